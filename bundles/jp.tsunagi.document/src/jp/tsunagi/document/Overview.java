package jp.tsunagi.document;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.document.diagram.PublishedCharts;
import jp.tsunagi.document.diagram.PublishedDiagrams;
import jp.tsunagi.document.internal.html.DrawnDiagrams;
import jp.tsunagi.document.internal.html.DrawnDiagrams.Drawn;
import jp.tsunagi.document.internal.html.OverviewPage;
import jp.tsunagi.document.internal.html.plan.PlanBody;
import jp.tsunagi.document.internal.html.plan.PlanPage;
import jp.tsunagi.document.internal.html.review.PublishedReviews;
import jp.tsunagi.document.internal.html.review.ReviewPages;
import jp.tsunagi.document.published.PublishedPlan;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.document.review.ReviewDocument;
import jp.tsunagi.milestone.chart.gantt.GanttView;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/**
 * The overview of a project as a web page that opens from disk and prints on A4, with its diagrams, a page for each area plan
 * and those about reviews. It has neither contacts nor persons, and nothing that its audience may not see. The same project
 * gives the same bytes on the same day.
 */
public final class Overview {

	/** The page. */
	public static final String PAGE = "index.html";

	/** How the page looks. */
	public static final String STYLE = "style.css";

	/** The page of the nth plan. */
	private static final String PLAN_PAGE = "plan-{0}.html";

	/** The page of all milestones along time. */
	private static final String CHART_PAGE = "milestones.html";

	/** The names of the pages beside the first. */
	static final Pattern FURTHER_PAGES = Pattern.compile("(plan|diagram)-\\d+\\.html|" + ReviewDocument.PAGES);

	/** The page of the nth diagram that has one. */
	private static final String DIAGRAM_PAGE = "diagram-{0}.html";

	private final PublishedProject published;

	private final Clock clock;

	private final List<Finding> findings;

	private final Map<String, Plan> plans = new LinkedHashMap<>();

	private final ReviewPages reviews;

	/**
	 * The overview of {@code project} for {@code audience}.
	 *
	 * @param areaPlans the project's area plans, each of which gets a page
	 * @param findings what the check of the project found
	 * @param clock says what day it is
	 */
	public Overview(Project project, List<Plan> areaPlans, Audience audience, List<Finding> findings, Clock clock) {
		this.published = new PublishedProject(project, audience, LocalDate.now(clock));
		this.clock = clock;
		this.findings = List.copyOf(findings);
		areaPlans.forEach(plan -> plans.put(NLS.bind(PLAN_PAGE, plans.size() + 1), plan));
		reviews = new ReviewPages(new PublishedReviews(published, areaPlans, plans, all -> true), ReviewDocument.PAGE, Optional.empty());
	}

	/** How many elements the audience may not see and the page therefore leaves out. */
	public long leftOut() {
		return published.leftOut();
	}

	/** The files of the document by name. */
	public Map<String, byte[]> files() {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put(STYLE, OverviewPage.style());
		DrawnDiagrams diagrams = diagrams();
		charts().ifPresent(charts -> diagrams.elsewhere().put(CHART_PAGE, charts));
		files.put(PAGE, new OverviewPage(published, plans, reviews.links(), findings, diagrams).html().getBytes(StandardCharsets.UTF_8));
		diagrams.elsewhere().forEach((name, drawn) -> files.put(name,
				DrawnDiagrams.page(drawn, PAGE).getBytes(StandardCharsets.UTF_8)));
		plans.forEach((name, plan) -> files.put(name, page(plan).getBytes(StandardCharsets.UTF_8)));
		files.putAll(reviews.files(Map.of(PAGE, Messages.overview)));
		return files;
	}

	/** All plans together if there are several, and each; empty if there is no milestone. */
	private Optional<Drawn> charts() {
		PlanCalendar calendar = new PlanCalendar(ProjectContents.fiscalCalendar(published.project()));
		List<Plan> charted = plans.values().stream().filter(plan -> !EcoreUtil2.eAllOfType(plan, Milestone.class).isEmpty())
				.toList();
		Schedule schedule = Schedule.of(charted, calendar, published.day(), new NullProgressMonitor());
		PublishedCharts charts = new PublishedCharts(published.project(), schedule, published.audience());
		String all = charted.size() < 2 ? "" : charts.of(GanttView.ALL).svgElement("ma-");
		return charted.isEmpty() ? Optional.empty()
				: Optional.of(new Drawn(charts.title(), all + charts.ofPlans(charted).svgElement("mp-")));
	}

	/** Those of the municipality for the overview, each other with a page of its own. */
	private DrawnDiagrams diagrams() {
		PublishedDiagrams drawings = new PublishedDiagrams(published.project(), published.audience(), clock);
		Map<String, String> here = new LinkedHashMap<>();
		Map<String, Drawn> elsewhere = new LinkedHashMap<>();
		int number = 0;
		for (ProjectDiagram diagram : drawings.all()) {
			boolean isHere = diagram.root() instanceof Municipality && diagram.name().isEmpty();
			Optional<DiagramExport> drawn = isPublished(diagram) ? drawings.export(diagram, places(diagram, isHere)) : Optional.empty();
			if (drawn.isPresent()) {
				number++;
				String svg = drawn.get().svgElement("d" + number + '-');
				if (isHere) {
					here.put(diagram.title(), svg);
				} else {
					elsewhere.put(NLS.bind(DIAGRAM_PAGE, elsewhere.size() + 1), new Drawn(diagram.title(), svg));
				}
			}
		}
		return new DrawnDiagrams(here, elsewhere);
	}

	/** Where elements are told of: those of the model on the overview, parts of a plan on its page. */
	private Function<EObject, Optional<String>> places(ProjectDiagram diagram, boolean isHere) {
		if (diagram.root() instanceof Plan plan) {
			PublishedPlan content = new PublishedPlan(plan, published.audience());
			return element -> page(plan.getName()).flatMap(page -> Optional.of(content.id(element)).filter(id -> !id.isEmpty())
					.map(id -> page + '#' + id));
		}
		return element -> published.placeOf(element).map(place -> (isHere ? "" : PAGE) + '#' + place);
	}

	private Optional<String> page(String planName) {
		return plans.entrySet().stream().filter(page -> Objects.equals(page.getValue().getName(), planName)).map(Map.Entry::getKey)
				.findFirst();
	}

	/** Of the plans only those that are published are drawn. */
	private boolean isPublished(ProjectDiagram diagram) {
		return !(diagram.root() instanceof Plan plan) || page(plan.getName()).isPresent();
	}

	private String page(Plan plan) {
		PublishedPlan content = new PublishedPlan(plan, published.audience());
		return new PlanPage(new PlanBody(content, Optional.of(published.project()), published.day())).html(PAGE, reviews.linksFrom(plan));
	}
}
