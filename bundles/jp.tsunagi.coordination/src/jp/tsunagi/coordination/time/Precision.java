package jp.tsunagi.coordination.time;

/**
 * How precisely a {@link FuzzyDate} was written, from the finest to the coarsest.
 * <p>
 * Each precision has a margin: the number of days by which "about" (頃, 約) widens the range on either side. It is about
 * half of the unit, and half a week for a day: nobody who writes 9月15日頃 means the end of the month.
 */
public enum Precision {

	/** One day: 令和4年9月15日. */
	DAY(0, 3),

	/** Days 1–5 (月初), 1–10 (上旬), 11–20 (中旬), 21 to the end (下旬) or the last five days (月末) of a month. */
	MONTH_PART(0, 5),

	/** One calendar month: 令和4年9月. */
	MONTH(1, 15),

	/** The first month (年初, 年始: January) or the last month (年末: December) of a calendar year. */
	YEAR_PART(1, 15),

	/** The first month (年度当初: April) or the last month (年度末: March of the following year) of a fiscal year. */
	FISCAL_YEAR_PART(1, 15),

	/** Three months of a season, see {@link Season}. */
	SEASON(3, 45),

	/** Three months of a fiscal year: 令和4年度第1四半期 is April to June 2022. */
	FISCAL_QUARTER(3, 45),

	/** January to June (前半) or July to December (後半) of a calendar year. */
	HALF_YEAR(6, 90),

	/** April to September (上半期) or October to March (下半期) of a fiscal year. */
	FISCAL_HALF_YEAR(6, 90),

	/** January to December: 令和4年. */
	YEAR(12, 180),

	/** April to March: 令和4年度. */
	FISCAL_YEAR(12, 180);

	private final int months;
	private final int margin;

	Precision(int months, int margin) {
		this.months = months;
		this.margin = margin;
	}

	/** Returns the number of days by which an approximate date of this precision is widened on either side. */
	public int marginDays() {
		return margin;
	}

	/** Returns the number of months a unit of this precision spans; zero if it is shorter than a month. */
	int months() {
		return months;
	}

	/** Returns whether a date of this precision is told by its fiscal year. */
	boolean isFiscal() {
		return switch (this) {
			case FISCAL_YEAR_PART, FISCAL_QUARTER, FISCAL_HALF_YEAR, FISCAL_YEAR -> true;
			case DAY, MONTH_PART, MONTH, YEAR_PART, SEASON, HALF_YEAR, YEAR -> false;
		};
	}
}
