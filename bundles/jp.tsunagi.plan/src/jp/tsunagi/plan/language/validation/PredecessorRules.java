package jp.tsunagi.plan.language.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.PlanFile;
import jp.tsunagi.plan.PlanPackage.Literals;

/** A milestone comes after those it waits for. */
class PredecessorRules extends PlanRules {

	@Check
	void comesAfterItsPredecessors(Milestone milestone) {
		resolved(milestone, Literals.MILESTONE__PREDECESSORS).forEach(place -> {
			Milestone before = milestone.getPredecessors().get(place.index());
			if (before == milestone) {
				report(PlanIssue.PREDECESSOR_ITSELF, place, name(milestone));
			} else {
				checkOrder(milestone, before, place);
			}
		});
	}

	private void checkOrder(Milestone milestone, Milestone before, Place place) {
		Optional<FuzzyDate> date = MilestoneDate.of(milestone).map(MilestoneDate::date);
		Optional<FuzzyDate> earlier = MilestoneDate.of(before).map(MilestoneDate::date).filter(unused -> before.getDropped() == null);
		if (milestone.getDone() != null && before.getDone() == null && before.getDropped() == null) {
			reportMissing(PlanIssue.PREDECESSOR_NOT_DONE, place, List.of(), name(milestone), name(before));
		} else if (date.isPresent() && earlier.isPresent() && milestone.getDropped() == null
				&& calendar(milestone).isBefore(date.get(), earlier.get())) {
			List<String> later = milestone.getDone() == null ? List.of(earlier.get().toString()) : List.of();
			report(PlanIssue.PREDECESSOR_LATER, place, later, name(milestone), date.get(), name(before), earlier.get());
		}
	}

	/**
	 * Of each cycle one link of this file is reported: the one that closes it when the milestones are read from above, or, if
	 * that one is in another file, the last one before it.
	 */
	@Check
	void milestonesDoNotWaitForEachOther(PlanFile file) {
		Set<Milestone> finished = new HashSet<>();
		for (Milestone milestone : EcoreUtil2.eAllOfType(file, Milestone.class)) {
			if (!finished.contains(milestone)) {
				followLinks(milestone, finished);
			}
		}
	}

	private void followLinks(Milestone start, Set<Milestone> finished) {
		Deque<Step> way = new ArrayDeque<>();
		Set<Milestone> onTheWay = new HashSet<>(Set.of(start));
		way.push(Step.to(start, Optional.empty()));
		while (!way.isEmpty()) {
			Step step = way.peek();
			if (!step.links().hasNext()) {
				finished.add(way.pop().milestone());
				onTheWay.remove(step.milestone());
				continue;
			}
			Place link = step.links().next();
			Milestone next = target(link);
			if (onTheWay.contains(next) && next != step.milestone()) {
				ownLink(link, way, next, start).ifPresent(own ->
						report(PlanIssue.PREDECESSOR_CYCLE, own, name((Milestone) own.element()), name(target(own))));
			} else if (!finished.contains(next) && onTheWay.add(next)) {
				way.push(Step.to(next, Optional.of(link)));
			}
		}
	}

	/** The last link of this file in the cycle that {@code closing} closes; empty if it is all in other files. */
	private static Optional<Place> ownLink(Place closing, Deque<Step> way, Milestone first, Milestone start) {
		Stream<Place> before = way.stream().takeWhile(step -> step.milestone() != first).flatMap(step -> step.by().stream());
		return Stream.concat(Stream.of(closing), before).filter(link -> link.element().eResource() == start.eResource()).findFirst();
	}

	private static Milestone target(Place link) {
		return ((Milestone) link.element()).getPredecessors().get(link.index());
	}

	/**
	 * A milestone on the way.
	 *
	 * @param by the link that led to it
	 * @param links those that lead on
	 */
	private record Step(Milestone milestone, Optional<Place> by, Iterator<Place> links) {

		static Step to(Milestone milestone, Optional<Place> by) {
			return new Step(milestone, by, resolved(milestone, Literals.MILESTONE__PREDECESSORS).iterator());
		}
	}
}
