package jp.tsunagi.document.internal.html.review;

import java.util.List;
import java.util.stream.Stream;

import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.Half;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.internal.html.DataTable;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.Section;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.review.cycle.ReviewCycle;
import jp.tsunagi.review.overview.LateArea;

/** The areas whose reviews of a year are late. */
final class LateSection implements Section {

	private record Late(LateArea area, ReviewCycle cycle) {
	}

	private final PublishedReviews reviews;

	private final List<Late> late;

	LateSection(PublishedReviews reviews, FiscalYear year) {
		this.reviews = reviews;
		Project project = reviews.project().project();
		late = Stream.of(Half.values()).map(year::half)
				.flatMap(half -> LateArea.of(project, reviews.plans(), half, reviews.calendar(), reviews.today()).stream())
				.filter(area -> reviews.isShown(area.area()))
				.flatMap(area -> area.cycles().stream().map(cycle -> new Late(area, cycle))).toList();
	}

	@Override
	public String id() {
		return "late";
	}

	@Override
	public String title() {
		return Messages.lateReviews;
	}

	@Override
	public boolean isEmpty() {
		return late.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		new DataTable<Late>()
				.nameColumn(Messages.areas, row -> reviews.project().area(row.area().area()))
				.column(Messages.plan, row -> PublishedProject.text(row.cycle().plan().getName()))
				.shortColumn(Messages.until, row -> PublishedReviews.date(row.cycle().due()))
				.shortColumn(Messages.done, row -> reviews.done(row.cycle()))
				.column(Messages.by, row -> reviews.names(row.cycle().by()))
				.groups(row -> PublishedReviews.label(row.cycle().half()))
				.write(html, Messages.lateReviews, false, late);
	}
}
