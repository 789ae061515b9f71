package jp.tsunagi.milestone.ui.internal.gantt;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.milestone.chart.gantt.GanttRows;
import jp.tsunagi.milestone.chart.gantt.GanttView;
import jp.tsunagi.milestone.chart.time.TimeBands;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.milestone.ui.internal.edit.PlanTexts;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.validation.PlanCalendar;
import jp.tsunagi.plan.project.PlanLibrary;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.workbench.session.ProjectSession;

/** The milestones of the open project as they stand today, as somebody looks at them. */
final class LiveGantt {

	private GanttView view = GanttView.ALL;

	private Optional<PlanReading> reading = Optional.empty();

	private Optional<Schedule> schedule = Optional.empty();

	private Optional<GanttRows> rows = Optional.empty();

	/** A text that cannot be understood. */
	record Mistake(Path path, int line) {
	}

	/** Looks at the plans as they were read last. */
	void read() {
		boolean isOpen = ProjectSession.get().project().isPresent();
		reading = LivePlans.get().reading().filter(read -> isOpen);
		schedule = reading.map(read -> Schedule.of(read.library().plans(), calendar(read), today(), new NullProgressMonitor()));
		fill();
	}

	/** Looks at them in another way. */
	void look(GanttView other) {
		view = other;
		fill();
	}

	private void fill() {
		rows = schedule.flatMap(all -> reading.map(read -> GanttRows.of(all, view, read.project().vocabulary(), element -> true)));
	}

	GanttView view() {
		return view;
	}

	/** The plans; empty if no project is open, or nothing was read yet. */
	Optional<PlanReading> reading() {
		return reading;
	}

	/** How the milestones stand. */
	Optional<Schedule> schedule() {
		return schedule;
	}

	/** The rows. */
	Optional<GanttRows> rows() {
		return rows;
	}

	/** What stands above the rows. */
	Optional<TimeBands> bands() {
		CalendarStyle style = Locale.getDefault().getLanguage().equals("ja") ? CalendarStyle.JAPANESE : CalendarStyle.ISO;
		return reading.map(read -> new TimeBands(calendar(read), style));
	}

	/** What dates mean in the open project. */
	static PlanCalendar calendar(PlanReading reading) {
		return new PlanCalendar(ProjectContents.fiscalCalendar(reading.project()));
	}

	static LocalDate today() {
		return LocalDate.now(ProjectSession.get().clock());
	}

	/** The first text that cannot be understood: what it says is incomplete here. */
	Optional<Mistake> mistake() {
		return reading.flatMap(read -> read.project().files(PlanLibrary.SUFFIX).stream()
				.flatMap(file -> read.library().resource(file).stream())
				.flatMap(text -> PlanReading.firstError(text)
						.map(error -> new Mistake(PlanTexts.path(text.getURI().toString()), error.getLine())).stream())
				.findFirst());
	}

	/** Why there is nothing to show; empty if there is something. */
	Optional<String> emptiness() {
		if (reading.isEmpty()) {
			return Optional.of(ProjectSession.get().project().isEmpty() ? Messages.noProject : Messages.reading);
		}
		if (schedule.filter(all -> all.milestones().isEmpty()).isPresent()) {
			return Optional.of(reading.get().library().plans().stream().map(Plan::getName).findAny().isEmpty() ? Messages.noPlan
					: Messages.noMilestone);
		}
		return rows.filter(all -> all.rows().isEmpty()).map(all -> Messages.bind(Messages.hidden, all.hidden()));
	}
}
