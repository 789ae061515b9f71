package jp.tsunagi.document.internal.html.plan;

import java.util.List;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.document.internal.html.DataTable;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.published.PublishedPlan;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.PlanMeasurement;
import jp.tsunagi.plan.PlanPackage;
import jp.tsunagi.plan.quantity.Quantity;

/** How one sees whether something is reached, and what was measured. */
final class IndicatorTable {

	private final PublishedPlan plan;

	IndicatorTable(PublishedPlan plan) {
		this.plan = plan;
	}

	/** Writes the table; nothing if there are no indicators. */
	void write(HtmlWriter html, List<PlanIndicator> indicators) {
		if (indicators.isEmpty()) {
			return;
		}
		new DataTable<PlanIndicator>()
				.nameColumn(Messages.indicator, this::name)
				.column(Messages.unit, indicator -> PublishedProject.text(indicator.getUnit()))
				.column(Messages.baseline, indicator -> value(indicator.getBaseline(), indicator.getBaselineDate()))
				.column(Messages.target, indicator -> value(indicator.getTarget(), indicator.getTargetDate()))
				.column(Messages.measured, IndicatorTable::measurements)
				.ids(plan::id)
				.write(html, Messages.indicators, false, indicators);
	}

	private String name(PlanIndicator indicator) {
		return PublishedPlan.lines(indicator.getName(), indicator.getText(), PublishedPlan.titled(Messages.measuredBy,
				plan.names(indicator, PlanPackage.Literals.PLAN_INDICATOR__SOURCE)));
	}

	private static String measurements(PlanIndicator indicator) {
		return PublishedPlan.lines(indicator.getMeasurements().stream().map(IndicatorTable::measurement).toList());
	}

	private static String measurement(PlanMeasurement measurement) {
		String value = PublishedPlan.text(measurement.getDate()) + Messages.gap + PublishedPlan.text(measurement.getValue());
		return PublishedPlan.lines(value, measurement.getNote());
	}

	private static String value(Quantity quantity, FuzzyDate date) {
		return PublishedPlan.lines(PublishedPlan.text(quantity), date == null ? "" : Messages.openParen + date + Messages.closeParen);
	}
}
