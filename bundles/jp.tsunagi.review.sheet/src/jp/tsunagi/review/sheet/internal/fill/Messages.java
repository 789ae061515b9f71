package jp.tsunagi.review.sheet.internal.fill;

import jp.tsunagi.coordination.language.Texts;

/** The texts of this package, in the language that is being written. */
final class Messages extends Texts {

	public String action;
	public String actionPlan;
	public String ambiguousName;
	public String area;
	public String authors;
	public String brokenPlan;
	public String comment;
	public String commentsOn;
	public String content;
	public String date;
	public String decision;
	public String due;
	public String evaluation;
	public String frequency;
	public String gap;
	public String goal;
	public String grade;
	public String half;
	public String hidden;
	public String issues;
	public String learning;
	public String memoSubject;
	public String municipality;
	public String newGoal;
	public String next;
	public String oneNameOnly;
	public String others;
	public String overall;
	public String owners;
	public String partners;
	public String pillar;
	public String plan;
	public String result;
	public String reviewBy;
	public String reviewOf;
	public String scale;
	public String situation;
	public String state;
	public String targetGroup;
	public String unknown;
	public String unknownDate;
	public String unknownDecision;
	public String unknownName;
	public String vision;
	public String who;
	public String wholeGoal;
	public String wholeMunicipality;
	public String wholePlan;
	public String writtenBy;

	private Messages() {
	}

	static Messages now() {
		return current(Messages.class);
	}
}
