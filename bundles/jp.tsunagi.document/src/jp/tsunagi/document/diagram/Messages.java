package jp.tsunagi.document.diagram;

import jp.tsunagi.coordination.language.Texts;

/** The texts of this package, in the language that is being written. */
final class Messages extends Texts {

	public String audienceInternal;
	public String audiencePartners;
	public String audiencePublic;
	public String madeFor;
	public String milestones;

	private Messages() {
	}

	static Messages now() {
		return current(Messages.class);
	}
}
