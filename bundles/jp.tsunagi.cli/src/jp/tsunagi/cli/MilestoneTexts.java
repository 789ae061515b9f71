package jp.tsunagi.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.milestone.export.MilestoneList;
import jp.tsunagi.milestone.export.MilestoneRow;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.StateLabel;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.Plan;

/** Milestones for reading in a terminal, by date. */
final class MilestoneTexts {

	private static final Comparator<MilestoneRow> BY_DATE = Comparator.comparing(MilestoneTexts::firstDay)
			.thenComparing(row -> row.scheduled().current().map(Window::last).orElse(LocalDate.MAX));

	private final Schedule schedule;

	MilestoneTexts(Schedule schedule) {
		this.schedule = schedule;
	}

	private static LocalDate firstDay(MilestoneRow row) {
		return row.scheduled().current().map(Window::first).orElse(LocalDate.MAX);
	}

	/** How many there are, a line for each, and the chains that hold the plans up. */
	String all(List<Plan> plans, MilestoneList list) {
		long late = list.rows().stream().filter(row -> row.scheduled().state() == MilestoneState.LATE).count();
		String title = NLS.bind(Messages.milestonesOn, new Object[] {day(schedule.today()), list.rows().size(), late});
		if (list.rows().isEmpty()) {
			return title + "\n";
		}
		List<List<String>> lines = new ArrayList<>();
		lines.add(List.of(Messages.date, Messages.state, Messages.kindMilestone, Messages.plan, Messages.by, Messages.forecast));
		list.rows().stream().sorted(BY_DATE).map(this::line).forEach(lines::add);
		String chains = plans.stream().map(this::chain).filter(text -> !text.isEmpty()).collect(Collectors.joining());
		return title + "\n" + ReviewTexts.columns(lines) + chains;
	}

	private List<String> line(MilestoneRow row) {
		ScheduledMilestone scheduled = row.scheduled();
		return List.of(row.date().map(FuzzyDate::toString).orElse(""), StateLabel.of(scheduled.state()), text(row.milestone().getName()),
				text(row.plan().getName()), row.owners(), forecast(scheduled));
	}

	/** Only where others make it later than its own plan. */
	private String forecast(ScheduledMilestone scheduled) {
		Optional<Window> expected = scheduled.forecast().filter(unused -> scheduled.isDelayed());
		return expected.map(days -> NLS.bind(Messages.forecastBecause, day(days.last()), text(scheduled.cause().orElseThrow().getName())))
				.orElse("");
	}

	private String chain(Plan plan) {
		List<ScheduledMilestone> chain = schedule.longestChain(plan);
		return chain.isEmpty() ? "" : NLS.bind(Messages.longestChain, text(plan.getName()),
				chain.stream().map(each -> text(each.milestone().getName())).collect(Collectors.joining(" \u2192 "))) + "\n";
	}

	private static String day(LocalDate day) {
		return FuzzyDate.of(day).format(Locale.getDefault().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? CalendarStyle.ISO
				: CalendarStyle.JAPANESE);
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
