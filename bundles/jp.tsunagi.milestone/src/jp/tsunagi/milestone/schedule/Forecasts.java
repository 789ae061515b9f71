package jp.tsunagi.milestone.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.language.validation.MilestoneDate;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/** Looks at one milestone after the other, each after those that it waits for. */
final class Forecasts {

	private final Links links;

	private final PlanCalendar calendar;

	private final LocalDate today;

	private final ScheduledMilestone[] seen;

	Forecasts(Links links, PlanCalendar calendar, LocalDate today) {
		this.links = links;
		this.calendar = calendar;
		this.today = today;
		this.seen = new ScheduledMilestone[links.size()];
	}

	/** How the milestones stand that were looked at, by their numbers. */
	List<ScheduledMilestone> seen() {
		return List.of(seen);
	}

	void look(int number) {
		Milestone milestone = links.milestone(number);
		Optional<Window> baseline = MilestoneDate.baseline(milestone).map(this::window);
		Optional<Window> current = MilestoneDate.current(milestone).map(this::window);
		boolean settled = milestone.getDropped() != null || milestone.getDone() != null;
		List<ScheduledMilestone> before = settled ? List.of() : links.counting(number).mapToObj(each -> seen[each]).toList();
		List<Milestone> waitsFor = before.stream().filter(ScheduledMilestone::isOpen).map(ScheduledMilestone::milestone).toList();
		Optional<Window> forecast = milestone.getDropped() != null ? Optional.empty() : forecast(settled, current, before);
		seen[number] = new ScheduledMilestone(milestone, state(milestone, baseline, current, !waitsFor.isEmpty()), baseline, current,
				forecast, forecast.flatMap(expected -> cause(current, expected, before)), waitsFor, links.isInCycle(number));
	}

	private Window window(FuzzyDate date) {
		return Window.of(date, calendar);
	}

	/** The latest of its own plan and what it waits for; what is still to come is not expected before today. */
	private Optional<Window> forecast(boolean settled, Optional<Window> current, List<ScheduledMilestone> before) {
		Optional<Window> latest = before.stream().flatMap(each -> each.forecast().stream()).reduce(Window::later)
				.map(others -> current.map(others::later).orElse(others)).or(() -> current);
		boolean overdue = !settled && (isOver(current) || isOver(latest));
		return overdue ? latest.map(Window.of(today)::later) : latest;
	}

	private boolean isOver(Optional<Window> window) {
		return window.filter(days -> days.last().isBefore(today)).isPresent();
	}

	/** The first of those whose end is the end of the forecast, else of those whose start is its start, if its own plan's is not. */
	private static Optional<Milestone> cause(Optional<Window> current, Window forecast, List<ScheduledMilestone> before) {
		return cause(Window::last, current, forecast, before).or(() -> cause(Window::first, current, forecast, before))
				.map(ScheduledMilestone::milestone);
	}

	private static Optional<ScheduledMilestone> cause(Function<Window, LocalDate> day, Optional<Window> current, Window forecast,
			List<ScheduledMilestone> before) {
		return current.map(day).filter(day.apply(forecast)::equals).isPresent() ? Optional.empty()
				: before.stream().filter(each -> each.forecast().map(day).filter(day.apply(forecast)::equals).isPresent()).findFirst();
	}

	private MilestoneState state(Milestone milestone, Optional<Window> baseline, Optional<Window> current, boolean waits) {
		if (milestone.getDropped() != null) {
			return MilestoneState.DROPPED;
		}
		if (current.isEmpty()) {
			return MilestoneState.UNDATED;
		}
		Window days = current.get();
		if (milestone.getDone() != null) {
			return baseline.filter(days::isBefore).isPresent() ? MilestoneState.DONE_EARLY
					: baseline.filter(days::isAfter).isPresent() ? MilestoneState.DONE_LATE : MilestoneState.DONE;
		}
		if (MilestoneDate.overdue(milestone, calendar, today).isPresent()) {
			return MilestoneState.LATE;
		}
		boolean begun = !days.first().isAfter(today);
		return !begun ? MilestoneState.UPCOMING : waits ? MilestoneState.WAITING : MilestoneState.IN_WINDOW;
	}
}
