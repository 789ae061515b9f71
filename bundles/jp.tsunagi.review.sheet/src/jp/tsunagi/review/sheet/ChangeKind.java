package jp.tsunagi.review.sheet;

/** What became of a cell between the plan and the sheet that came back. */
public enum ChangeKind {
	/** Sheet and plan say the same. */
	SAME,
	/** Changed in the sheet only; this is what there is to take over. */
	CHANGED_HERE,
	/** Changed in the plan since the sheet was made, not in the sheet: the plan stays as it is. */
	CHANGED_IN_PLAN,
	/** Changed in both, differently; taking the sheet's text over replaces that of the plan. */
	CONFLICT,
	/** No longer in the sheet, as in a row that somebody deleted: the plan stays as it is. */
	MISSING,
	/** Written where the plan has no place for it, or something that cannot stand there; the reason tells. */
	NOT_PLACEABLE;

	/** Whether it can be taken over into the plan. */
	public boolean isApplicable() {
		return this == CHANGED_HERE || this == CONFLICT;
	}
}
