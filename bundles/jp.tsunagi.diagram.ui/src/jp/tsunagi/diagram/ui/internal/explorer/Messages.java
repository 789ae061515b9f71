package jp.tsunagi.diagram.ui.internal.explorer;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

	public static String diagrams;

	public static String count;

	public static String open;

	public static String newDiagram;

	public static String newTitle;

	public static String newMessage;

	public static String kind;

	public static String root;

	public static String name;

	public static String create;

	public static String taken;

	public static String pending;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
