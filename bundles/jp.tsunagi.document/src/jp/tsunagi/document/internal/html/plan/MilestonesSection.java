package jp.tsunagi.document.internal.html.plan;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.document.internal.html.DataTable;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.Section;
import jp.tsunagi.document.published.PublishedPlan;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.DateChange;
import jp.tsunagi.plan.FollowUp;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.Visit;
import jp.tsunagi.plan.language.keywords.KeywordLanguage;

/** The small steps on the way: when they were planned, expected and done, and how that came. */
final class MilestonesSection implements Section {

	private final PublishedPlan plan;

	private final List<Milestone> milestones;

	MilestonesSection(PublishedPlan plan) {
		this.plan = plan;
		this.milestones = plan.all(Milestone.class);
	}

	@Override
	public String id() {
		return "milestones";
	}

	@Override
	public String title() {
		return Messages.milestones;
	}

	@Override
	public boolean isEmpty() {
		return milestones.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		new DataTable<Milestone>()
				.nameColumn(Messages.milestone, milestone -> PublishedPlan.lines(milestone.getName(), milestone.getText()))
				.nameColumn(Messages.predecessors, MilestonesSection::predecessors)
				.shortColumn(Messages.planned, milestone -> PublishedPlan.text(milestone.getPlanned()))
				.shortColumn(Messages.forecast, milestone -> PublishedPlan.text(milestone.getForecast()))
				.shortColumn(Messages.done, MilestonesSection::end)
				.column(Messages.progress, this::progress)
				.groups(plan.places(milestones))
				.ids(plan::id)
				.write(html, Messages.milestones, false, milestones);
	}

	/** The names alone: predecessors stand in the same table. */
	private static String predecessors(Milestone milestone) {
		return milestone.getPredecessors().stream().map(predecessor -> PublishedPlan.text(predecessor.getName()))
				.filter(name -> !name.isEmpty()).collect(Collectors.joining("\n"));
	}

	private static String end(Milestone milestone) {
		return PublishedPlan.lines(PublishedPlan.text(milestone.getDone()),
				PublishedPlan.titled(Messages.dropped, PublishedPlan.text(milestone.getDropped())));
	}

	private String progress(Milestone milestone) {
		return PublishedPlan.lines(
				PublishedPlan.lines(milestone.getChanges().stream().map(MilestonesSection::change).toList()),
				PublishedPlan.titled(Messages.dropReason, PublishedProject.text(milestone.getDropReason())),
				PublishedPlan.titled(Messages.result, PublishedProject.text(milestone.getResult())),
				PublishedPlan.titled(Messages.owners, plan.names(milestone, Literals.MILESTONE__OWNERS)),
				PublishedPlan.lines(milestone.getFollowUps().stream().map(this::followUp).toList()));
	}

	/** How often, and when it was done. */
	private String followUp(FollowUp followUp) {
		String rhythms = followUp.getRhythms().stream()
				.map(rhythm -> rhythm.in(PublishedProject.isEnglish() ? KeywordLanguage.ENGLISH : KeywordLanguage.JAPANESE))
				.collect(Collectors.joining(PublishedProject.separator()));
		String name = PublishedPlan.titled(Messages.followUp, PublishedProject.text(followUp.getName()));
		return PublishedPlan.lines(rhythms.isEmpty() ? name : NLS.bind(Messages.often, name, rhythms),
				PublishedProject.text(followUp.getText()), PublishedPlan.lines(followUp.getVisits().stream().map(this::visit).toList()));
	}

	private String visit(Visit visit) {
		return PublishedPlan.lines(PublishedPlan.titled(Messages.held, PublishedPlan.text(visit.getDate())),
				PublishedProject.text(visit.getText()),
				PublishedPlan.titled(Messages.record, plan.names(visit, Literals.VISIT__OBSERVATION)));
	}

	private static String change(DateChange change) {
		String text = NLS.bind(Messages.change, PublishedPlan.text(change.getFrom()), PublishedPlan.text(change.getTo()));
		String on = change.getOn() == null ? "" : NLS.bind(Messages.changedOn, change.getOn());
		return text + on + (PublishedProject.text(change.getReason()).isEmpty() ? "" : "\n" + change.getReason().strip());
	}
}
