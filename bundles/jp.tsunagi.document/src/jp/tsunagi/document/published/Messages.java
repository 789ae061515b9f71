package jp.tsunagi.document.published;

import jp.tsunagi.coordination.language.Texts;

/** The texts of this package, in the language that is being written. */
final class Messages extends Texts {

	public String actionLabel;
	public String colon;
	public String dash;
	public String decisionContinue;
	public String decisionExpand;
	public String decisionImprove;
	public String decisionMerge;
	public String decisionStop;
	public String event;
	public String gap;
	public String goalLabel;
	public String hidden;
	public String milestone;
	public String pillarLabel;
	public String step;
	public String training;
	public String unknown;
	public String wholeMunicipality;
	public String wholePlan;

	private Messages() {
	}

	static Messages now() {
		return current(Messages.class);
	}
}
