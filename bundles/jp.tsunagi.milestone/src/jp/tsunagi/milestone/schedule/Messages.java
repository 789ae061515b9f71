package jp.tsunagi.milestone.schedule;

import jp.tsunagi.coordination.language.Texts;

/** The texts of this package, in the language that is being written. */
final class Messages extends Texts {

	public String done;

	public String doneEarly;

	public String doneLate;

	public String dropped;

	public String inWindow;

	public String late;

	public String undated;

	public String upcoming;

	public String waiting;

	private Messages() {
	}

	static Messages now() {
		return current(Messages.class);
	}
}
