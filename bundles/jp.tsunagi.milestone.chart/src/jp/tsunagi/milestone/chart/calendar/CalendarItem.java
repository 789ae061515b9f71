package jp.tsunagi.milestone.chart.calendar;

import java.time.LocalDate;
import java.util.List;

import jp.tsunagi.milestone.calendar.CalendarEntry;
import jp.tsunagi.milestone.schedule.MilestoneState;

/**
 * One line of a calendar.
 *
 * @param entries what is in the calendar; several where one thing is done again and again
 * @param text when it is, and what it is
 * @param state which sign it has: that of what is done, late or to come
 */
record CalendarItem(List<CalendarEntry> entries, String text, MilestoneState state) {

	/** Keeps its own copy. */
	CalendarItem {
		entries = List.copyOf(entries);
	}

	/** The line for {@code entries} as they stand on a day. */
	static CalendarItem of(List<CalendarEntry> entries, String text, LocalDate today) {
		return new CalendarItem(entries, text, entries.stream().allMatch(CalendarEntry::past) ? MilestoneState.DONE
				: entries.stream().anyMatch(entry -> entry.isLate(today)) ? MilestoneState.LATE : MilestoneState.UPCOMING);
	}

	/** The day in the middle of those that an entry may be on. */
	static LocalDate middle(CalendarEntry entry) {
		return entry.window().first().plusDays((entry.window().days() - 1) / 2);
	}
}
