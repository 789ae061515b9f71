package jp.tsunagi.milestone.chart.calendar;

import jp.tsunagi.coordination.language.Texts;

/** The texts of this package, in the language that is being written. */
final class Messages extends Texts {

	public String columnEvents;
	public String columnFollowUps;
	public String columnMeetings;
	public String columnMilestones;
	public String dated;
	public String days;
	public String done;
	public String early;
	public String inMonth;
	public String inYear;
	public String kindEvent;
	public String kindFollowUp;
	public String kindMeeting;
	public String kindMilestone;
	public String kindTraining;
	public String late;
	public String middle;
	public String monthTitle;
	public String months;
	public String noName;
	public String ofKind;
	public String ofPlan;
	public String past;
	public String review;
	public String reviewDue;
	public String someDay;
	public String times;
	public String timesDone;
	public String toCome;
	public String yearTitle;

	private Messages() {
	}

	static Messages now() {
		return current(Messages.class);
	}
}
