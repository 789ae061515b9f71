package jp.tsunagi.document.internal.html.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.Half;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.query.CountTable;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.document.internal.html.ChartColor;
import jp.tsunagi.document.internal.html.CountTableWriter;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.Section;
import jp.tsunagi.document.internal.html.StackedBarChart;
import jp.tsunagi.review.cycle.ReviewCycle;
import jp.tsunagi.review.overview.Grades;
import jp.tsunagi.review.overview.Trend;

/** How evaluations changed over the years. */
final class TrendSection implements Section {

	private final CountTable table;

	private final List<ChartColor> colors;

	/** The years until {@code last}. */
	TrendSection(PublishedReviews reviews, FiscalYear last) {
		HalfYear end = last.half(Half.SECOND);
		HalfYear first = reviews.cycles().stream().filter(ReviewCycle::isBegun).map(ReviewCycle::half).min(HalfYear::compareTo)
				.filter(half -> half.compareTo(end) < 0).orElse(last.half(Half.FIRST));
		Map<FiscalYear, Grades> years = Trend.of(reviews.plans(), first, end, reviews.scale()).years();
		List<CountTable.Row> rows = new ArrayList<>();
		List<Term> grades = reviews.scale().grades();
		for (int rank = 0; rank < grades.size(); rank++) {
			int place = rank;
			rows.add(row(GradeBadge.label(grades.get(rank)), years, of -> of.counts().get(place)));
		}
		if (years.values().stream().anyMatch(of -> of.offScale() > 0)) {
			rows.add(row(Messages.offScale, years, Grades::offScale));
		}
		table = new CountTable("evaluations", Messages.trend, List.copyOf(years.keySet()), rows);
		colors = GradeBadge.colors(rows.size(), grades);
	}

	private static CountTable.Row row(String label, Map<FiscalYear, Grades> years, ToIntFunction<Grades> count) {
		return new CountTable.Row(label, label, years.values().stream().map(count::applyAsInt).toList(), 0);
	}

	@Override
	public String id() {
		return "trend";
	}

	@Override
	public String title() {
		return Messages.trend;
	}

	@Override
	public boolean isEmpty() {
		return table.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		new CountTableWriter(table).write(html, this);
		new StackedBarChart(table, colors).write(html);
	}
}
