package jp.tsunagi.document.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.Plan;

/** The page of the overview: what it is about, a table of contents, the sections that have something to say. */
public final class OverviewPage {

	/** By this a page is known to be of this product. */
	public static final String GENERATOR = "Tsunagi Workbench";

	private final PublishedProject project;

	private final List<Section> sections;

	/**
	 * A page of {@code project}, with what its check found.
	 *
	 * @param plans its area plans by the name of the page of each
	 * @param reviews the titles of the pages about reviews, by their names
	 * @param diagrams its diagrams, drawn
	 */
	public OverviewPage(PublishedProject project, Map<String, Plan> plans, Map<String, String> reviews, List<Finding> findings,
			DrawnDiagrams diagrams) {
		this.project = project;
		this.sections = List.<Section>of(ProjectFacts.of(project), new PlansSection(project, plans),
				new ReviewsSection(reviews), new DiagramsSection(diagrams),
				new CoordinatorsSection(project), new BodiesSection(project),
				new CouncilsSection(project), new DirectorySection(project), new SupportersSection(project),
				new NeedsSection(project), new EventsSection(project), new StakeholdersSection(project),
				new RelationshipsSection(project), new CasesSection(project), new FindingsSection(project, findings))
				.stream().filter(section -> !section.isEmpty()).toList();
	}

	/** The page. */
	public String html() {
		HtmlWriter html = new HtmlWriter().doctype();
		html.open("html", "lang", PublishedProject.isEnglish() ? "en" : "ja");
		writeHead(html, NLS.bind(Messages.pageTitle, project.municipality()));
		html.open("body");
		writeHeader(html);
		writeSections(html, sections);
		writeFooter(html, project);
		html.close().close();
		return html.toString();
	}

	/** How all pages look. */
	public static byte[] style() {
		try (InputStream in = OverviewPage.class.getResourceAsStream("style.css")) {
			return in.readAllBytes();
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** Writes the head of a page with that title. */
	public static void writeHead(HtmlWriter html, String title) {
		html.open("head");
		html.empty("meta", "charset", "utf-8");
		html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
		html.empty("meta", "name", "generator", "content", GENERATOR);
		html.empty("meta", "name", "color-scheme", "content", "light dark");
		html.element("title", title);
		html.empty("link", "rel", "stylesheet", "href", "style.css");
		html.close();
	}

	private void writeHeader(HtmlWriter html) {
		html.open("header");
		html.element("p", Messages.programme, "class", "programme");
		html.element("h1", NLS.bind(Messages.pageTitle, project.municipality()));
		html.element("p", NLS.bind(Messages.asOf, project.today()), "class", "date");
		project.project().municipality().filter(project::isShown).map(Municipality::getDescription)
				.ifPresent(description -> html.element("p", PublishedProject.text(description), "class", "lead"));
		writeContents(html, sections);
		html.close();
	}

	/** Writes links to the sections of a page. */
	public static void writeContents(HtmlWriter html, List<Section> sections) {
		html.open("nav", "aria-label", Messages.contents).open("ul");
		sections.forEach(section -> html.open("li").element("a", section.title(), "href", "#" + section.id()).close());
		html.close().close();
	}

	/** Writes the sections of a page. */
	public static void writeSections(HtmlWriter html, List<Section> sections) {
		html.open("main");
		sections.forEach(section -> {
			html.open("section", "id", section.id(), "aria-labelledby", section.id() + "-title");
			html.element("h2", section.title(), "id", section.id() + "-title");
			section.write(html);
			html.close();
		});
		html.close();
	}

	/** Writes who a page of {@code project} is for, and what it therefore leaves out. */
	public static void writeFooter(HtmlWriter html, PublishedProject project) {
		long leftOut = project.leftOut();
		html.open("footer");
		html.element("p", madeFor(project.audience()) + (leftOut == 0 ? Messages.nothingLeftOut
				: NLS.bind(Messages.leftOut, leftOut)) + Messages.noContacts);
		html.element("p", NLS.bind(Messages.madeWith, project.today()), "class", "made");
		html.close();
	}

	/** A sentence that says who a page is for. */
	public static String madeFor(Audience audience) {
		return NLS.bind(Messages.audience, switch (audience) {
			case PUBLIC -> Messages.audiencePublic;
			case PARTNERS -> Messages.audiencePartners;
			case INTERNAL -> Messages.audienceInternal;
		});
	}
}
