package jp.tsunagi.review.ui.internal.reminder;

import java.time.LocalDate;
import java.util.List;

import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.review.cycle.Reminder;
import jp.tsunagi.review.cycle.Reminders;
import jp.tsunagi.review.cycle.ReviewCalendar;

/**
 * What is due in the next days, and what is late.
 *
 * @param reminders all of it, the earliest first
 * @param late how many of them are late
 */
record DueSoon(List<Reminder> reminders, int late) {

	private static final int DAYS = 30;

	/** Nothing. */
	static final DueSoon NOTHING = new DueSoon(List.of(), 0);

	/** What is due in the plans and the model of a project, seen from {@code today}. */
	static DueSoon of(PlanReading reading, LocalDate today) {
		List<Reminder> all = new Reminders(ReviewCalendar.of(reading.project()), today)
				.within(DAYS, reading.project(), reading.library().plans());
		return new DueSoon(all, (int) all.stream().filter(reminder -> reminder.isOverdue(today)).count());
	}

	/** How much there is, in one line. */
	String summary() {
		return reminders.isEmpty() ? Messages.bind(Messages.nothing, DAYS)
				: Messages.bind(Messages.count, new Object[] { DAYS, reminders.size() - late, late });
	}
}
