package jp.tsunagi.design.services;

import java.util.Objects;
import java.util.stream.Stream;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.design.Reads;
import jp.tsunagi.design.internal.Family;
import jp.tsunagi.design.internal.Referrers;

/** What sort of stakeholder somebody is, for signs and for filters on one sort with all whom it is tied to. */
public final class StakeholderServices {

	/** Whether {@code self} is a public body. */
	@Reads("kind")
	public boolean isPublicBody(Participant self) {
		return Family.PUBLIC.has(self);
	}

	/** Whether {@code self} is an organization of neighbours. */
	@Reads("kind")
	public boolean isCommunity(Participant self) {
		return Family.COMMUNITY.has(self);
	}

	/** Whether {@code self} are volunteers. */
	@Reads("kind")
	public boolean isVoluntary(Participant self) {
		return Family.VOLUNTEER.has(self);
	}

	/** Whether {@code self} is in care or medicine. */
	@Reads("kind")
	public boolean isCare(Participant self) {
		return Family.CARE.has(self);
	}

	/** Whether {@code self} is a school or its students. */
	@Reads("kind")
	public boolean isEducation(Participant self) {
		return Family.EDUCATION.has(self);
	}

	/** Whether {@code self} is in business. */
	@Reads("kind")
	public boolean isBusiness(Participant self) {
		return Family.BUSINESS.has(self);
	}

	/** Whether {@code self} are households that need others. */
	@Reads("kind")
	public boolean isHousehold(Participant self) {
		return Family.HOUSEHOLD.has(self);
	}

	/** Whether {@code self} is a public body or tied to one. */
	@Reads({"kind", "~Relationship.source/state", "~Relationship.source/target.kind", "~Relationship.target/state",
			"~Relationship.target/source.kind"})
	public boolean isNearPublicBody(Participant self) {
		return isNear(self, Family.PUBLIC);
	}

	/** Whether {@code self} is an organization of neighbours or tied to one. */
	@Reads({"kind", "~Relationship.source/state", "~Relationship.source/target.kind", "~Relationship.target/state",
			"~Relationship.target/source.kind"})
	public boolean isNearCommunity(Participant self) {
		return isNear(self, Family.COMMUNITY);
	}

	/** Whether {@code self} are volunteers or tied to some. */
	@Reads({"kind", "~Relationship.source/state", "~Relationship.source/target.kind", "~Relationship.target/state",
			"~Relationship.target/source.kind"})
	public boolean isNearVoluntary(Participant self) {
		return isNear(self, Family.VOLUNTEER);
	}

	/** Whether {@code self} is in care or medicine or tied to somebody who is. */
	@Reads({"kind", "~Relationship.source/state", "~Relationship.source/target.kind", "~Relationship.target/state",
			"~Relationship.target/source.kind"})
	public boolean isNearCare(Participant self) {
		return isNear(self, Family.CARE);
	}

	/** Whether {@code self} is a school or its students or tied to one. */
	@Reads({"kind", "~Relationship.source/state", "~Relationship.source/target.kind", "~Relationship.target/state",
			"~Relationship.target/source.kind"})
	public boolean isNearEducation(Participant self) {
		return isNear(self, Family.EDUCATION);
	}

	/** Whether {@code self} is in business or tied to somebody who is. */
	@Reads({"kind", "~Relationship.source/state", "~Relationship.source/target.kind", "~Relationship.target/state",
			"~Relationship.target/source.kind"})
	public boolean isNearBusiness(Participant self) {
		return isNear(self, Family.BUSINESS);
	}

	/** Whether {@code self} are households that need others or somebody tied to them. */
	@Reads({"kind", "~Relationship.source/state", "~Relationship.source/target.kind", "~Relationship.target/state",
			"~Relationship.target/source.kind"})
	public boolean isNearHousehold(Participant self) {
		return isNear(self, Family.HOUSEHOLD);
	}

	private static boolean isNear(Participant self, Family family) {
		return family.has(self) || neighbours(self).anyMatch(family::has);
	}

	private static Stream<Participant> neighbours(Participant self) {
		return Referrers.of(self, Relationship.class, Literals.RELATIONSHIP__SOURCE, Literals.RELATIONSHIP__TARGET)
				.filter(tie -> tie.getState() != RelationshipState.ENDED)
				.map(tie -> tie.getSource() == self ? tie.getTarget() : tie.getSource()).filter(Objects::nonNull);
	}
}
