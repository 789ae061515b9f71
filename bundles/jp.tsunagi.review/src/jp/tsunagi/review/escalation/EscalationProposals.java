package jp.tsunagi.review.escalation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.EscalationState;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Issue;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.language.model.NameKey;
import jp.tsunagi.review.cycle.ReviewCalendar;
import jp.tsunagi.review.escalation.EscalationProposal.Why;
import jp.tsunagi.review.overview.EvaluationScale;

/** What the reviews of the second tier could not solve, and the council above should hear of. */
public final class EscalationProposals {

	private final CouncilAbove councils;

	private final EvaluationScale scale;

	private final ReviewCalendar calendar;

	/** Looks at plans that are linked with {@code project}. */
	public EscalationProposals(Project project, ReviewCalendar calendar) {
		councils = new CouncilAbove(project);
		scale = new EvaluationScale(project.vocabulary());
		this.calendar = calendar;
	}

	/** What the reviews of {@code half} propose, in the order of {@code plans}; what is on its way already is not proposed again. */
	public List<EscalationProposal> of(HalfYear half, Collection<Plan> plans) {
		return plans.stream().flatMap(plan -> CouncilAbove.areaBelow(plan).stream()
				.flatMap(area -> of(plan, area, half).stream())).toList();
	}

	private Collection<EscalationProposal> of(Plan plan, Territory area, HalfYear half) {
		Map<String, EscalationProposal> byTitle = new LinkedHashMap<>();
		List<Review> reviews = plan.getReviews().stream().filter(review -> half.equals(review.getHalf())).toList();
		for (Review review : reviews) {
			Stream.concat(marked(review), unsolved(plan, review))
					.filter(found -> found.issue().filter(issue -> isOnItsWay(issue, half)).isEmpty())
					.map(found -> proposal(found, plan, review, area))
					.forEach(proposal -> byTitle.putIfAbsent(NameKey.of(proposal.title()), proposal));
		}
		return byTitle.values();
	}

	private record Found(Why why, Optional<CommunityIssue> issue, Optional<Issue> planIssue, Optional<ReviewEntry> entry) {

		String title() {
			return issue.map(CommunityIssue::getName).or(() -> planIssue.map(Issue::getName)).orElse("");
		}
	}

	private EscalationProposal proposal(Found found, Plan plan, Review review, Territory area) {
		return new EscalationProposal(plan, review, found.why(), found.title(), found.issue(), found.planIssue(), found.entry(), area,
				councils.of(area));
	}

	private static Stream<Found> marked(Review review) {
		return review.getEntries().stream().flatMap(entry -> entry.getCommunityIssues().stream().filter(issue -> !issue.eIsProxy())
				.map(issue -> new Found(Why.MARKED, Optional.of(issue), Optional.empty(), Optional.of(entry))));
	}

	private Stream<Found> unsolved(Plan plan, Review review) {
		List<Found> found = new ArrayList<>();
		for (Issue issue : plan.getIssues()) {
			List<ReviewEntry> entries = entriesAbout(issue, plan, review);
			why(issue, plan, entries).ifPresent(why -> {
				Optional<ReviewEntry> entry = entries.stream().findFirst();
				List<CommunityIssue> taken = issue.getCommunityIssues().stream().filter(known -> !known.eIsProxy()).toList();
				taken.forEach(known -> found.add(new Found(why, Optional.of(known), Optional.of(issue), entry)));
				if (taken.isEmpty()) {
					found.add(new Found(why, Optional.empty(), Optional.of(issue), entry));
				}
			});
		}
		return found.stream();
	}

	private Optional<Why> why(Issue issue, Plan plan, List<ReviewEntry> entries) {
		List<Action> actions = actionsFor(issue, plan);
		if (actions.isEmpty()) {
			return goalsFor(issue, plan).isEmpty() ? Optional.of(Why.NOTHING_DONE) : Optional.empty();
		}
		if (actions.stream().allMatch(action -> entries.stream()
				.anyMatch(entry -> entry.getAction() == action && entry.getDecision() == Decision.STOP))) {
			return Optional.of(Why.STOPPED);
		}
		boolean withoutSuccess = actions.stream().allMatch(action -> entries.stream().anyMatch(entry -> entry.getAction() == action
				&& entry.getEvaluation() != null && scale.isLast(entry.getEvaluation())));
		return withoutSuccess ? Optional.of(Why.WITHOUT_SUCCESS) : Optional.empty();
	}

	private static List<ReviewEntry> entriesAbout(Issue issue, Plan plan, Review review) {
		List<Action> actions = actionsFor(issue, plan);
		return review.getEntries().stream().filter(entry -> actions.contains(entry.getAction())).toList();
	}

	private static List<Goal> goalsFor(Issue issue, Plan plan) {
		return EcoreUtil2.eAllOfType(plan, Goal.class).stream().filter(goal -> goal.getIssues().contains(issue)).toList();
	}

	/** Those that name the issue, else those of the goals that do. */
	private static List<Action> actionsFor(Issue issue, Plan plan) {
		List<Action> named = EcoreUtil2.eAllOfType(plan, Action.class).stream().filter(action -> action.getIssues().contains(issue))
				.toList();
		return named.isEmpty()
				? goalsFor(issue, plan).stream().flatMap(goal -> EcoreUtil2.eAllOfType(goal, Action.class).stream()).toList() : named;
	}

	/** It is with the council above, or came back after the half-year began. */
	private boolean isOnItsWay(CommunityIssue issue, HalfYear half) {
		return issue.getEscalations().stream().anyMatch(escalation -> escalation.getState() != EscalationState.CLOSED
				|| escalation.getDate() != null && isAfterTheStart(escalation.getDate(), half));
	}

	private boolean isAfterTheStart(FuzzyDate date, HalfYear half) {
		return !calendar.dates().latest(date).isBefore(calendar.dates().firstDay(half));
	}
}
