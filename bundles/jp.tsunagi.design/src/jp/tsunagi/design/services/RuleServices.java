package jp.tsunagi.design.services;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Direction;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.EscalationState;
import jp.tsunagi.coordination.Matching;
import jp.tsunagi.coordination.MatchingState;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.Need;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Person;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.coordination.Visibility;
import jp.tsunagi.core.query.Confirmations;
import jp.tsunagi.core.query.Posts;
import jp.tsunagi.core.query.Territories;
import jp.tsunagi.design.Reads;
import jp.tsunagi.design.Today;
import jp.tsunagi.design.internal.Bodies;
import jp.tsunagi.design.internal.Kinds;
import jp.tsunagi.design.internal.Referrers;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Milestone;

/** What must hold on diagrams. An audit answers whether it does. */
public final class RuleServices {

	/** Whether {@code self} leads from one to another. */
	@Reads({"source", "target"})
	public boolean hasTwoEnds(Relationship self) {
		return self.getSource() == null || self.getSource() != self.getTarget();
	}

	/** Whether no earlier tie says the same as {@code self}. */
	public boolean isOnlyTieOfItsKind(Relationship self) {
		return self.getSource() == null || self.getTarget() == null || self.getState() == RelationshipState.ENDED
				|| Referrers.ordered(self.getSource(), Relationship.class, Literals.RELATIONSHIP__SOURCE, Literals.RELATIONSHIP__TARGET)
						.filter(other -> other.getState() != RelationshipState.ENDED && isSame(self, other))
						.findFirst().filter(first -> first != self).isEmpty();
	}

	/** Which end is which counts only where help flows one way. */
	private static boolean isSame(Relationship tie, Relationship other) {
		boolean along = tie.getSource() == other.getSource() && tie.getTarget() == other.getTarget();
		boolean against = tie.getSource() == other.getTarget() && tie.getTarget() == other.getSource();
		return Kinds.idOf(tie).equals(Kinds.idOf(other))
				&& (along || against && tie.getDirection() != Direction.FORWARD && other.getDirection() != Direction.FORWARD);
	}

	/** Whether {@code self} was confirmed within two years, or never needed to be. */
	@Reads("confirmedOn")
	public boolean isConfirmed(Element self) {
		return !Confirmations.isOutdated(self, Today.of(self));
	}

	/** Whether {@code self} has a kind or category. */
	@Reads({"kind", "category"})
	public boolean hasKind(Element self) {
		return !Kinds.idOf(self).isEmpty();
	}

	/** Whether {@code self} is kept from all who need not know. */
	@Reads("visibility")
	public boolean isKeptPersonal(Person self) {
		return self.getVisibility() == Visibility.PERSONAL;
	}

	/** Whether {@code self} has ended, or none of its ends has. */
	@Reads({"state", "source.stages.state", "target.stages.state"})
	public boolean hasLivingEnds(Relationship self) {
		return self.getState() != RelationshipState.ACTIVE
				|| Stream.of(self).<Participant>mapMulti((tie, ends) -> {
					ends.accept(tie.getSource());
					ends.accept(tie.getTarget());
				}).noneMatch(RuleServices::isEndedBody);
	}

	private static boolean isEndedBody(Participant participant) {
		return participant instanceof ActivityBody body && Bodies.isEnded(body);
	}

	/** Whether {@code self} needs no council, or has one. */
	public boolean hasOwnCouncil(Area self) {
		return !Posts.lacksCouncil(self, Referrers::all);
	}

	/** Whether {@code self} needs no coordinator, or has one. */
	public boolean hasOwnCoordinator(Area self) {
		return !Posts.lacksCoordinator(self, Referrers::all);
	}

	/** Whether {@code self} is of the tier of its territory. */
	public boolean hasTierOfArea(Participant self) {
		Tier own = switch (self) {
			case Council council -> council.getTier();
			case Coordinator coordinator -> coordinator.getTier();
			default -> tierOfArea(self);
		};
		return own == tierOfArea(self);
	}

	/** The tier of the territory of {@code self}. */
	public Tier tierOfArea(Participant self) {
		return Territories.of(self).findFirst().map(Posts::tierOf).orElse(Tier.FIRST);
	}

	/** Whether {@code self} is not answered, or it is known when it was. */
	@Reads({"state", "decidedOn"})
	public boolean hasAnswerDate(Escalation self) {
		return self.getDecidedOn() != null
				|| self.getState() == EscalationState.RAISED || self.getState() == EscalationState.DISCUSSED;
	}

	/** Whether somebody has the seat. */
	@Reads("member")
	public boolean hasMember(Membership self) {
		return self.getMember() != null;
	}

	/** Whether the member of {@code self} has no earlier seat in the same role of the same council today. */
	public boolean isOnlySeat(Membership self) {
		MembershipServices seats = new MembershipServices();
		return self.getMember() == null || !(self.eContainer() instanceof Council council) || !seats.isCurrentSeat(self)
				|| council.getMemberships().stream()
						.filter(other -> other.getMember() == self.getMember() && seats.isCurrentSeat(other)
								&& roleOf(other).equals(roleOf(self)))
						.findFirst().filter(first -> first != self).isEmpty();
	}

	private static String roleOf(Membership seat) {
		return seat.getRole() == null ? "" : seat.getRole().strip();
	}

	/** Whether {@code self} has members today. */
	@Reads("memberships.to")
	public boolean hasMembers(Council self) {
		return !new MembershipServices().hasNoMembers(self);
	}

	/** Whether somebody helps with {@code self}, or has been asked to. */
	@Reads({"matchings.state", "matchings.supporter"})
	public boolean isMatched(Need self) {
		return !new SupportServices().isUnmatched(self);
	}

	/** Whether {@code self} is not active, or its supporter has not ended. */
	@Reads({"state", "supporter.stages.state"})
	public boolean hasLivingSupporter(Matching self) {
		return self.getState() != MatchingState.ACTIVE || !isEndedBody(self.getSupporter());
	}

	/** Whether somebody is in charge of {@code self}. */
	@Reads("owners")
	public boolean hasOwner(Action self) {
		return !self.getOwners().isEmpty();
	}

	/** Whether {@code self} or an action of it has an indicator. */
	@Reads({"indicators", "actions.indicators"})
	public boolean hasIndicator(Goal self) {
		return !self.getIndicators().isEmpty() || self.getActions().stream().anyMatch(action -> !action.getIndicators().isEmpty());
	}

	/** Whether {@code self} is not late. */
	@Reads({"done", "dropped", "planned", "forecast", "changes.to"})
	public boolean isMilestoneOnTime(Milestone self) {
		return !new MilestoneServices().isMilestoneLate(self);
	}

	/** Whether something may be done with {@code self} in {@code territory}: it has areas, and this is none of them. */
	public boolean mayBeIncludedIn(EObject self, EObject territory) {
		return self instanceof Element element && territory instanceof Territory place
				&& hasAreas(element) && !Territories.belongs(element, place);
	}

	/** Whether {@code self} is a post, council or issue that may be assigned to {@code territory}. */
	public boolean mayBeAssignedTo(EObject self, EObject territory) {
		return self.eClass().getEStructuralFeature("area") != null && self instanceof Element element
				&& territory instanceof Territory place && !Territories.isDirectlyIn(element, place);
	}

	private static boolean hasAreas(Element element) {
		return element.eClass().getEStructuralFeature("areas") != null || element.eClass().getEStructuralFeature("area") != null;
	}
}
