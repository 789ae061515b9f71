package jp.tsunagi.review.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import jp.tsunagi.coordination.Indicator;
import jp.tsunagi.coordination.Measurement;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.PlanMeasurement;
import jp.tsunagi.plan.language.validation.PlanCalendar;
import jp.tsunagi.plan.quantity.Quantity;

/**
 * An indicator of a plan as it was known at the end of a half-year.
 *
 * @param indicator the indicator
 * @param unit the unit of its numbers; empty if none is said
 * @param baseline where it began
 * @param target what shall be reached
 * @param series what was measured up to the end of the half-year, in the order of time: the plan's own 実績 and what the model
 *     has of the 地域指標 behind it; where both say something about one day, the plan is right
 * @param achievement how far it is
 */
public record IndicatorProgress(PlanIndicator indicator, String unit, Optional<Quantity> baseline, Optional<Quantity> target,
		List<MeasuredValue> series, Achievement achievement) {

	private static final Comparator<MeasuredValue> IN_TIME = Comparator.comparing(MeasuredValue::day);

	/** Keeps its own copy of the series. */
	public IndicatorProgress {
		series = List.copyOf(series);
	}

	/** The indicator at the end of {@code half}. A vague date counts when all days that it may mean are over. */
	public static IndicatorProgress of(PlanIndicator indicator, HalfYear half, PlanCalendar calendar) {
		LocalDate end = calendar.lastDay(half);
		Map<LocalDate, MeasuredValue> byDay = new TreeMap<>();
		Stream.concat(ofModel(indicator, calendar), ofPlan(indicator, calendar)).filter(value -> !value.day().isAfter(end))
				.forEach(value -> byDay.put(value.day(), value));
		List<MeasuredValue> series = byDay.values().stream().sorted(IN_TIME).toList();
		return new IndicatorProgress(indicator, unitOf(indicator), Optional.ofNullable(indicator.getBaseline()),
				Optional.ofNullable(indicator.getTarget()), series, achievement(indicator, series));
	}

	/** What was measured last. */
	public Optional<MeasuredValue> latest() {
		return series.isEmpty() ? Optional.empty() : Optional.of(series.getLast());
	}

	/** Whether the target is known to be reached. */
	public boolean isReached() {
		return achievement instanceof Achievement.Known known && known.isReached();
	}

	private static Stream<MeasuredValue> ofPlan(PlanIndicator indicator, PlanCalendar calendar) {
		return indicator.getMeasurements().stream().filter(measured -> measured.getDate() != null && measured.getValue() != null)
				.map((PlanMeasurement measured) -> value(measured.getDate(), measured.getValue().value(), measured.getValue().unit(),
						measured.getValue().written(), calendar));
	}

	private static Stream<MeasuredValue> ofModel(PlanIndicator indicator, PlanCalendar calendar) {
		return Optional.ofNullable(indicator.getSource()).filter(source -> !source.eIsProxy()).stream()
				.flatMap((Indicator source) -> source.getMeasurements().stream().filter(measured -> measured.getDate() != null)
						.map((Measurement measured) -> ofModel(measured, Objects.requireNonNullElse(source.getUnit(), ""), calendar)));
	}

	private static MeasuredValue ofModel(Measurement measured, String unit, PlanCalendar calendar) {
		BigDecimal value = BigDecimal.valueOf(measured.getValue()).stripTrailingZeros();
		return value(measured.getDate(), value, unit, value.toPlainString() + unit, calendar);
	}

	private static MeasuredValue value(FuzzyDate date, BigDecimal value, String unit, String written, PlanCalendar calendar) {
		return new MeasuredValue(date, calendar.latest(date), value, unit, written);
	}

	private static String unitOf(PlanIndicator indicator) {
		return Stream.of(Optional.ofNullable(indicator.getUnit()), Optional.ofNullable(indicator.getTarget()).map(Quantity::unit),
				Optional.ofNullable(indicator.getBaseline()).map(Quantity::unit)).flatMap(Optional::stream)
				.filter(unit -> !unit.isBlank()).findFirst().orElse("");
	}

	private static Achievement achievement(PlanIndicator indicator, List<MeasuredValue> series) {
		if (indicator.getTarget() == null) {
			return new Achievement.Unknown(Achievement.Reason.NO_TARGET);
		}
		if (series.isEmpty()) {
			return new Achievement.Unknown(Achievement.Reason.NOT_MEASURED);
		}
		MeasuredValue last = series.getLast();
		String unit = unitOf(indicator);
		if (!last.unit().isBlank() && !unit.isBlank() && !Quantity.isSameUnit(last.unit(), unit)) {
			return new Achievement.Unknown(Achievement.Reason.OTHER_UNIT);
		}
		return achievement(Optional.ofNullable(indicator.getBaseline()).map(Quantity::value), last.value(), indicator.getTarget().value());
	}

	/** Without a baseline the way begins at zero; where the baseline is the target already, all of it has to stay. */
	private static Achievement achievement(Optional<BigDecimal> baseline, BigDecimal now, BigDecimal target) {
		BigDecimal way = target.subtract(baseline.orElse(BigDecimal.ZERO));
		if (baseline.isEmpty() && way.signum() <= 0) {
			return new Achievement.Unknown(Achievement.Reason.NO_BASELINE);
		}
		if (way.signum() == 0) {
			double kept = target.signum() > 0 ? now.doubleValue() / target.doubleValue() : now.compareTo(target) >= 0 ? 1 : 0;
			return new Achievement.Known(kept, Achievement.Direction.UP);
		}
		double share = now.subtract(baseline.orElse(BigDecimal.ZERO)).doubleValue() / way.doubleValue();
		return new Achievement.Known(share, way.signum() > 0 ? Achievement.Direction.UP : Achievement.Direction.DOWN);
	}
}
