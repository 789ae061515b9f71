package jp.tsunagi.document.internal.html.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.language.Language;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.Half;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.OverviewPage;
import jp.tsunagi.document.internal.html.Section;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.review.overview.YearReport;

/** A page that tells where all reviews stand, and one for each fiscal year that reports it to the city. */
public final class ReviewPages {

	/** The page of a year's report. */
	private static final String REPORT = "report-{0}.html";

	private final PublishedReviews reviews;

	private final String page;

	private final HalfYear half;

	/**
	 * The pages about {@code reviews}.
	 *
	 * @param page the name of the first page
	 * @param half the half-year whose evaluations stand there; by default the one that was reviewed last
	 */
	public ReviewPages(PublishedReviews reviews, String page, Optional<HalfYear> half) {
		this.reviews = reviews;
		this.page = page;
		this.half = half.orElseGet(reviews::latest);
	}

	/** The name of the report of each year, the last first. */
	private Map<FiscalYear, String> reports() {
		Map<FiscalYear, String> reports = new TreeMap<FiscalYear, String>().descendingMap();
		reviews.years().forEach(year -> reports.put(year, name(year)));
		reports.put(half.year(), name(half.year()));
		return reports;
	}

	/** The report of the year that the half-year is in. */
	public String report() {
		return name(half.year());
	}

	private static String name(FiscalYear year) {
		return NLS.bind(REPORT, Integer.toString(year.startYear()));
	}

	/** The pages by name and what they are called, for links; none if there is nothing to look back on. */
	public Map<String, String> links() {
		Map<String, String> links = new LinkedHashMap<>();
		if (!reviews.isEmpty()) {
			links.put(page, Messages.progressTitle);
			reports().forEach((year, name) -> links.put(name, reportTitle(year)));
		}
		return links;
	}

	private static String reportTitle(FiscalYear year) {
		return NLS.bind(Messages.reportTitle, PublishedReviews.label(year));
	}

	/** The files by name; {@code back} are links to pages around them. */
	public Map<String, byte[]> files(Map<String, String> back) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		if (!reviews.isEmpty()) {
			files.put(page, page(Messages.progressTitle, back, progress()));
			Map<String, String> further = new LinkedHashMap<>(back);
			further.put(page, Messages.progressTitle);
			reports().forEach((year, name) -> files.put(name, page(reportTitle(year), further, report(year))));
		}
		return files;
	}

	private List<Section> progress() {
		return List.of(new ReportsSection(reports()), new ProgressSection(reviews), new DueSection(reviews),
				new EvaluationSection(reviews, List.of(half)), new TrendSection(reviews, half.year()));
	}

	private List<Section> report(FiscalYear year) {
		YearReport report = YearReport.of(reviews.project().project(), reviews.plans(), year, reviews.today(), reviews::isShown);
		List<Section> sections = new ArrayList<>();
		sections.add(YearFacts.of(report));
		sections.add(new EvaluationSection(reviews, List.of(year.half(Half.FIRST), year.half(Half.SECOND))));
		sections.add(new TrendSection(reviews, year));
		sections.add(new LateSection(reviews, year));
		report.areas().forEach(area -> sections.add(new AreaSection(reviews, report, area)));
		sections.add(new WithoutPlanSection(reviews, report));
		return sections;
	}

	private byte[] page(String title, Map<String, String> back, List<Section> all) {
		List<Section> sections = all.stream().filter(section -> !section.isEmpty()).toList();
		HtmlWriter html = new HtmlWriter().doctype();
		html.open("html", "lang", Language.isEnglish() ? "en" : "ja");
		PublishedProject project = reviews.project();
		OverviewPage.writeHead(html, NLS.bind(Messages.titleOf, project.municipality(), title));
		html.open("body", "class", "plan");
		html.open("header");
		if (!back.isEmpty()) {
			html.open("p", "class", "back");
			back.forEach((address, text) -> html.element("a", NLS.bind(Messages.backTo, text), "href", address).text(" "));
			html.close();
		}
		html.element("p", Messages.programme, "class", "programme");
		html.element("h1", NLS.bind(Messages.titleOf, project.municipality(), title));
		html.element("p", NLS.bind(Messages.asOf, PublishedReviews.date(project.day())), "class", "date");
		OverviewPage.writeContents(html, sections);
		html.close();
		OverviewPage.writeSections(html, sections);
		OverviewPage.writeFooter(html, project);
		html.close().close();
		return html.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** The links from the page of {@code plan}; none if it has nothing to look back on yet. */
	public Map<String, String> linksFrom(Plan plan) {
		return reviews.cycles().stream().anyMatch(cycle -> cycle.plan() == plan) ? Map.of(page, Messages.progressTitle) : Map.of();
	}
}
