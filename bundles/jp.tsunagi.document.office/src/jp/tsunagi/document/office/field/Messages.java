package jp.tsunagi.document.office.field;

import jp.tsunagi.coordination.language.Texts;

/** The texts of this package, in the language that is being written. */
final class Messages extends Texts {

	public String audienceInternal;
	public String audiencePartners;
	public String audiencePublic;
	public String gap;
	public String inYear;
	public String milestonesOf;
	public String month;
	public String noKind;
	public String onDay;
	public String review;
	public String reviewDue;
	public String yearOf;

	private Messages() {
	}

	static Messages now() {
		return current(Messages.class);
	}
}
