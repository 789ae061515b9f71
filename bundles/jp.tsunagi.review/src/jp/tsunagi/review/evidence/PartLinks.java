package jp.tsunagi.review.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Issue;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlannedEvent;
import jp.tsunagi.plan.PlannedTraining;
import jp.tsunagi.plan.Undertaking;

/**
 * What of the model a part of a plan has to do with.
 *
 * @param elements by what ties them; an element that is tied twice counts by the closest
 * @param category the category that the part names
 */
record PartLinks(Map<Element, Link> elements, Optional<String> category) {

	static PartLinks of(NamedElement part) {
		Map<Element, Link> elements = new LinkedHashMap<>();
		if (part instanceof Undertaking undertaking) {
			put(elements, Link.EVENT, undertaking.getEvents().stream().map(PlannedEvent::getEvent));
			put(elements, Link.PROGRAMME, undertaking.getTrainings().stream().map(PlannedTraining::getProgramme));
		}
		switch (part) {
			case Action action -> ofAction(action, elements);
			case PlannedTraining training -> ofTraining(training, elements);
			case Goal goal -> ofIssues(goal.getIssues(), elements);
			case Plan plan -> ofPlan(plan, elements);
			default -> {
				// nothing else is tied to the model
			}
		}
		return new PartLinks(elements, part instanceof Action action ? Optional.ofNullable(action.getCategory()) : Optional.empty());
	}

	private static void ofAction(Action action, Map<Element, Link> elements) {
		put(elements, Link.BODY, action.getBodies().stream());
		put(elements, Link.NEED, action.getNeeds().stream());
		ofIssues(action.getIssues(), elements);
		put(elements, Link.OWNER, action.getOwners().stream());
		put(elements, Link.PARTNER, action.getPartners().stream());
	}

	private static void ofTraining(PlannedTraining training, Map<Element, Link> elements) {
		put(elements, Link.PROGRAMME, Stream.ofNullable(training.getProgramme()));
		put(elements, Link.OWNER, training.getOwners().stream());
		put(elements, Link.PARTNER, training.getPartners().stream());
	}

	private static void ofIssues(List<Issue> issues, Map<Element, Link> elements) {
		put(elements, Link.NEED, issues.stream().flatMap(issue -> issue.getNeeds().stream()));
		put(elements, Link.COMMUNITY_ISSUE, issues.stream().flatMap(issue -> issue.getCommunityIssues().stream()));
	}

	private static void ofPlan(Plan plan, Map<Element, Link> elements) {
		ofIssues(plan.getIssues(), elements);
		put(elements, Link.COUNCIL, Stream.ofNullable(plan.getCouncil()));
		put(elements, Link.AUTHOR, plan.getAuthors().stream());
	}

	private static void put(Map<Element, Link> elements, Link link, Stream<? extends Element> linked) {
		linked.filter(element -> element != null && !element.eIsProxy()).forEach(element -> elements.putIfAbsent(element, link));
	}

	/** Why {@code trace} belongs to the part, by what {@code shown} lets through. */
	Stream<Reason> reasons(Trace trace, Predicate<? super Element> shown) {
		return trace.elements().stream().filter(elements::containsKey).filter(shown)
				.map(element -> new Reason(elements.get(element), nameOf(element)));
	}

	static String nameOf(Element element) {
		return element.getName() == null ? "" : element.getName();
	}
}
