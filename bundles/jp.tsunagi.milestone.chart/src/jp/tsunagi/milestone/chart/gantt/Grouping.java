package jp.tsunagi.milestone.chart.gantt;

/** What milestones are put together by. */
public enum Grouping {

	/** Plans, and in them goals and actions. */
	PLAN,

	/** Goals and actions alone. */
	ACTION,

	/** The areas of the plans; what several areas plan stands under each. */
	AREA,

	/** Who is in charge: of the milestone, else of its action. What several are in charge of stands under each. */
	OWNER,

	/** The categories of the actions. */
	CATEGORY
}
