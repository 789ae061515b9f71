package jp.tsunagi.design.services;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.Clarity;
import jp.tsunagi.coordination.CouncilStage;
import jp.tsunagi.coordination.Direction;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.EscalationState;
import jp.tsunagi.coordination.MatchingState;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.coordination.Strength;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.coordination.Visibility;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.query.Posts;
import jp.tsunagi.core.query.Territories;
import jp.tsunagi.design.Reads;
import jp.tsunagi.design.Today;
import jp.tsunagi.design.internal.Kinds;

/** What new elements start with, and what menus set. */
public final class CreationServices {

	/** What is of another kind is called after its class. */
	private static final String OTHER = "other";

	/** A name for the new {@code self}, after its kind, that nothing else in its territory has. */
	public String newName(Element self) {
		Set<String> taken = self.eContainer() == null ? Set.of()
				: self.eContainer().eContents().stream().filter(Element.class::isInstance).map(Element.class::cast)
						.map(Element::getName).filter(name -> name != null).collect(Collectors.toSet());
		String kind = OTHER.equals(Kinds.idOf(self)) ? ElementLabels.type(self.eClass()) : Kinds.labelOf(self);
		return IntStream.iterate(1, number -> number + 1)
				.mapToObj(number -> number == 1 ? Messages.bind(Messages.now().newName, kind)
						: Messages.bind(Messages.now().newNameNumbered, kind, number))
				.filter(name -> !taken.contains(name)).findFirst().orElseThrow();
	}

	/** The tier of posts and councils that are added to {@code self}. */
	@Reads("tier")
	public Tier tierOfNew(Territory self) {
		return Posts.tierOf(self);
	}

	/** The first tier. */
	@Reads
	public Tier firstTier(EObject self) {
		return Tier.FIRST;
	}

	/** The second tier. */
	@Reads
	public Tier secondTier(EObject self) {
		return Tier.SECOND;
	}

	/** Help flows both ways. */
	@Reads
	public Direction bothDirections(EObject self) {
		return Direction.BOTH;
	}

	/** Help flows to the target. */
	@Reads
	public Direction forwardDirection(EObject self) {
		return Direction.FORWARD;
	}

	/** No help flows. */
	@Reads
	public Direction noDirection(EObject self) {
		return Direction.NONE;
	}

	/** A tie is planned. */
	@Reads
	public RelationshipState plannedState(EObject self) {
		return RelationshipState.PLANNED;
	}

	/** Personal data stays in. */
	@Reads
	public Visibility personalVisibility(EObject self) {
		return Visibility.PERSONAL;
	}

	/** An issue is answered. */
	@Reads
	public EscalationState answeredState(EObject self) {
		return EscalationState.ANSWERED;
	}

	/** A matching is tried. */
	@Reads
	public MatchingState trialState(EObject self) {
		return MatchingState.TRIAL;
	}

	/** A matching works. */
	@Reads
	public MatchingState activeMatching(EObject self) {
		return MatchingState.ACTIVE;
	}

	/** A matching is over. */
	@Reads
	public MatchingState endedMatching(EObject self) {
		return MatchingState.ENDED;
	}

	/** A tie is over. */
	@Reads
	public RelationshipState endedState(EObject self) {
		return RelationshipState.ENDED;
	}

	/** A tie is strong. */
	@Reads
	public Strength strongTie(EObject self) {
		return Strength.STRONG;
	}

	/** A tie is neither strong nor weak. */
	@Reads
	public Strength normalTie(EObject self) {
		return Strength.NORMAL;
	}

	/** A tie is weak. */
	@Reads
	public Strength weakTie(EObject self) {
		return Strength.WEAK;
	}

	/** A tie exists. */
	@Reads
	public RelationshipState activeState(EObject self) {
		return RelationshipState.ACTIVE;
	}

	/** A tie rests. */
	@Reads
	public RelationshipState dormantState(EObject self) {
		return RelationshipState.DORMANT;
	}

	/** A matching is proposed. */
	@Reads
	public MatchingState proposedMatching(EObject self) {
		return MatchingState.PROPOSED;
	}

	/** A matching is declined. */
	@Reads
	public MatchingState declinedMatching(EObject self) {
		return MatchingState.DECLINED;
	}

	/** A council is being prepared. */
	@Reads
	public CouncilStage preparingStage(EObject self) {
		return CouncilStage.PREPARING;
	}

	/** The tier of the territory that holds {@code self}. */
	@Reads("eContainer.tier")
	public Tier tierOfHolder(Participant self) {
		return Territories.holding(self).map(Posts::tierOf).orElse(Tier.FIRST);
	}

	/** A name for the new post or council {@code self}, after its territory. */
	public String newPostName(Participant self) {
		Territory territory = Territories.holding(self).orElse(null);
		return territory == null ? newName(self) : Messages.bind(Messages.now().newPostName, new Object[] {ElementLabels.of(territory),
			ElementLabels.literal(Posts.tierOf(territory)), ElementLabels.type(self.eClass())});
	}

	/** A need is not known clearly. */
	@Reads
	public Clarity vagueClarity(EObject self) {
		return Clarity.VAGUE;
	}

	/** {@code self} as the only value of a list. */
	@Reads
	public List<EObject> asList(EObject self) {
		return List.of(self);
	}

	/** The day on which something is done. */
	public FuzzyDate today(EObject self) {
		return FuzzyDate.of(Today.of(self));
	}

	/** Where a tie that begins at {@code self} is kept: in the territory that holds it. */
	@Reads("eContainer")
	public Territory tieHolder(Participant self) {
		return Territories.holding(self).orElseGet(() -> EcoreUtil.getRootContainer(self) instanceof Territory root ? root : null);
	}
}
