package jp.tsunagi.review.escalation;

import jp.tsunagi.coordination.language.Texts;

/** The texts of this package, in the language that is being written. */
final class Messages extends Texts {

	public String answer;
	public String decided;
	public String marked;
	public String move;
	public String need;
	public String needOfPeople;
	public String nothingDone;
	public String raise;
	public String raisedBy;
	public String raisedOn;
	public String raisedSince;
	public String stopped;
	public String toDiscuss;
	public String toTell;
	public String withoutSuccess;

	private Messages() {
	}

	static Messages now() {
		return current(Messages.class);
	}
}
