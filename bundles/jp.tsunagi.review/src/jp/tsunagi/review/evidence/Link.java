package jp.tsunagi.review.evidence;

/** What ties a record of the model to a part of a plan, the closest first. */
public enum Link {
	/** The plan names the event itself (地域行事). */
	EVENT(Messages.event),
	/** The training programme behind a training of the plan (養成講座). */
	PROGRAMME(Messages.programme),
	/** An activity body of the plan (活動体). */
	BODY(Messages.body),
	/** A need that the plan takes up (困りごと). */
	NEED(Messages.need),
	/** An issue of the model that the plan takes up (地域課題). */
	COMMUNITY_ISSUE(Messages.communityIssue),
	/** Who does it (担当). */
	OWNER(Messages.owner),
	/** Who helps (協力). */
	PARTNER(Messages.partner),
	/** The council of the plan (協議体). */
	COUNCIL(Messages.council),
	/** Who made the plan (策定). */
	AUTHOR(Messages.author),
	/** An action of that category, in the areas of the plan (分類). */
	CATEGORY(Messages.category),
	/** The areas of the plan and those within them (圏域). */
	AREA(Messages.area);

	private final String template;

	Link(String template) {
		this.template = template;
	}

	String text(String name) {
		return Messages.bind(template, name);
	}
}
