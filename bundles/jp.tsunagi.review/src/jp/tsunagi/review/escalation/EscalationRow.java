package jp.tsunagi.review.escalation;

import java.time.LocalDate;
import java.util.Optional;

import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.EscalationState;
import jp.tsunagi.coordination.Territory;

/**
 * An issue on its way to the council above, or with the answer on its way back.
 *
 * @param issue the issue
 * @param escalation its way
 * @param area where the issue is from; empty if nobody said
 * @param to the council that it goes to; empty if nobody said
 * @param due the last day for the answer; empty if nobody wrote down when it was raised, or the answer is there
 * @param daysWaiting from the day it was raised to the answer, else to today; empty if nobody wrote down when
 * @param place where on the board it stands
 */
public record EscalationRow(CommunityIssue issue, Escalation escalation, Optional<Territory> area, Optional<Council> to,
		Optional<LocalDate> due, Optional<Long> daysWaiting, Place place) {

	/** The parts of the board, the most urgent first. */
	public enum Place {
		/** The answer should have been there. */
		OVERDUE,
		/** On its way up. */
		WAITING,
		/** Answered; to be told to the area. */
		ANSWERED,
		/** Told, and done with. */
		CLOSED
	}

	/** What the board shows of the way: raised, discussed, answered, closed. */
	public EscalationState state() {
		return escalation.getState();
	}

	/** Whether an answer is still to come. */
	public boolean isWaiting() {
		return place == Place.OVERDUE || place == Place.WAITING;
	}
}
