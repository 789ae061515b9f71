package jp.tsunagi.review.overview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.ReviewEntry;

/**
 * How evaluations change over time.
 *
 * @param halves each half-year from the first to the last that was asked for
 */
public record Trend(List<Point> halves) {

	/** Keeps its own copy. */
	public Trend {
		halves = List.copyOf(halves);
	}

	/**
	 * A half-year.
	 *
	 * @param half which one
	 * @param grades what was given
	 */
	public record Point(HalfYear half, Grades grades) {
	}

	/** The half-years from {@code first} to {@code last}; none if {@code last} is earlier. */
	public static Trend of(Collection<Plan> plans, HalfYear first, HalfYear last, EvaluationScale scale) {
		return new Trend(Stream.iterate(first, half -> half.compareTo(last) <= 0, HalfYear::next)
				.map(half -> new Point(half, Grades.of(scale,
						plans.stream().flatMap(plan -> Evaluations.of(plan, half)).map(ReviewEntry::getEvaluation))))
				.toList());
	}

	/** The fiscal years in it, in the order of time. */
	public Map<FiscalYear, Grades> years() {
		Map<FiscalYear, Grades> years = new TreeMap<>();
		halves.forEach(point -> years.merge(point.half().year(), point.grades(), Grades::plus));
		return years;
	}
}
