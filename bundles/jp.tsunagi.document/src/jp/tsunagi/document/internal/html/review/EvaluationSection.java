package jp.tsunagi.document.internal.html.review;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.Section;
import jp.tsunagi.review.overview.HeatMap;

/** How actions were evaluated, area by area and category by category. */
final class EvaluationSection implements Section {

	private record HalfMap(HalfYear half, HeatMap evaluations) {

		boolean isEmpty() {
			return evaluations.cells().values().stream().allMatch(cell -> cell.grades().total() + cell.grades().offScale() == 0);
		}
	}

	private final PublishedReviews reviews;

	private final List<HalfMap> maps;

	EvaluationSection(PublishedReviews reviews, List<HalfYear> halves) {
		this.reviews = reviews;
		maps = halves.stream().map(half -> new HalfMap(half, HeatMap.of(reviews.project().project(), reviews.plans(), half,
				reviews.calendar(), reviews::isShown))).filter(map -> !map.isEmpty()).toList();
	}

	@Override
	public String id() {
		return "evaluations";
	}

	@Override
	public String title() {
		return Messages.evaluations;
	}

	@Override
	public boolean isEmpty() {
		return maps.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		GradeBadge.writeLegend(html, reviews.scale().grades());
		maps.forEach(map -> write(html, map));
		html.element("p", Messages.evaluationsNote, "class", "note");
	}

	private void write(HtmlWriter html, HalfMap map) {
		html.open("div", "class", "scroll small").open("table", "class", "heat");
		html.element("caption", PublishedReviews.label(map.half()));
		html.open("thead").open("tr").element("th", Messages.areas, "scope", "col");
		map.evaluations().categories().forEach(category -> html.element("th",
				category.equals(HeatMap.NO_CATEGORY) ? Messages.noCategory : category, "scope", "col"));
		html.close().close().open("tbody");
		for (Territory area : map.evaluations().areas()) {
			html.open("tr").element("th", reviews.project().area(area), "scope", "row");
			map.evaluations().categories().forEach(category -> write(html, map.evaluations().cell(area, category)));
			html.close();
		}
		html.close().close().close();
	}

	private void write(HtmlWriter html, Optional<HeatMap.Cell> found) {
		if (found.isEmpty()) {
			html.element("td", Messages.nothing, "class", "none");
			return;
		}
		HeatMap.Cell cell = found.get();
		List<Term> grades = reviews.scale().grades();
		Optional<Term> median = cell.grades().median();
		html.open("td", median.map(grade -> new String[] {"class", "grade", "style", GradeBadge.style(grade, grades)})
				.orElseGet(() -> new String[] {"class", "none"}));
		median.ifPresent(grade -> GradeBadge.write(html, grade, grades));
		String counts = GradeBadge.counts(cell.grades());
		if (!counts.isEmpty()) {
			html.element("small", counts);
		}
		if (cell.unevaluated() > 0) {
			html.element("small", NLS.bind(Messages.unevaluated, cell.unevaluated()));
		}
		html.close();
	}
}
