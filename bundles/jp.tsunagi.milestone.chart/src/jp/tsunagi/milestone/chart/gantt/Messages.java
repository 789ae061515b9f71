package jp.tsunagi.milestone.chart.gantt;

import jp.tsunagi.coordination.language.Texts;

/** The texts of this package, in the language that is being written. */
final class Messages extends Texts {

	public String allHidden;
	public String continued;
	public String count;
	public String cycle;
	public String legendBaseline;
	public String legendChain;
	public String legendDay;
	public String legendDone;
	public String legendDropped;
	public String legendFollowUp;
	public String legendForecast;
	public String legendInWindow;
	public String legendLate;
	public String legendLink;
	public String legendUpcoming;
	public String legendWaiting;
	public String listSeparator;
	public String names;
	public String noArea;
	public String noCategory;
	public String noMilestones;
	public String noName;
	public String noOwner;
	public String page;
	public String today;
	public String tooltip;
	public String undated;

	private Messages() {
	}

	static Messages now() {
		return current(Messages.class);
	}
}
