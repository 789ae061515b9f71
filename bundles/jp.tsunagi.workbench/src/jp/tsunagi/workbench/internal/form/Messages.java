package jp.tsunagi.workbench.internal.form;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String add;
	public static String addReference;
	public static String addTitle;
	public static String bothCalendars;
	public static String cancel;
	public static String choose;
	public static String chooseElement;
	public static String chooseTitle;
	public static String clear;
	public static String create;
	public static String delete;
	public static String details;
	public static String down;
	public static String found;
	public static String mainFacts;
	public static String nextMonth;
	public static String none;
	public static String notANumber;
	public static String notWhole;
	public static String nothingFound;
	public static String oneEachLine;
	public static String open;
	public static String partsTitle;
	public static String pickDate;
	public static String previousMonth;
	public static String range;
	public static String readOnly;
	public static String remove;
	public static String removePart;
	public static String searchHint;
	public static String takeOut;
	public static String today;
	public static String undoTyping;
	public static String unknownTerm;
	public static String up;

	static {
		NLS.initializeMessages("jp.tsunagi.workbench.internal.form.messages", Messages.class);
	}

	private Messages() {
	}
}
