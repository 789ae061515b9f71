package jp.tsunagi.milestone.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.FollowUp;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.Visit;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/**
 * A follow-up on a day: when it is done, and whether it was. It begins on the last day that its milestone may have been done on,
 * so that nothing is missed before it could begin; until the milestone is done, on that of the forecast.
 *
 * @param followUp the follow-up
 * @param milestone what it follows
 * @param occurrences its times, in the order of time; none if the milestone was given up or nobody knows when it is
 * @param others what was done besides, in the order of time
 */
public record FollowUpSchedule(FollowUp followUp, ScheduledMilestone milestone, List<Occurrence> occurrences, List<Visit> others) {

	/** Keeps its own copies. */
	public FollowUpSchedule {
		occurrences = List.copyOf(occurrences);
		others = List.copyOf(others);
	}

	/** The follow-ups of the milestones that {@code schedule} is about, in their order. */
	public static List<FollowUpSchedule> of(Schedule schedule, PlanCalendar calendar) {
		return schedule.milestones().stream().flatMap(scheduled -> scheduled.milestone().getFollowUps().stream()
				.map(followUp -> of(followUp, scheduled, calendar, schedule.today()))).toList();
	}

	/** The follow-up of a milestone on {@code today}. */
	public static FollowUpSchedule of(FollowUp followUp, ScheduledMilestone milestone, PlanCalendar calendar, LocalDate today) {
		List<Window> windows = milestone.state() == MilestoneState.DROPPED ? List.of()
				: milestone.forecast().map(start -> Occurrences.of(followUp.getRhythms(), start,
						end(milestone.milestone(), calendar).orElse(today.plusYears(1)))).orElse(List.of());
		List<Visit> visits = followUp.getVisits().stream().filter(visit -> visit.getDate() != null)
				.sorted(Comparator.comparing(Visit::getDate)).toList();
		Visit[] matched = new Visit[windows.size()];
		List<Visit> others = new ArrayList<>();
		for (Visit visit : visits) {
			Window days = Window.of(visit.getDate(), calendar);
			IntStream.range(0, windows.size()).filter(index -> matched[index] == null && windows.get(index).overlaps(days)).findFirst()
					.ifPresentOrElse(index -> matched[index] = visit, () -> others.add(visit));
		}
		List<Occurrence> occurrences = IntStream.range(0, matched.length).mapToObj(index -> new Occurrence(windows.get(index),
				state(windows.get(index), matched[index] != null, milestone, today), Optional.ofNullable(matched[index]))).toList();
		return new FollowUpSchedule(followUp, milestone, occurrences, others);
	}

	private static Optional<LocalDate> end(Milestone milestone, PlanCalendar calendar) {
		return Optional.ofNullable(EcoreUtil2.getContainerOfType(milestone, Plan.class)).map(Plan::getPeriod)
				.filter(period -> !period.isReversed()).flatMap((Period period) -> calendar.lastDay(period));
	}

	private static OccurrenceState state(Window window, boolean visited, ScheduledMilestone milestone, LocalDate today) {
		if (visited) {
			return OccurrenceState.VISITED;
		}
		if (milestone.isOpen() || window.first().isAfter(today)) {
			return OccurrenceState.UPCOMING;
		}
		return window.contains(today) ? OccurrenceState.DUE : OccurrenceState.UNRECORDED;
	}

	/** The next time that is still to be done, from today on. */
	public Optional<Occurrence> next() {
		return occurrences.stream()
				.filter(each -> each.state() == OccurrenceState.DUE || each.state() == OccurrenceState.UPCOMING).findFirst();
	}

	/** The times in that state. */
	public Stream<Occurrence> in(OccurrenceState state) {
		return occurrences.stream().filter(each -> each.state() == state);
	}
}
