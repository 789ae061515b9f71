package jp.tsunagi.plan.language.ide.contentassist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;

import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.language.ide.keyword.PlanKeywords;
import jp.tsunagi.plan.language.ide.keyword.PlanWords;

/** Years and half-years that fit a plan, as the plan writes its dates. */
final class PlanDates {

	/** The longest plans. */
	private static final int YEARS = 5;

	private static final int LAST_YEAR = 9900;

	private final Clock clock;

	private final PlanKeywords keywords;

	@Inject
	PlanDates(Clock clock, PlanKeywords keywords) {
		this.clock = clock;
		this.keywords = keywords;
	}

	LocalDate today() {
		return LocalDate.now(clock);
	}

	/** How the plan writes its dates. */
	WrittenCalendar style(Place place) {
		INode node = place.plan().map(NodeModelUtils::findActualNodeFor).orElse(null);
		String text = node == null ? "" : node.getText().substring(0, Math.max(0, Math.min(node.getLength(),
				place.word().start() - node.getOffset())));
		return WrittenCalendar.of(text, PlanWords.before(place.word().start(), place.resource(), keywords));
	}

	/** Fiscal years: those of the plan from now on, else the current and the next ones. */
	List<String> years(Place place) {
		WrittenCalendar style = style(place);
		FiscalYear now = FiscalYear.of(today());
		Stream<FiscalYear> years = yearsOf(place).filter(all -> !all.isEmpty()).map(List::stream)
				.orElseGet(() -> Stream.iterate(now, FiscalYear::next).limit(YEARS));
		return years.map(year -> style.print(FuzzyDate.ofFiscalYear(year))).toList();
	}

	/** Periods of one to five fiscal years from the next one on, then from this one on. */
	List<String> periods(Place place) {
		WrittenCalendar style = style(place);
		FiscalYear now = FiscalYear.of(today());
		return Stream.of(now.next(), now).flatMap(from -> Stream.iterate(from, FiscalYear::next).limit(YEARS)
				.map(to -> from.equals(to) ? style.print(FuzzyDate.ofFiscalYear(from))
						: style.print(FuzzyDate.ofFiscalYear(from)) + " 〜 " + style.print(FuzzyDate.ofFiscalYear(to))))
				.toList();
	}

	/** Half-years to look back on: the one after the last review first, else the first of the plan, else the current one. */
	List<String> halves(Place place) {
		WrittenCalendar style = style(place);
		TreeSet<HalfYear> reviewed = new TreeSet<>(place.plan().map(Plan::getReviews).stream().flatMap(List::stream)
				.filter(review -> !place.element().equals(Optional.of(review))).map(Review::getHalf).filter(Objects::nonNull).toList());
		HalfYear now = HalfYear.containing(today());
		HalfYear next = reviewed.isEmpty()
				? yearsOf(place).filter(all -> !all.isEmpty()).map(all -> HalfYear.containing(all.getFirst().firstDay())).orElse(now)
				: reviewed.last().next();
		Stream<HalfYear> others = Stream.iterate(next, HalfYear::next).limit(2 * YEARS).filter(half -> !reviewed.contains(half));
		return Stream.concat(others, Stream.of(now).filter(half -> !reviewed.contains(half))).distinct()
				.map(half -> style.print(FuzzyDate.ofHalfYear(half)).replaceFirst("年度(?=[上下])", "年度 ")).toList();
	}

	/** The fiscal years of the plan, no more than can be offered; empty if it does not say. */
	private static Optional<List<FiscalYear>> yearsOf(Place place) {
		Optional<Period> period = place.plan().map(Plan::getPeriod);
		Optional<FiscalYear> from = period.flatMap(Period::from).map(FuzzyDate::earliest).flatMap(PlanDates::yearOf);
		Optional<FiscalYear> to = period.flatMap(Period::to).map(FuzzyDate::latest).flatMap(PlanDates::yearOf);
		return from.map(first -> Stream.iterate(first, FiscalYear::next).limit(2 * YEARS)
				.takeWhile(year -> year.compareTo(to.orElse(first)) <= 0).toList());
	}

	/** Not the first and last ones that there are, which have no neighbours. */
	private static Optional<FiscalYear> yearOf(LocalDate day) {
		return day.getYear() > 1 && day.getYear() < LAST_YEAR ? Optional.of(FiscalYear.of(day)) : Optional.empty();
	}
}
