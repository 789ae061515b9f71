package jp.tsunagi.core.project;

/**
 * How long things may take that are due; each municipality agrees on its own.
 *
 * @param reviewMonths months from the end of a half-year until its review is due, 0 to {@value #MAX_MONTHS}
 * @param answerMonths months from an escalation until the council above should have answered, 0 to {@value #MAX_MONTHS}
 */
public record Deadlines(int reviewMonths, int answerMonths) {

	/** A month to look back; a council that meets each quarter answers within three. */
	public static final Deadlines USUAL = new Deadlines(1, 3);

	private static final int MAX_MONTHS = 24;

	/**
	 * Checks the numbers.
	 *
	 * @throws IllegalArgumentException if one is out of range
	 */
	public Deadlines {
		if (reviewMonths < 0 || reviewMonths > MAX_MONTHS || answerMonths < 0 || answerMonths > MAX_MONTHS) {
			throw new IllegalArgumentException("deadlines");
		}
	}
}
