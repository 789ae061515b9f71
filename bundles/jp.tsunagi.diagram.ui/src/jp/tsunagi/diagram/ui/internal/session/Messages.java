package jp.tsunagi.diagram.ui.internal.session;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

	public static String hide;

	public static String show;

	public static String layers;

	public static String filters;

	public static String reset;

	public static String readingPlans;

	public static String looking;

	public static String opening;

	public static String gone;

	public static String changeNote;

	public static String addNote;

	public static String addPicture;

	public static String deleteNotes;

	public static String newNote;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
