package jp.tsunagi.core.query;

import java.time.LocalDate;

import jp.tsunagi.coordination.Element;

/** How long a confirmation holds: what was confirmed once is confirmed again within two years. */
public final class Confirmations {

	/** For how many months an element counts as confirmed. */
	public static final int MONTHS = 24;

	private Confirmations() {
	}

	/** Whether {@code element} was confirmed once, but too long before {@code today}. */
	public static boolean isOutdated(Element element, LocalDate today) {
		return element.getConfirmedOn() != null && element.getConfirmedOn().latest().isBefore(today.minusMonths(MONTHS));
	}
}
