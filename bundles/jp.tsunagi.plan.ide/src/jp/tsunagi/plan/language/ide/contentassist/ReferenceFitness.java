package jp.tsunagi.plan.language.ide.contentassist;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.search.HomeTerritory;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanElement;
import jp.tsunagi.plan.PlanPackage;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;

/** How well an element fits where a reference is being written, whatever its name is. */
final class ReferenceFitness {

	private static final int NEAR = 10;

	private static final int FAR = 30;

	private final EObject context;

	private final EReference reference;

	private final Plan plan;

	private final Set<EObject> excluded = new HashSet<>();

	ReferenceFitness(EObject context, EReference reference, Place place) {
		this.context = context;
		this.reference = reference;
		this.plan = place.plan().orElse(null);
		excluded.add(context);
		excluded.addAll(given(place));
		if (context instanceof Milestone milestone) {
			excludeSuccessors(milestone);
		}
		Review review = EcoreUtil2.getContainerOfType(context, Review.class);
		if (review != null && reference != PlanPackage.Literals.REVIEW_ENTRY__MERGED_INTO) {
			review.getEntries().stream().filter(entry -> entry != context).map(ReviewEntry::subject).forEach(excluded::add);
		}
		excluded.add(plan);
	}

	/** What the reference means already, but not what is being replaced. */
	private List<EObject> given(Place place) {
		if (!reference.isMany() || !context.eClass().getEAllReferences().contains(reference)) {
			return List.of();
		}
		List<?> values = (List<?>) context.eGet(reference);
		List<INode> nodes = NodeModelUtils.findNodesForFeature(context, reference);
		return IntStream.range(0, Math.min(values.size(), nodes.size()))
				.filter(at -> nodes.get(at).getEndOffset() < place.word().start() || nodes.get(at).getOffset() > place.word().end())
				.mapToObj(at -> (EObject) values.get(at)).toList();
	}

	private void excludeSuccessors(Milestone milestone) {
		if (plan == null) {
			return;
		}
		boolean more = true;
		List<Milestone> all = EcoreUtil2.getAllContentsOfType(plan, Milestone.class);
		while (more) {
			more = all.stream().filter(other -> other.getPredecessors().stream().anyMatch(excluded::contains)).map(excluded::add)
					.reduce(false, Boolean::logicalOr);
		}
	}

	/** Smaller ones fit better; empty if it cannot be meant. */
	OptionalInt of(EObject element) {
		if (excluded.contains(element)) {
			return OptionalInt.empty();
		}
		if (element instanceof PlanElement) {
			boolean same = EcoreUtil2.getContainerOfType(element, Plan.class) == plan;
			boolean elsewhere = element instanceof Plan;
			return same ? OptionalInt.of(0) : elsewhere ? OptionalInt.of(NEAR) : OptionalInt.empty();
		}
		return OptionalInt.of(kind(element) + (isInPlansAreas(element) ? 0 : FAR));
	}

	private int kind(EObject element) {
		boolean responsible = reference.getName().equals("owners") || reference.getName().equals("authors");
		return !responsible ? 0 : switch (element) {
			case Coordinator coordinator -> 0;
			case Council council -> 1;
			case Organization organization -> 2;
			default -> NEAR;
		};
	}

	private boolean isInPlansAreas(EObject element) {
		List<Territory> areas = plan == null ? List.of() : plan.getAreas();
		Territory home = element instanceof Territory territory ? territory : HomeTerritory.of(element).orElse(null);
		for (EObject around = home; around != null; around = around.eContainer()) {
			if (areas.contains(around)) {
				return true;
			}
		}
		return false;
	}
}
