package jp.tsunagi.document.internal.html.review;

import java.util.List;
import java.util.stream.Collectors;

import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.document.internal.html.DataTable;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.Section;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.review.cycle.ReviewCycle;

/** Where the reviews of all plans stand, half-year by half-year. */
final class ProgressSection implements Section {

	/** Three years fit on a page. */
	private static final int HALVES = 6;

	private final PublishedReviews reviews;

	ProgressSection(PublishedReviews reviews) {
		this.reviews = reviews;
	}

	@Override
	public String id() {
		return "progress";
	}

	@Override
	public String title() {
		return Messages.progress;
	}

	@Override
	public boolean isEmpty() {
		return reviews.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		List<HalfYear> halves = reviews.cycles().stream().map(ReviewCycle::half).distinct().sorted().toList();
		List<HalfYear> last = halves.subList(Math.max(0, halves.size() - HALVES), halves.size());
		List<Plan> plans = reviews.plans().stream().filter(plan -> last.stream().anyMatch(half -> !state(plan, half).isEmpty())).toList();
		DataTable<Plan> table = new DataTable<Plan>()
				.nameColumn(Messages.plan, plan -> PublishedProject.text(plan.getName()))
				.column(Messages.areas, plan -> reviews.project().areas(plan.getAreas()));
		last.forEach(half -> table.column(PublishedReviews.heading(half), plan -> state(plan, half)));
		table.links(reviews::page).write(html, Messages.progress, false, plans);
		html.element("p", Messages.progressNote, "class", "note");
	}

	private String state(Plan plan, HalfYear half) {
		return reviews.cycles().stream().filter(cycle -> cycle.plan() == plan && cycle.half().equals(half)).map(reviews::state)
				.collect(Collectors.joining());
	}
}
