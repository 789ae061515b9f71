package jp.tsunagi.review.measure;

/** How much of the way to its target an indicator has come. */
public sealed interface Achievement {

	/**
	 * Known.
	 *
	 * @param share 0 at the baseline, 1 at the target; below 0 where things got worse, above 1 beyond the target
	 * @param direction which way the target lies
	 */
	record Known(double share, Direction direction) implements Achievement {

		/** Whether the target is reached. */
		public boolean isReached() {
			return share >= 1;
		}
	}

	/**
	 * Not known.
	 *
	 * @param reason what is missing
	 */
	record Unknown(Reason reason) implements Achievement {
	}

	/** Which way the target lies from the baseline. */
	enum Direction {
		/** More is better, or as much as there is has to stay. */
		UP,
		/** Less is better. */
		DOWN
	}

	/** Why an achievement is not known. */
	enum Reason {
		/** The indicator has no target. */
		NO_TARGET,
		/** Nothing was measured up to the end of the half-year. */
		NOT_MEASURED,
		/** What was measured has another unit than the target. */
		OTHER_UNIT,
		/** Without a baseline, a target of zero or less does not tell what was reached so far. */
		NO_BASELINE
	}
}
