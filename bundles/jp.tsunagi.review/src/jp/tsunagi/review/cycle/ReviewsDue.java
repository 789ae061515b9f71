package jp.tsunagi.review.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.milestone.calendar.CalendarEntry;
import jp.tsunagi.milestone.calendar.CalendarEntry.Kind;
import jp.tsunagi.milestone.calendar.CalendarSource;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.Plan;

/** The last days for the reviews that are not done and have no day yet. */
public final class ReviewsDue implements CalendarSource {

	@Override
	public Stream<CalendarEntry> entries(Project project, Collection<Plan> plans, LocalDate today) {
		return new ReviewCycles(ReviewCalendar.of(project), today).of(plans).stream().filter(cycle -> cycle.state() != ReviewState.DONE
				&& cycle.reviews().stream().allMatch(review -> review.getHeldOn() == null)).map(ReviewsDue::entry);
	}

	private static CalendarEntry entry(ReviewCycle cycle) {
		return new CalendarEntry(Kind.REVIEW_DUE, new Reminder.OfReview(cycle).subject(),
				cycle.half().label(CalendarStyle.ofLanguage()), Window.of(cycle.due()), false);
	}
}
