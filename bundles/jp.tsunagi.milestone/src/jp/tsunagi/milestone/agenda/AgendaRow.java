package jp.tsunagi.milestone.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.milestone.followup.FollowUpSchedule;
import jp.tsunagi.milestone.followup.Occurrence;
import jp.tsunagi.milestone.followup.OccurrenceState;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.DateChange;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.NamedElement;

/** Something to talk about. */
public sealed interface AgendaRow {

	/** The milestone that it is about. */
	ScheduledMilestone milestone();

	/** The days that it is about. */
	Window window();

	/** Why it is talked about, in the user's language. */
	String why();

	/**
	 * A milestone that is soon.
	 *
	 * @param milestone the milestone
	 * @param window when it can be expected
	 */
	record Next(ScheduledMilestone milestone, Window window) implements AgendaRow {

		/** What holds it up, else what it waits for, else its date. */
		@Override
		public String why() {
			Optional<String> delay = milestone.cause().filter(cause -> milestone.isDelayed())
					.map(cause -> Messages.bind(Messages.delayed, quoted(cause), day(window.first())));
			return delay.or(() -> waiting(milestone)).orElseGet(() -> Messages.bind(Messages.expected, date(milestone)));
		}
	}

	/**
	 * A milestone whose day has passed.
	 *
	 * @param milestone the milestone
	 * @param window when it was expected
	 */
	record Late(ScheduledMilestone milestone, Window window) implements AgendaRow {

		@Override
		public String why() {
			String passed = Messages.bind(Messages.passed, date(milestone));
			return waiting(milestone).map(reason -> Messages.bind(Messages.both, passed, reason)).orElse(passed);
		}
	}

	/**
	 * A milestone that was moved.
	 *
	 * @param milestone the milestone
	 * @param window the day of the change
	 * @param change the change
	 */
	record Changed(ScheduledMilestone milestone, Window window, DateChange change) implements AgendaRow {

		@Override
		public String why() {
			String moved = Messages.bind(Messages.moved, date(change.getFrom()), date(change.getTo()));
			boolean silent = change.getReason() == null || change.getReason().isBlank();
			return silent ? moved : Messages.bind(Messages.withReason, moved, change.getReason().strip());
		}
	}

	/**
	 * A milestone that was done or given up.
	 *
	 * @param milestone the milestone
	 * @param window when that was
	 */
	record Settled(ScheduledMilestone milestone, Window window) implements AgendaRow {

		@Override
		public String why() {
			Milestone settled = milestone.milestone();
			if (settled.getDropped() == null) {
				return Messages.bind(Messages.done, date(settled.getDone()));
			}
			String dropped = Messages.bind(Messages.dropped, date(settled.getDropped()));
			boolean silent = settled.getDropReason() == null || settled.getDropReason().isBlank();
			return silent ? dropped : Messages.bind(Messages.withReason, dropped, settled.getDropReason().strip());
		}
	}

	/**
	 * A time of a follow-up that is due, or that nobody wrote down.
	 *
	 * @param followUp the follow-up
	 * @param occurrence the latest such time
	 * @param unrecorded how many times are not written down, that one among them if its days are over
	 */
	record FollowUpDue(FollowUpSchedule followUp, Occurrence occurrence, long unrecorded) implements AgendaRow {

		@Override
		public ScheduledMilestone milestone() {
			return followUp.milestone();
		}

		@Override
		public Window window() {
			return occurrence.window();
		}

		@Override
		public String why() {
			boolean due = occurrence.state() == OccurrenceState.DUE;
			String text = Messages.bind(due ? Messages.followUpDue : Messages.followUpUnrecorded, quoted(followUp.followUp()),
					day(window().last()));
			return unrecorded < (due ? 1 : 2) ? text : Messages.bind(Messages.severalUnrecorded, text, unrecorded);
		}
	}

	private static Optional<String> waiting(ScheduledMilestone milestone) {
		List<Milestone> before = milestone.waitsFor();
		return before.isEmpty() ? Optional.empty() : Optional.of(Messages.bind(Messages.waiting,
				before.stream().map(AgendaRow::quoted).collect(Collectors.joining(Messages.separator))));
	}

	private static String quoted(NamedElement part) {
		return Messages.bind(Messages.quoted, part.getName() == null ? "" : part.getName());
	}

	private static String date(ScheduledMilestone milestone) {
		return milestone.date().map(AgendaRow::date).orElse("");
	}

	/** What the plan says, in the calendar of the user's language. */
	private static String date(FuzzyDate date) {
		return date.format(CalendarStyle.ofLanguage());
	}

	private static String day(LocalDate day) {
		return date(FuzzyDate.of(day));
	}
}
