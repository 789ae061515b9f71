package jp.tsunagi.plan.language.linking;

/**
 * Why a reference leads nowhere. The data of such an issue are what was written, the name of the class that was looked for,
 * and then names that may be meant, as they would be written in the plan, the nearest first.
 */
public final class LinkIssue {

	/** Nothing is called so. */
	public static final String UNKNOWN = "plan.reference.unknown";

	/** Several things are called so. */
	public static final String AMBIGUOUS = "plan.reference.ambiguous";

	/** The plan is in no project, so there is no model to refer to. */
	public static final String NO_PROJECT = "plan.reference.no-project";

	private LinkIssue() {
	}
}
