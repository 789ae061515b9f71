package jp.tsunagi.review.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.milestone.calendar.Appointment;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.review.cycle.PlanParts;
import jp.tsunagi.review.cycle.ReviewCalendar;

/**
 * What of a plan is on in a half-year.
 *
 * @param goals those with something to do in it, and those under which nothing is said to be done
 * @param actions those that run in it
 * @param milestones those that were, or are, to be reached in it, and those left over from before
 * @param appointments the events and steps of trainings in it
 */
public record HalfStatus(List<Goal> goals, List<Action> actions, List<ScheduledMilestone> milestones, List<Appointment> appointments) {

	/** Keeps its own copies. */
	public HalfStatus {
		goals = List.copyOf(goals);
		actions = List.copyOf(actions);
		milestones = List.copyOf(milestones);
		appointments = List.copyOf(appointments);
	}

	/** The parts of {@code plan} in {@code half}, each from above. */
	public static HalfStatus of(Plan plan, HalfYear half, ReviewCalendar calendar, LocalDate today) {
		List<Action> actions = PlanParts.actions(plan, half, calendar);
		List<Goal> goals = EcoreUtil2.eAllOfType(plan, Goal.class).stream().filter(goal -> {
			List<Action> ofGoal = EcoreUtil2.eAllOfType(goal, Action.class);
			return ofGoal.isEmpty() || ofGoal.stream().anyMatch(actions::contains);
		}).toList();
		List<ScheduledMilestone> milestones = Schedule.of(List.of(plan), calendar.dates(), today, new NullProgressMonitor()).milestones()
				.stream().filter(status -> concerns(status, half, calendar)).toList();
		List<Appointment> appointments = Appointment.of(plan)
				.filter(each -> isIn(half, each.date(), calendar)).toList();
		return new HalfStatus(goals, actions, milestones, appointments);
	}

	private static boolean concerns(ScheduledMilestone status, HalfYear half, ReviewCalendar calendar) {
		boolean leftOver = status.isOpen()
				&& status.date().filter(date -> calendar.dates().latest(date).isBefore(calendar.dates().firstDay(half))).isPresent();
		return leftOver || isIn(half, status.planned(), calendar) || isIn(half, status.date(), calendar);
	}

	private static boolean isIn(HalfYear half, Optional<FuzzyDate> date, ReviewCalendar calendar) {
		return date.flatMap(known -> calendar.in(half, known)).isPresent();
	}
}
