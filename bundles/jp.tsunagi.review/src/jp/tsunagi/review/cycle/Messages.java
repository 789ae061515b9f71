package jp.tsunagi.review.cycle;

import jp.tsunagi.coordination.language.Texts;

/** The texts of this package, in the language that is being written. */
final class Messages extends Texts {

	public String answerDue;
	public String appointmentDue;
	public String milestoneDue;
	public String nextStepDue;
	public String reviewDue;
	public String wholePlan;

	private Messages() {
	}

	static Messages now() {
		return current(Messages.class);
	}
}
