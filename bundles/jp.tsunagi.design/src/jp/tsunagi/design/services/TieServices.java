package jp.tsunagi.design.services;

import jp.tsunagi.coordination.Direction;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.coordination.Strength;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.query.Confirmations;
import jp.tsunagi.core.query.Territories;
import jp.tsunagi.design.Reads;
import jp.tsunagi.design.Today;
import jp.tsunagi.design.internal.Kinds;

/** How ties are drawn: the line language of an eco-map. */
public final class TieServices {

	private static final String TENSION = "tension";

	/** Whether {@code self} exists now and touches {@code territory}. */
	@Reads(value = {"state", "source.areas", "source.area", "source.eContainer", "target.areas", "target.area",
			"target.eContainer"}, everything = "Territory.areas")
	public boolean isCurrentTieOf(Relationship self, Territory territory) {
		return (self.getState() == RelationshipState.ACTIVE || self.getState() == RelationshipState.DORMANT)
				&& touches(self, territory);
	}

	/** Whether {@code self} is planned and touches {@code territory}. */
	@Reads(value = {"state", "source.areas", "source.area", "source.eContainer", "target.areas", "target.area",
			"target.eContainer"}, everything = "Territory.areas")
	public boolean isPlannedTieOf(Relationship self, Territory territory) {
		return self.getState() == RelationshipState.PLANNED && touches(self, territory);
	}

	/** Whether {@code self} has ended and touches {@code territory}. */
	@Reads(value = {"state", "source.areas", "source.area", "source.eContainer", "target.areas", "target.area",
			"target.eContainer"}, everything = "Territory.areas")
	public boolean isEndedTieOf(Relationship self, Territory territory) {
		return self.getState() == RelationshipState.ENDED && touches(self, territory);
	}

	private static boolean touches(Relationship tie, Territory territory) {
		return isIn(tie.getSource(), territory) || isIn(tie.getTarget(), territory);
	}

	private static boolean isIn(Participant end, Territory territory) {
		return end != null && Territories.belongs(end, territory);
	}

	/** Whether {@code self} is a tension; it is drawn as a jagged line. */
	@Reads("kind")
	public boolean isTension(Relationship self) {
		return TENSION.equals(Kinds.idOf(self));
	}

	/** Whether {@code self} rests at the moment. */
	@Reads("state")
	public boolean isDormant(Relationship self) {
		return self.getState() == RelationshipState.DORMANT;
	}

	/** Whether {@code self} is weak and help flows both ways. */
	@Reads("strength")
	public boolean isWeak(Relationship self) {
		return self.getStrength() == Strength.WEAK;
	}

	/** Whether {@code self} is weak and help flows to the target. */
	@Reads({"strength", "direction"})
	public boolean isWeakForward(Relationship self) {
		return isWeak(self) && isForward(self);
	}

	/** Whether {@code self} is weak and has no direction. */
	@Reads({"strength", "direction"})
	public boolean isWeakUndirected(Relationship self) {
		return isWeak(self) && isUndirected(self);
	}

	/** Whether help flows to the target. */
	@Reads("direction")
	public boolean isForward(Relationship self) {
		return self.getDirection() == Direction.FORWARD;
	}

	/** Whether {@code self} has no direction. */
	@Reads("direction")
	public boolean isUndirected(Relationship self) {
		return self.getDirection() == Direction.NONE;
	}

	/** Whether {@code self} is more than weak. */
	@Reads("strength")
	public boolean isNormalOrStrong(Relationship self) {
		return !isWeak(self);
	}

	/** How many pixels wide the line is: 4 for a strong tie, 2 for a normal and 1 for a weak one. */
	@Reads("strength")
	public Integer tieWidth(Relationship self) {
		return switch (self.getStrength()) {
			case STRONG -> 4;
			case NORMAL -> 2;
			case WEAK -> 1;
		};
	}

	/** What stands at the line: the name, else the kind; with a remark where it has not been confirmed for long. */
	@Reads({"name", "kind", "confirmedOn"})
	public String tieLabel(Relationship self) {
		String label = Explanation.tie(self);
		return Confirmations.isOutdated(self, Today.of(self)) ? Messages.bind(Messages.now().unconfirmed, label) : label;
	}

	/** All that is known of the tie, one line each. */
	@Reads({"name", "source.name", "target.name", "kind", "strength", "direction", "state", "from", "to", "evidence",
			"description", "confirmedOn"})
	public String tieExplanation(Relationship self) {
		return new Explanation().line(Messages.now().tieEnds, ends(self)).line(Messages.now().tieName, self.getName())
				.line(Messages.now().kind, Kinds.labelOf(self)).literal(Messages.now().strength, self.getStrength())
				.literal(Messages.now().state, self.getState()).line(Messages.now().since, self.getFrom())
				.line(Messages.now().until, self.getTo())
				.line(Messages.now().evidence, self.getEvidence()).line(Messages.now().description, self.getDescription())
				.confirmed(self).toString();
	}

	private static String ends(Relationship tie) {
		String arrow = switch (tie.getDirection()) {
			case FORWARD -> Messages.now().arrowForward;
			case BOTH -> Messages.now().arrowBoth;
			case NONE -> Messages.now().arrowNone;
		};
		return nameOf(tie.getSource()) + arrow + nameOf(tie.getTarget());
	}

	private static String nameOf(Participant end) {
		return end == null ? Messages.now().unknownEnd : Explanation.nameOf(end);
	}
}
