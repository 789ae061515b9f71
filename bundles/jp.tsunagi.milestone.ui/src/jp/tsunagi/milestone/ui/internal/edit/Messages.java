package jp.tsunagi.milestone.ui.internal.edit;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String add;
	public static String addButton;
	public static String addDate;
	public static String addMessage;
	public static String addName;
	public static String between;
	public static String cancel;
	public static String changed;
	public static String dateHint;
	public static String done;
	public static String doneButton;
	public static String doneDate;
	public static String doneMessage;
	public static String drop;
	public static String dropButton;
	public static String dropDate;
	public static String dropMessage;
	public static String dropReason;
	public static String gone;
	public static String link;
	public static String linkImpossible;
	public static String linkMessage;
	public static String linkNothing;
	public static String move;
	public static String moveButton;
	public static String moveMessage;
	public static String moveReason;
	public static String moveUndated;
	public static String newDate;
	public static String noName;
	public static String notOfProject;
	public static String rename;
	public static String reopen;
	public static String step;
	public static String unlink;
	public static String unreadable;
	public static String visit;
	public static String visitButton;
	public static String visitDate;
	public static String visitFilter;
	public static String visitMessage;
	public static String visitMessageOne;
	public static String visitNoRecord;
	public static String visitNote;
	public static String visitRecord;
	public static String visitWhich;

	static {
		NLS.initializeMessages("jp.tsunagi.milestone.ui.internal.edit.messages", Messages.class);
	}

	private Messages() {
	}
}
