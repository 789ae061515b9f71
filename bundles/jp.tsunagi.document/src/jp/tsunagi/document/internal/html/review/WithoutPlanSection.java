package jp.tsunagi.document.internal.html.review;

import java.util.List;

import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.Section;
import jp.tsunagi.review.overview.YearReport;

/** The areas that had no plan in the year. */
final class WithoutPlanSection implements Section {

	private final PublishedReviews reviews;

	private final List<Territory> areas;

	WithoutPlanSection(PublishedReviews reviews, YearReport report) {
		this.reviews = reviews;
		areas = report.areasWithoutPlan().stream().filter(area -> !(area instanceof Municipality)).toList();
	}

	@Override
	public String id() {
		return "without-plan";
	}

	@Override
	public String title() {
		return Messages.withoutPlan;
	}

	@Override
	public boolean isEmpty() {
		return areas.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		html.element("p", reviews.project().areas(areas));
	}
}
