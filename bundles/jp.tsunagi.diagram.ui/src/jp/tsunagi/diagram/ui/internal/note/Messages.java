package jp.tsunagi.diagram.ui.internal.note;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

	public static String choosePicture;

	public static String noPicture;

	public static String spokenNote;

	public static String spokenPicture;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
