package jp.tsunagi.workbench.internal.form;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	static String add;
	static String addReference;
	static String addTitle;
	static String bothCalendars;
	static String cancel;
	static String choose;
	static String chooseElement;
	static String chooseTitle;
	static String clear;
	static String create;
	static String delete;
	static String details;
	static String down;
	static String found;
	static String mainFacts;
	static String nextMonth;
	static String none;
	static String notANumber;
	static String notWhole;
	static String nothingFound;
	static String oneEachLine;
	static String open;
	static String partsTitle;
	static String pickDate;
	static String previousMonth;
	static String range;
	static String readOnly;
	static String remove;
	static String removePart;
	static String searchHint;
	static String takeOut;
	static String today;
	static String undoTyping;
	static String unknownTerm;
	static String up;

	static {
		NLS.initializeMessages("jp.tsunagi.workbench.internal.form.messages", Messages.class);
	}

	private Messages() {
	}
}
