package jp.tsunagi.review.sheet;

import jp.tsunagi.coordination.language.Texts;

/** The texts of this package, in the language that is being written. */
final class Messages extends Texts {

	public String memo;
	public String shared;

	private Messages() {
	}

	static Messages now() {
		return current(Messages.class);
	}
}
