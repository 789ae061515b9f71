package jp.tsunagi.coordination.time;

/** One of the two halves of a calendar or fiscal year. */
public enum Half {

	/** The first six months; 上半期 of a fiscal year, 前半 of a calendar year. */
	FIRST,

	/** The last six months; 下半期 of a fiscal year, 後半 of a calendar year. */
	SECOND;

	/** The length of a half in months. */
	static final int MONTHS = 6;

	/** Returns 1 or 2. */
	int number() {
		return ordinal() + 1;
	}

	/** Returns the number of months between the start of the year and the start of the half. */
	int monthsBefore() {
		return ordinal() * MONTHS;
	}
}
