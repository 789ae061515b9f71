package jp.tsunagi.milestone.ui.internal.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.text.NameList;
import jp.tsunagi.milestone.chart.gantt.GanttLink;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.StateLabel;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.milestone.ui.internal.edit.MilestoneActions;
import jp.tsunagi.plan.DateChange;
import jp.tsunagi.plan.Milestone;

/** All that is known of a milestone, in a few lines: how it stands, when it was to be, why that has changed, what it waits for. */
public final class MilestoneSummary {

	/** Older changes are left out. */
	private static final int CHANGES = 6;

	private MilestoneSummary() {
	}

	/** What is known of a milestone. */
	public static String of(ScheduledMilestone scheduled) {
		Milestone milestone = scheduled.milestone();
		List<String> lines = new ArrayList<>();
		lines.add(Messages.bind(Messages.summaryTitle, MilestoneActions.name(milestone), StateLabel.of(scheduled.state())));
		text(milestone.getText()).ifPresent(lines::add);
		date(Messages.summaryPlanned, milestone.getPlanned(), lines);
		List<DateChange> changes = milestone.getChanges();
		if (changes.size() > CHANGES) {
			lines.add(Messages.bind(Messages.summaryOlder, changes.size() - CHANGES));
		}
		changes.subList(Math.max(0, changes.size() - CHANGES), changes.size()).forEach(change -> lines.add(change(change)));
		date(Messages.summaryForecast, milestone.getForecast(), lines);
		date(Messages.summaryDone, milestone.getDone(), lines);
		date(Messages.summaryDropped, milestone.getDropped(), lines);
		text(milestone.getDropReason()).ifPresent(reason -> lines.add(Messages.bind(Messages.summaryReason, reason)));
		scheduled.cause().ifPresent(cause -> lines.add(Messages.bind(Messages.summaryCause, MilestoneActions.name(cause),
				scheduled.forecast().map(MilestoneSummary::days).orElse(""))));
		if (!scheduled.waitsFor().isEmpty()) {
			lines.add(Messages.bind(Messages.summaryWaits,
					scheduled.waitsFor().stream().map(MilestoneActions::name).collect(NameList.joining())));
		}
		if (scheduled.inCycle()) {
			lines.add(Messages.summaryCycle);
		}
		if (!milestone.getOwners().isEmpty()) {
			lines.add(Messages.bind(Messages.summaryOwners, milestone.getOwners().stream().filter(owner -> !owner.eIsProxy())
					.map(Element.class::cast).map(ElementLabels::of).collect(NameList.joining())));
		}
		text(milestone.getResult()).ifPresent(result -> lines.add(Messages.bind(Messages.summaryResult, result)));
		return String.join("\n", lines);
	}

	/** What a line says. */
	static String of(GanttLink link) {
		return Messages.bind(Messages.summaryLink, MilestoneActions.name(link.from()), MilestoneActions.name(link.to()));
	}

	private static String change(DateChange change) {
		String what = Messages.bind(Messages.summaryChange, written(change.getFrom()), written(change.getTo()));
		String when = change.getOn() == null ? "" : Messages.bind(Messages.summaryOn, written(change.getOn()));
		return what + text(change.getReason()).map(reason -> Messages.bind(Messages.summaryBecause, reason)).orElse("") + when;
	}

	private static void date(String template, FuzzyDate date, List<String> lines) {
		if (date != null) {
			lines.add(Messages.bind(template, written(date)));
		}
	}

	private static Optional<String> text(String text) {
		return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
	}

	private static String written(FuzzyDate date) {
		return date == null ? "" : date.format(CalendarStyle.ofLanguage());
	}

	private static String days(Window window) {
		String first = written(FuzzyDate.of(window.first()));
		return window.days() == 1 ? first : Messages.bind(Messages.summaryDays, first, written(FuzzyDate.of(window.last())));
	}
}
