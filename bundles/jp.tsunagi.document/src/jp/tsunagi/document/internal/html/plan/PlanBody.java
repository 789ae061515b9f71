package jp.tsunagi.document.internal.html.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.OverviewPage;
import jp.tsunagi.document.internal.html.Section;
import jp.tsunagi.document.published.PublishedPlan;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanPackage.Literals;

/** What a plan says, the same on paper and on the web: title, basics, and the numbered parts that have something to say. */
public final class PlanBody {

	private final PublishedPlan plan;

	private final Optional<Project> project;

	private final LocalDate today;

	private final List<Section> sections;

	/** The body of {@code plan}; names and terms come from {@code project} if there is one. */
	public PlanBody(PublishedPlan plan, Optional<Project> project, LocalDate today) {
		this.plan = plan;
		this.project = project;
		this.today = today;
		this.sections = List.<Section>of(new VisionSection(plan), new SituationSection(plan), new GoalsSection(plan),
				new ActionsSection(plan, project), new MilestonesSection(plan), new TrainingSection(plan), new EventsSection(plan),
				new BudgetSection(plan), new ReviewsSection(plan), new RemarksSection(plan)).stream()
				.filter(section -> !section.isEmpty()).toList();
	}

	/** The name of the plan. */
	public String title() {
		return PublishedProject.text(plan.plan().getName());
	}

	/** Writes name and date of the plan. */
	public void writeTitle(HtmlWriter html) {
		html.element("p", Messages.programme, "class", "programme");
		html.element("h1", title(), "id", plan.id(plan.plan()));
		html.element("p", (municipality() + Messages.gap + asOf()).strip(), "class", "date");
		String text = PublishedProject.text(plan.plan().getText());
		if (!text.isEmpty()) {
			html.element("p", text, "class", "lead");
		}
	}

	/** Writes links to the parts. */
	public void writeContents(HtmlWriter html) {
		OverviewPage.writeContents(html, sections);
	}

	/** Writes what the plan is for, and its parts. */
	public void writeParts(HtmlWriter html) {
		Plan basics = plan.plan();
		html.open("div", "class", "basics");
		new FactSheet()
				.add(Messages.areas, plan.names(basics, Literals.PLAN__AREAS))
				.add(Messages.period, PublishedPlan.text(basics.getPeriod()))
				.add(Messages.council, plan.names(basics, Literals.PLAN__COUNCIL))
				.add(Messages.authors, plan.names(basics, Literals.PLAN__AUTHORS))
				.addLong(Messages.superior, plan.names(basics, Literals.PLAN__SUPERIOR))
				.addLong(Messages.previous, plan.names(basics, Literals.PLAN__PREVIOUS))
				.write(html);
		html.close();
		int number = 0;
		for (Section section : sections) {
			html.open("section", "id", section.id());
			html.element("h2", PublishedProject.digits(++number) + Messages.gap + section.title());
			section.write(html);
			html.close();
		}
	}

	/** Writes who it is for, and what it therefore leaves out; to be called when all else is written. */
	public void writeFooter(HtmlWriter html) {
		html.open("footer");
		int leftOut = plan.leftOut();
		html.element("p", OverviewPage.madeFor(plan.audience()) + (leftOut == 0 ? "" : NLS.bind(Messages.leftOut, leftOut)));
		html.close();
	}

	private String municipality() {
		return project.flatMap(Project::municipality).map(Municipality::getName).map(PublishedProject::text).orElse("");
	}

	private String asOf() {
		return NLS.bind(Messages.asOf, PublishedProject.date(FuzzyDate.of(today)));
	}
}
