package jp.tsunagi.milestone.chart.calendar;

import java.time.LocalDate;
import java.util.List;

import jp.tsunagi.milestone.calendar.CalendarEntry;

/**
 * One line of a calendar.
 *
 * @param entries what is in the calendar; several where one thing is done again and again
 * @param text when it is, and what it is
 */
record CalendarItem(List<CalendarEntry> entries, String text) {

	/** Keeps its own copy. */
	CalendarItem {
		entries = List.copyOf(entries);
	}

	/** Whether all of it was done. */
	boolean isPast() {
		return entries.stream().allMatch(CalendarEntry::past);
	}

	/** The day in the middle of those that an entry may be on. */
	static LocalDate middle(CalendarEntry entry) {
		return entry.window().first().plusDays((entry.window().days() - 1) / 2);
	}
}
