package jp.tsunagi.document.diagram;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.language.Language;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.core.vocabulary.Vocabulary;
import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.scene.Printable;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.milestone.chart.gantt.GanttRows;
import jp.tsunagi.milestone.chart.gantt.GanttSheet;
import jp.tsunagi.milestone.chart.gantt.GanttView;
import jp.tsunagi.milestone.chart.time.TimeBands;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/** The milestones of a project along time, as an audience sees them. */
public final class PublishedCharts {

	private final Project project;

	private final Schedule schedule;

	private final Audience audience;

	private final Vocabulary vocabulary;

	private final TimeBands bands;

	private final GanttSheet.Captions captions;

	/**
	 * Charts of {@code project} for {@code audience}.
	 *
	 * @param schedule how its milestones stand on the day of the charts
	 */
	public PublishedCharts(Project project, Schedule schedule, Audience audience) {
		this.project = project;
		this.schedule = schedule;
		this.audience = audience;
		vocabulary = project.vocabulary();
		bands = new TimeBands(new PlanCalendar(ProjectContents.fiscalCalendar(project)),
				PublishedProject.style());
		captions = new GanttSheet.Captions(PublishedDiagrams.date(schedule.today()), PublishedDiagrams.remark(audience));
	}

	/** A chart for each of {@code plans} that has milestones, on a page of its own where there are pages. */
	public DiagramExport ofPlans(List<Plan> plans) {
		return export(GanttSheet.of(title(), schedule, plans, bands, vocabulary, audience::maySee, captions));
	}

	/** One chart of what {@code view} shows of all plans. */
	public DiagramExport of(GanttView view) {
		return export(GanttSheet.of(title(), GanttRows.of(schedule, view, vocabulary, audience::maySee), bands, captions));
	}

	private DiagramExport export(Printable sheet) {
		return new DiagramExport(sheet, title(), schedule.today(), Language.isEnglish() ? "en" : "ja");
	}

	/** What the charts are called. */
	public String title() {
		return NLS.bind(Messages.now().milestones, project.settings().name());
	}
}
