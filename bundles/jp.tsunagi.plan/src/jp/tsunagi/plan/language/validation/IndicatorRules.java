package jp.tsunagi.plan.language.validation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.PlanMeasurement;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.quantity.Quantity;

/** Goals are measured, in one unit, towards a target. */
class IndicatorRules extends PlanRules {

	@Check
	void goalIsMeasured(Goal goal) {
		boolean measured = !goal.getIndicators().isEmpty()
				|| goal.getActions().stream().anyMatch(action -> !action.getIndicators().isEmpty());
		if (!measured) {
			reportMissing(PlanIssue.GOAL_WITHOUT_INDICATOR, Place.of(goal, Literals.NAMED_ELEMENT__NAME), List.of(), name(goal));
		}
	}

	@Check
	void indicatorHasTarget(PlanIndicator indicator) {
		if (indicator.getTarget() == null) {
			String unit = unitOf(indicator).orElse("");
			reportMissing(PlanIssue.INDICATOR_WITHOUT_TARGET, Place.of(indicator, Literals.NAMED_ELEMENT__NAME), List.of("1" + unit),
					name(indicator));
		}
	}

	@Check
	void numbersHaveOneUnit(PlanIndicator indicator) {
		Optional<String> unit = unitOf(indicator);
		if (unit.isPresent()) {
			checkUnit(indicator, Literals.PLAN_INDICATOR__TARGET, indicator.getTarget(), unit.get());
			checkUnit(indicator, Literals.PLAN_INDICATOR__BASELINE, indicator.getBaseline(), unit.get());
			indicator.getMeasurements().forEach(measurement ->
					checkUnit(measurement, Literals.PLAN_MEASUREMENT__VALUE, measurement.getValue(), unit.get()));
		}
	}

	private void checkUnit(EObject element, EStructuralFeature feature, Quantity quantity, String unit) {
		if (quantity != null && !quantity.unit().isEmpty() && !Quantity.isSameUnit(quantity.unit(), unit)) {
			report(PlanIssue.UNIT_DIFFERS, Place.of(element, feature), List.of(WrittenValues.withUnit(quantity, unit)), quantity, unit);
		}
	}

	/** What the indicator says its unit is, else the first unit among its numbers. */
	private static Optional<String> unitOf(PlanIndicator indicator) {
		return Stream.concat(Stream.ofNullable(indicator.getUnit()),
				Stream.of(indicator.getTarget(), indicator.getBaseline()).filter(quantity -> quantity != null).map(Quantity::unit))
				.filter(unit -> !unit.isBlank()).findFirst();
	}

	@Check
	void measuredByTodayAndWithinThePeriod(PlanMeasurement measurement) {
		FuzzyDate date = measurement.getDate();
		PlanCalendar calendar = calendar(measurement);
		Place place = Place.of(measurement, Literals.PLAN_MEASUREMENT__DATE);
		if (date == null) {
			return;
		}
		if (calendar.earliest(date).isAfter(today())) {
			report(PlanIssue.MEASURED_IN_FUTURE, place, date);
		} else {
			planPeriod(measurement).filter(period -> calendar.isOutside(date, period))
					.ifPresent(period -> report(PlanIssue.MEASURED_OUTSIDE_PERIOD, place, date, period));
		}
	}

	@Check
	void measuredOnceOnEachDate(PlanIndicator indicator) {
		Set<FuzzyDate> dates = new HashSet<>();
		for (PlanMeasurement measurement : indicator.getMeasurements()) {
			if (measurement.getDate() != null && !dates.add(measurement.getDate())) {
				report(PlanIssue.MEASURED_TWICE, Place.of(measurement, Literals.PLAN_MEASUREMENT__DATE), measurement.getDate());
			}
		}
	}

	/** Said while there is still time for the next target. */
	@Check
	void targetIsStillAhead(PlanIndicator indicator) {
		if (indicator.getTarget() != null && !indicator.getMeasurements().isEmpty() && isRunning(indicator)) {
			PlanMeasurement last = indicator.getMeasurements().getLast();
			if (last.getValue() != null && isReached(indicator, last.getValue())) {
				report(PlanIssue.INDICATOR_REACHED, Place.of(last, Literals.PLAN_MEASUREMENT__VALUE), indicator.getTarget());
			}
		}
	}

	private boolean isRunning(PlanIndicator indicator) {
		PlanCalendar calendar = calendar(indicator);
		Optional<LocalDate> end = Optional.ofNullable(indicator.getTargetDate()).map(calendar::latest)
				.or(() -> planPeriod(indicator).flatMap((Period period) -> calendar.lastDay(period)));
		return end.filter(day -> !today().isAfter(day)).isPresent();
	}

	/** A target below the baseline is reached from above. */
	private static boolean isReached(PlanIndicator indicator, Quantity value) {
		Quantity target = indicator.getTarget();
		boolean downwards = indicator.getBaseline() != null && indicator.getBaseline().compareTo(target) > 0;
		return downwards ? value.compareTo(target) <= 0 : value.compareTo(target) >= 0;
	}
}
