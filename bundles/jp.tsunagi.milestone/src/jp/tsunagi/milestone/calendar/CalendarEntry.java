package jp.tsunagi.milestone.calendar;

import java.time.LocalDate;
import java.util.Comparator;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.milestone.schedule.Window;

/**
 * Something that is, or was, on one of some days. The order is that of time.
 *
 * @param kind what it is
 * @param subject what of a plan or of the model it is, to be opened
 * @param name what it is called
 * @param window on one of these days; some of them for what nobody knows better
 * @param past whether it was done, and is not only planned
 */
public record CalendarEntry(Kind kind, EObject subject, String name, Window window, boolean past) implements Comparable<CalendarEntry> {

	/** What there is in a calendar, in the order in which it stands on one day. */
	public enum Kind {

		/** A session of a council. */
		MEETING,
		/** A review of a half-year, which is its name. */
		REVIEW,
		/** The last day for the review of a half-year, which is its name. */
		REVIEW_DUE,
		/** An event. */
		EVENT,
		/** A step of a training. */
		TRAINING_STEP,
		/** A milestone. */
		MILESTONE,
		/** One time of a follow-up. */
		FOLLOW_UP
	}

	private static final Comparator<CalendarEntry> IN_TIME = Comparator.comparing((CalendarEntry entry) -> entry.window().first())
			.thenComparing(entry -> entry.window().last()).thenComparing(CalendarEntry::kind).thenComparing(CalendarEntry::name);

	/** Whether the day is known. */
	public boolean isOfDay() {
		return window.first().equals(window.last());
	}

	/** Whether it is a milestone that stands as {@link jp.tsunagi.milestone.schedule.MilestoneState#LATE} on {@code today}. */
	public boolean isLate(LocalDate today) {
		return kind == Kind.MILESTONE && !past && window.last().isBefore(today);
	}

	@Override
	public int compareTo(CalendarEntry other) {
		return IN_TIME.compare(this, other);
	}
}
