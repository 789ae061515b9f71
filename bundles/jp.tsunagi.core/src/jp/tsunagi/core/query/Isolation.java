package jp.tsunagi.core.query;

import java.time.LocalDate;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Matching;
import jp.tsunagi.coordination.MatchingState;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;

/** Who stands alone, as far as the records say. */
public final class Isolation {

	private Isolation() {
	}

	/**
	 * Whether nothing joins {@code participant} with others: no tie that has not ended, be it only planned, no post, no seat
	 * or secretariat of a council, and no matching that is not over.
	 *
	 * @param day seats that ended before it do not count
	 */
	public static boolean isIsolated(Participant participant, LocalDate day, InverseReferences model) {
		return !isTied(participant, model) && !isEmployed(participant, model) && !isInCouncil(participant, day, model)
				&& model.of(participant, Literals.MATCHING__SUPPORTER, Matching.class).noneMatch(Isolation::isCurrent);
	}

	private static boolean isTied(Participant self, InverseReferences model) {
		return model.of(self, Literals.RELATIONSHIP__SOURCE, Relationship.class).anyMatch(tie -> leadsOn(tie, self, tie.getTarget()))
				|| model.of(self, Literals.RELATIONSHIP__TARGET, Relationship.class)
						.anyMatch(tie -> leadsOn(tie, self, tie.getSource()));
	}

	private static boolean leadsOn(Relationship tie, Participant self, Participant other) {
		return tie.getState() != RelationshipState.ENDED && isThere(other) && other != self;
	}

	private static boolean isEmployed(Participant self, InverseReferences model) {
		return self instanceof Coordinator coordinator && isThere(coordinator.getEmployer())
				|| !model.of(self, Literals.COORDINATOR__EMPLOYER).isEmpty();
	}

	/** A council is joined with those who sit in it, and with its secretariat. */
	private static boolean isInCouncil(Participant self, LocalDate day, InverseReferences model) {
		return self instanceof Council council && (isThere(council.getSecretariat())
				|| council.getMemberships().stream().anyMatch(seat -> isThere(seat.getMember()) && isCurrent(seat, day)))
				|| !model.of(self, Literals.COUNCIL__SECRETARIAT).isEmpty()
				|| model.of(self, Literals.MEMBERSHIP__MEMBER, Membership.class).anyMatch(seat -> isCurrent(seat, day));
	}

	private static boolean isThere(Participant participant) {
		return participant != null && !participant.eIsProxy();
	}

	/** Whether {@code seat} had not ended before {@code day}. */
	public static boolean isCurrent(Membership seat, LocalDate day) {
		return seat.getTo() == null || !seat.getTo().latest().isBefore(day);
	}

	/** Whether {@code matching} goes on or may still begin. */
	public static boolean isCurrent(Matching matching) {
		return matching.getState() != MatchingState.ENDED && matching.getState() != MatchingState.DECLINED;
	}
}
