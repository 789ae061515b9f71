package jp.tsunagi.design.services;

import java.util.stream.Stream;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.core.query.Confirmations;
import jp.tsunagi.core.query.Isolation;
import jp.tsunagi.core.query.Territories;
import jp.tsunagi.design.Reads;
import jp.tsunagi.design.Today;
import jp.tsunagi.design.internal.Bodies;
import jp.tsunagi.design.internal.Referrers;

/** Who is in a stakeholder network. */
public final class NetworkServices {

	/** Whether {@code self} belongs to {@code territory}. */
	@Reads(value = {"areas", "area", "eContainer"}, everything = "Territory.areas")
	public boolean isInTerritory(Element self, Territory territory) {
		return Territories.belongs(self, territory);
	}

	/** Whether {@code self} is a post or council of the first tier in {@code territory}. */
	@Reads(value = {"tier", "area", "eContainer"}, everything = "Territory.areas")
	public boolean isFirstTierIn(Participant self, Territory territory) {
		return tierOf(self) == Tier.FIRST && Territories.belongs(self, territory);
	}

	/** Whether {@code self} is a post or council of the second or third tier in {@code territory}. */
	@Reads(value = {"tier", "area", "eContainer"}, everything = "Territory.areas")
	public boolean isLowerTierIn(Participant self, Territory territory) {
		return tierOf(self) != Tier.FIRST && Territories.belongs(self, territory);
	}

	private static Tier tierOf(Participant participant) {
		return switch (participant) {
			case Council council -> council.getTier();
			case Coordinator coordinator -> coordinator.getTier();
			default -> Tier.FIRST;
		};
	}

	/** Whether {@code self} is in {@code territory} and has not ended. */
	@Reads(value = {"area", "stages.state", "eContainer"}, everything = "Territory.areas")
	public boolean isLivingBodyIn(ActivityBody self, Territory territory) {
		return !Bodies.isEnded(self) && Territories.belongs(self, territory);
	}

	/** Whether {@code self} is in {@code territory} and has ended. */
	@Reads(value = {"area", "stages.state", "eContainer"}, everything = "Territory.areas")
	public boolean isEndedBodyIn(ActivityBody self, Territory territory) {
		return Bodies.isEnded(self) && Territories.belongs(self, territory);
	}

	/** Whether {@code self} is not in {@code territory}, but tied to somebody who is. */
	@Reads(value = {"areas", "area", "eContainer", "~Relationship.source/state", "~Relationship.source/target.areas",
			"~Relationship.source/target.area", "~Relationship.source/target.eContainer", "~Relationship.target/state",
			"~Relationship.target/source.areas", "~Relationship.target/source.area", "~Relationship.target/source.eContainer"},
			everything = "Territory.areas")
	public boolean isOutsideTiedTo(Participant self, Territory territory) {
		return !Territories.belongs(self, territory) && ties(self).map(tie -> other(tie, self))
				.anyMatch(other -> other != null && Territories.belongs(other, territory));
	}

	private static Participant other(Relationship tie, Participant self) {
		return tie.getSource() == self ? tie.getTarget() : tie.getSource();
	}

	/** Whether nothing joins {@code self} with others, see {@link Isolation}. */
	@Reads({"~Relationship.source/state", "~Relationship.source/target", "~Relationship.target/state", "~Relationship.target/source",
			"employer", "~Coordinator.employer", "secretariat", "~Council.secretariat", "memberships.to", "memberships.member",
			"~Membership.member/to", "~Matching.supporter/state"})
	public boolean isIsolated(Participant self) {
		return Isolation.isIsolated(self, Today.of(self), Referrers::all);
	}

	/** Whether something joins {@code self} with others. */
	@Reads({"~Relationship.source/state", "~Relationship.source/target", "~Relationship.target/state", "~Relationship.target/source",
			"employer", "~Coordinator.employer", "secretariat", "~Council.secretariat", "memberships.to", "memberships.member",
			"~Membership.member/to", "~Matching.supporter/state"})
	public boolean isTied(Participant self) {
		return !isIsolated(self);
	}

	/** Whether the last confirmation of {@code self} is more than two years ago. */
	@Reads("confirmedOn")
	public boolean isLongUnconfirmed(Element self) {
		return Confirmations.isOutdated(self, Today.of(self));
	}

	private static Stream<Relationship> ties(Participant self) {
		return Referrers.of(self, Relationship.class, Literals.RELATIONSHIP__SOURCE, Literals.RELATIONSHIP__TARGET)
				.filter(tie -> tie.getState() != RelationshipState.ENDED);
	}
}
