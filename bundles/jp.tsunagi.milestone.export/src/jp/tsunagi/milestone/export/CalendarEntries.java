package jp.tsunagi.milestone.export;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.milestone.calendar.CalendarEntry.Kind;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.milestone.schedule.StateLabel;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.DateChange;
import jp.tsunagi.plan.FollowUp;
import jp.tsunagi.plan.Milestone;

/** Milestones, times of follow-ups, reviews and meetings as entries of a calendar; their numbers depend on what was written before. */
final class CalendarEntries {

	private CalendarEntries() {
	}

	/** A milestone; empty if it has no date. It is told as it is planned now, tentatively unless it is to be on a certain day. */
	static Optional<VEvent> of(MilestoneRow row) {
		return row.scheduled().current().map(days -> {
			Milestone milestone = row.milestone();
			VEvent event = entry(row.uid(), days, NLS.bind(Messages.summary, MilestoneRow.text(milestone.getName()),
					MilestoneRow.text(row.plan().getName())));
			event.setDescription(description(row));
			event.addCategories(Stream.of(Messages.milestone, row.category()).filter(category -> !category.isEmpty()).toList());
			if (row.scheduled().state() == MilestoneState.DROPPED) {
				event.setStatus(Status.cancelled());
			} else if (row.scheduled().state().isDone()) {
				event.setStatus(Status.confirmed());
			}
			event.setSequence(milestone.getChanges().size() + (milestone.getDone() == null ? 0 : 1)
					+ (milestone.getDropped() == null ? 0 : 1));
			return event;
		});
	}

	/** A time of a follow-up, or a review. */
	static VEvent of(TimeRow row) {
		VEvent event = entry(row.uid(), row.days(), NLS.bind(Messages.summary, row.title(), row.holder()));
		boolean done = row.entry().past();
		event.setStatus(done || row.entry().isOfDay() ? Status.confirmed() : Status.tentative());
		event.addCategories(row.entry().kind() == Kind.FOLLOW_UP ? Messages.followUp : Messages.review);
		event.setDescription(description(row));
		event.setSequence(done ? 1 : 0);
		return event;
	}

	private static String description(TimeRow row) {
		Stream<String> followUp = row.entry().subject() instanceof FollowUp
				? Stream.of(line(Messages.date, row.visit().map(visit -> visit.getDate().toString()).orElseGet(() -> between(row))),
						line(Messages.result, row.visit().map(visit -> MilestoneRow.text(visit.getText())).orElse("")))
				: Stream.empty();
		return Stream.concat(Stream.of(line(Messages.plan, MilestoneRow.text(row.plan().getName()))), followUp)
				.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	private static String between(TimeRow row) {
		Window days = row.entry().window();
		CalendarStyle style = CalendarStyle.ofLanguage();
		String first = FuzzyDate.of(days.first()).format(style);
		return days.days() == 1 ? first : NLS.bind(Messages.between, first, FuzzyDate.of(days.last()).format(style));
	}

	/** A meeting. */
	static VEvent of(MeetingRow row) {
		VEvent event = entry(row.uid(), row.days(), NLS.bind(Messages.summary, row.title(), row.council()));
		String agenda = MilestoneRow.text(row.meeting().getAgenda());
		if (!agenda.isEmpty()) {
			event.setDescription(Messages.agenda + Messages.colon + agenda);
		}
		String place = MilestoneRow.text(row.meeting().getPlace());
		if (!place.isEmpty()) {
			event.setLocation(place);
		}
		event.addCategories(Messages.council);
		event.setSequence(0);
		return event;
	}

	/** An entry without anything. */
	static VEvent entry(String uid) {
		VEvent event = new VEvent();
		event.setUid(uid);
		event.setTransparency(true);
		return event;
	}

	private static VEvent entry(String uid, Window days, String summary) {
		VEvent event = entry(uid);
		event.setSummary(summary);
		event.setDateStart(new DateStart(date(days.first())));
		if (days.days() > 1) {
			// the day after the last one; calendars end with 9999
			event.setDateEnd(new DateEnd(date(days.last().getYear() < 9999 || days.last().getDayOfYear() < 365 ? days.last().plusDays(1)
					: days.last())));
		}
		event.setStatus(days.days() > 1 ? Status.tentative() : Status.confirmed());
		return event;
	}

	/** A day without a time zone. */
	private static ICalDate date(LocalDate day) {
		return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
	}

	/** Nothing that changes from day to day. */
	private static String description(MilestoneRow row) {
		Milestone milestone = row.milestone();
		String changes = milestone.getChanges().stream().map(CalendarEntries::change).collect(Collectors.joining(Messages.separator));
		return Stream.of(MilestoneRow.text(milestone.getText()),
				line(Messages.plan, MilestoneRow.text(row.plan().getName())),
				line(Messages.part, row.part()),
				line(Messages.date, row.date().map(FuzzyDate::toString).orElse("")),
				milestone.getDone() == null && milestone.getDropped() == null ? "" : StateLabel.of(row.scheduled().state()),
				line(Messages.owners, row.owners()),
				line(Messages.predecessors, row.predecessors()),
				line(Messages.changes, changes),
				line(Messages.reason, milestone.getDropped() == null ? "" : row.reason()),
				line(Messages.result, MilestoneRow.text(milestone.getResult())))
				.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	private static String change(DateChange change) {
		String reason = MilestoneRow.text(change.getReason());
		String dates = NLS.bind(Messages.change, change.getFrom(), change.getTo());
		return reason.isEmpty() ? dates : NLS.bind(Messages.summary, dates, reason);
	}

	private static String line(String title, String text) {
		return text.isEmpty() ? "" : title + Messages.colon + text;
	}
}
