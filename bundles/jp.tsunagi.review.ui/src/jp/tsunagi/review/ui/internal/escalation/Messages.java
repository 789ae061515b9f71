package jp.tsunagi.review.ui.internal.escalation;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String agenda;
	public static String agendaFile;
	public static String answer;
	public static String answerEmpty;
	public static String answerPrompt;
	public static String area;
	public static String cancel;
	public static String close;
	public static String copied;
	public static String copyAgenda;
	public static String count;
	public static String days;
	public static String decision;
	public static String discuss;
	public static String due;
	public static String gone;
	public static String issue;
	public static String noCouncil;
	public static String noProposals;
	public static String nothing;
	public static String overdue;
	public static String propose;
	public static String proposeMessage;
	public static String proposeTitle;
	public static String raise;
	public static String raiseTo;
	public static String saveAgenda;
	public static String saveTitle;
	public static String state;
	public static String to;
	public static String why;
	public static String whyOf;

	static {
		NLS.initializeMessages("jp.tsunagi.review.ui.internal.escalation.messages", Messages.class);
	}

	private Messages() {
	}
}
