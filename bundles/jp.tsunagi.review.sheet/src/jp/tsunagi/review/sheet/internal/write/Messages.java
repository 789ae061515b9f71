package jp.tsunagi.review.sheet.internal.write;

import jp.tsunagi.coordination.language.Texts;

/** The texts of this package, in the language that is being written. */
final class Messages extends Texts {

	public String asOf;
	public String audience;
	public String audienceInternal;
	public String audiencePartners;
	public String audiencePublic;
	public String gap;
	public String instruction;
	public String leftOut;
	public String product;
	public String stamp;
	public String tooLong;

	private Messages() {
	}

	static Messages now() {
		return current(Messages.class);
	}
}
