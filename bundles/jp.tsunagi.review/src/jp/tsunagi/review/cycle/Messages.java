package jp.tsunagi.review.cycle;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String answerDue;
	public static String appointmentDue;
	public static String milestoneDue;
	public static String nextStepDue;
	public static String reviewDue;
	public static String wholePlan;

	static {
		NLS.initializeMessages("jp.tsunagi.review.cycle.messages", Messages.class);
	}

	private Messages() {
	}
}
