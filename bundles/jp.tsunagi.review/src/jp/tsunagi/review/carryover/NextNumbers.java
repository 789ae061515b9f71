package jp.tsunagi.review.carryover;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.plan.Budget;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.quantity.Quantity;
import jp.tsunagi.review.measure.Achievement;
import jp.tsunagi.review.measure.IndicatorProgress;
import jp.tsunagi.review.measure.MeasuredValue;

/** Indicators and budgets of next year's plan: proposals, to be talked about. */
record NextNumbers(NextDates dates) {

	/**
	 * Where an indicator ended, it begins. What was not reached stays the target. Reached targets stay, too, at what was reached;
	 * where more was decided, the same way lies ahead once more.
	 *
	 * @param before the indicator of the old plan
	 * @param next its copy
	 * @param last the last half-year of the old plan
	 */
	void carry(PlanIndicator before, PlanIndicator next, HalfYear last, boolean expand) {
		IndicatorProgress progress = IndicatorProgress.of(before, last, dates.calendar());
		if (progress.achievement() instanceof Achievement.Known known) {
			MeasuredValue measured = progress.latest().orElseThrow();
			next.setTarget(target(before, measured.value(), known, expand));
			if (before.getBaseline() != null || !known.isReached()) {
				next.setBaseline(written(measured.value(), before.getTarget()));
				next.setBaselineDate(FuzzyDate.parse(measured.date().toString()));
			}
		}
		next.getMeasurements().clear();
		if (next.getTargetDate() != null && dates.isOver(next.getTargetDate())) {
			next.setTargetDate(null);
		}
	}

	private static Quantity target(PlanIndicator before, BigDecimal now, Achievement.Known known, boolean expand) {
		Quantity target = before.getTarget();
		if (!known.isReached() || before.getBaseline() == null) {
			return target;
		}
		BigDecimal way = target.value().subtract(before.getBaseline().value());
		BigDecimal further = expand ? now.add(way) : now;
		boolean possible = further.signum() >= 0 || target.value().signum() < 0;
		return written(possible ? further : now, target);
	}

	/** A number with the unit of {@code model}, which can stand in a plan. */
	private static Quantity written(BigDecimal value, Quantity model) {
		return value.compareTo(model.value()) == 0 ? model
				: Quantity.parse(value.stripTrailingZeros().toPlainString() + model.unit());
	}

	/** Budgets for years to come stay; if there are none, that of the last year is proposed again. */
	void carry(Collection<Budget> budgets) {
		List<Budget> dated = budgets.stream().filter(budget -> budget.getYear() != null).toList();
		boolean planned = dated.stream().anyMatch(budget -> !dates.calendar().isOutside(budget.getYear(), dates.period()));
		Optional<Budget> again = dated.stream().max(Comparator.comparing(Budget::getYear)).filter(unused -> !planned);
		budgets.removeIf(budget -> dated.contains(budget) && again.filter(budget::equals).isEmpty()
				&& dates.calendar().isOutside(budget.getYear(), dates.period()));
		again.ifPresent(budget -> budget.setYear(dates.year()));
	}
}
