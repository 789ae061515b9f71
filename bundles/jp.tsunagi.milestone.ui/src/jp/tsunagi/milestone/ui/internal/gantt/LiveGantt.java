package jp.tsunagi.milestone.ui.internal.gantt;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.milestone.chart.gantt.GanttRow;
import jp.tsunagi.milestone.chart.gantt.GanttRows;
import jp.tsunagi.milestone.chart.gantt.GanttView;
import jp.tsunagi.milestone.chart.time.TimeBands;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.ui.internal.edit.PartKey;
import jp.tsunagi.milestone.ui.internal.edit.PlanTexts;
import jp.tsunagi.plan.language.validation.PlanCalendar;
import jp.tsunagi.plan.project.PlanLibrary;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.workbench.session.ProjectSession;

/** The milestones of the open project as they stand today, as somebody looks at them. For the UI thread. */
final class LiveGantt {

	private final Runnable changed;

	private GanttView view = GanttView.ALL;

	/** What is shown as soon as it is known how its milestones stand: only the last that was read. */
	private Optional<PlanReading> latest = Optional.empty();

	private Optional<Job> job = Optional.empty();

	private Optional<PlanReading> reading = Optional.empty();

	private Optional<GanttRows> rows = Optional.empty();

	/** A text that cannot be understood. */
	record Mistake(Path path, int line) {
	}

	/** {@code changed} is run whenever there is something else to show. */
	LiveGantt(Runnable changed) {
		this.changed = changed;
	}

	/** Looks at the plans as they were read last. How the milestones stand is found out in the background. */
	void read() {
		stop();
		boolean isOpen = ProjectSession.get().project().isPresent();
		latest = LivePlans.get().reading().filter(read -> isOpen);
		if (latest.isEmpty() || reading.isEmpty()) {
			show(Optional.empty(), Optional.empty());
		}
		job = latest.map(this::job);
		job.ifPresent(Job::schedule);
	}

	private Job job(PlanReading plans) {
		LocalDate today = today();
		GanttView seen = view;
		Display display = Display.getCurrent();
		return Job.createSystem("milestones", monitor -> {
			Schedule schedule = Schedule.of(plans.library().plans(), calendar(plans), today, monitor);
			GanttRows found = rows(schedule, plans, seen);
			display.asyncExec(() -> latest.filter(plans::equals).ifPresent(
					read -> show(latest, Optional.of(seen.equals(view) ? found : rows(schedule, plans, view)))));
		});
	}

	private static GanttRows rows(Schedule schedule, PlanReading plans, GanttView view) {
		return GanttRows.of(schedule, view, plans.project().vocabulary(), element -> true);
	}

	/** What is being found out is not shown any more. */
	void stop() {
		latest = Optional.empty();
		job.ifPresent(Job::cancel);
	}

	private void show(Optional<PlanReading> read, Optional<GanttRows> found) {
		reading = read;
		rows = found;
		changed.run();
	}

	/** Looks at them in another way. */
	void look(GanttView other) {
		view = other;
		show(reading, rows.map(all -> rows(all.schedule(), reading.orElseThrow(), view)));
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
		return rows.map(GanttRows::schedule);
	}

	/** The rows. */
	Optional<GanttRows> rows() {
		return rows;
	}

	/** What stands above the rows. */
	Optional<TimeBands> bands() {
		return reading.map(read -> new TimeBands(calendar(read), CalendarStyle.ofLanguage()));
	}

	/** What dates mean in the open project. */
	static PlanCalendar calendar(PlanReading reading) {
		return new PlanCalendar(ProjectContents.fiscalCalendar(reading.project()));
	}

	static LocalDate today() {
		return LocalDate.now(ProjectSession.get().clock());
	}

	/** Whether {@code part} is a milestone that is looked at in no way now. */
	boolean isHidden(EObject part) {
		PartKey key = PartKey.of(part);
		boolean isKnown = schedule().stream().flatMap(all -> all.milestones().stream()).map(ScheduledMilestone::milestone).map(PartKey::of)
				.anyMatch(key::equals);
		return isKnown && rows.stream().flatMap(all -> all.rows().stream()).noneMatch(row -> row instanceof GanttRow.Entry entry
				&& PartKey.of(entry.scheduled().milestone()).equals(key));
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
	Optional<GanttEmptiness> emptiness() {
		if (reading.isEmpty()) {
			return Optional.of(ProjectSession.get().project().isEmpty() ? GanttEmptiness.NO_PROJECT : GanttEmptiness.READING);
		}
		if (schedule().filter(all -> all.milestones().isEmpty()).isPresent()) {
			return Optional.of(reading.get().library().plans().isEmpty() ? GanttEmptiness.NO_PLAN : GanttEmptiness.NO_MILESTONE);
		}
		return rows.filter(all -> all.rows().isEmpty()).map(all -> GanttEmptiness.HIDDEN);
	}
}
