package jp.tsunagi.plan.language.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

	/** Of each cycle one link is reported, the one that closes it when the milestones are read from above. */
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
		way.push(new Step(start, resolved(start, Literals.MILESTONE__PREDECESSORS).iterator()));
		while (!way.isEmpty()) {
			Step step = way.peek();
			if (!step.links().hasNext()) {
				finished.add(way.pop().milestone());
				onTheWay.remove(step.milestone());
				continue;
			}
			Place link = step.links().next();
			Milestone next = step.milestone().getPredecessors().get(link.index());
			boolean foreign = next.eResource() != start.eResource();
			if (onTheWay.contains(next) && next != step.milestone()) {
				report(PlanIssue.PREDECESSOR_CYCLE, link, name(step.milestone()), name(next));
			} else if (!foreign && !finished.contains(next) && onTheWay.add(next)) {
				way.push(new Step(next, resolved(next, Literals.MILESTONE__PREDECESSORS).iterator()));
			}
		}
	}

	private record Step(Milestone milestone, Iterator<Place> links) {
	}
}
