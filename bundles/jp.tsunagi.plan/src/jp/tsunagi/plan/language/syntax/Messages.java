package jp.tsunagi.plan.language.syntax;

import org.eclipse.osgi.util.NLS;

/** What belongs where a text cannot be read as a plan. */
final class Messages extends NLS {

	public static String arrow;

	public static String closeParen;

	public static String comment;

	public static String date;

	public static String decision;

	public static String endOfText;

	public static String fiscalYear;

	public static String halfYear;

	public static String items;

	public static String language;

	public static String name;

	public static String openBrace;

	public static String part;

	public static String period;

	public static String phrase;

	public static String plan;

	public static String quantity;

	public static String rhythm;

	public static String text;

	public static String unfinished;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
