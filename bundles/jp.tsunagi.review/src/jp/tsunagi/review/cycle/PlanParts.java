package jp.tsunagi.review.cycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.Reviewable;

/** The goals, actions and trainings of a plan, which a review is about. */
public final class PlanParts {

	private PlanParts() {
	}

	/**
	 * What has to be looked back on for {@code half}, from above: its {@linkplain #actions actions}, goals under which nothing
	 * is done, and trainings outside actions.
	 */
	public static List<Reviewable> of(Plan plan, HalfYear half, ReviewCalendar calendar) {
		return EcoreUtil2.eAllOfType(plan, Reviewable.class).stream().filter(part -> switch (part) {
			case Action action -> isRunning(action, half, calendar);
			case Goal goal -> EcoreUtil2.eAllOfType(goal, Action.class).isEmpty();
			default -> EcoreUtil2.getContainerOfType(part, Action.class) == null;
		}).toList();
	}

	/** The actions of {@code plan} that run in {@code half}, from above. */
	public static List<Action> actions(Plan plan, HalfYear half, ReviewCalendar calendar) {
		return EcoreUtil2.eAllOfType(plan, Action.class).stream().filter(action -> isRunning(action, half, calendar)).toList();
	}

	private static boolean isRunning(Action action, HalfYear half, ReviewCalendar calendar) {
		return calendar.touches(half, Optional.ofNullable(action.getPeriod()));
	}

	/** {@code part}, and the goals and actions that it is in. */
	static Stream<Reviewable> withGoalsAround(Reviewable part) {
		return Stream.<EObject>iterate(part, around -> around != null, EObject::eContainer)
				.filter(Reviewable.class::isInstance).map(Reviewable.class::cast);
	}
}
