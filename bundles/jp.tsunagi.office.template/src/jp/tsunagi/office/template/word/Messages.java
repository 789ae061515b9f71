package jp.tsunagi.office.template.word;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String body;

	public static String cell;

	public static String drawing;

	public static String endnote;

	public static String fieldTorn;

	public static String footer;

	public static String footnote;

	public static String header;

	public static String notAlone;

	public static String notHere;

	public static String outside;

	public static String paragraph;

	public static String textBox;

	public static String title;

	public static String torn;

	public static String tracked;

	public static String underHeading;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
