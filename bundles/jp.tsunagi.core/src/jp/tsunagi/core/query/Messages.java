package jp.tsunagi.core.query;

import jp.tsunagi.coordination.language.Texts;

/** The texts of this package, in the language that is being written. */
final class Messages extends Texts {

	public String bodiesTitle;
	public String deploymentsTitle;
	public String noCategory;

	private Messages() {
	}

	static Messages now() {
		return current(Messages.class);
	}
}
