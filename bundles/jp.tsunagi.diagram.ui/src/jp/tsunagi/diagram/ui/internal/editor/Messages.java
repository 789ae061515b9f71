package jp.tsunagi.diagram.ui.internal.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

	public static String opening;

	public static String cancel;

	public static String empty;

	public static String filtered;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
