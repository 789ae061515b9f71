package jp.tsunagi.design.internal;

import jp.tsunagi.coordination.Membership;
import jp.tsunagi.design.Today;

/** Seats in councils, by date. */
public final class Seats {

	private Seats() {
	}

	/** Whether {@code seat} is no seat of the past. */
	public static boolean isCurrent(Membership seat) {
		return seat.getTo() == null || !seat.getTo().latest().isBefore(Today.of(seat));
	}
}
