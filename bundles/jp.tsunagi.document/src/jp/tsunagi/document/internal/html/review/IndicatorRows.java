package jp.tsunagi.document.internal.html.review;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.quantity.Quantity;
import jp.tsunagi.review.measure.Achievement;
import jp.tsunagi.review.measure.IndicatorProgress;

/** The indicators of a plan at the end of a year, each with a small chart. */
final class IndicatorRows {

	private final List<IndicatorProgress> indicators;

	IndicatorRows(List<IndicatorProgress> indicators) {
		this.indicators = indicators;
	}

	/** Writes the table; nothing if there are no indicators. */
	void write(HtmlWriter html) {
		if (indicators.isEmpty()) {
			return;
		}
		html.open("div", "class", "scroll small").open("table").element("caption", Messages.indicators);
		html.open("thead").open("tr");
		List.of(Messages.indicator, Messages.baseline, Messages.latest, Messages.target, Messages.achievement, Messages.chart)
				.forEach(heading -> html.element("th", heading, "scope", "col"));
		html.close().close().open("tbody");
		indicators.forEach(indicator -> write(html, indicator));
		html.close().close().close();
		if (indicators.stream().anyMatch(indicator -> !indicator.series().isEmpty())) {
			html.element("p", Messages.chartNote, "class", "note");
		}
	}

	private static void write(HtmlWriter html, IndicatorProgress indicator) {
		html.open("tr").element("th", PublishedProject.text(indicator.indicator().getName()), "scope", "row");
		html.element("td", written(indicator.baseline()));
		html.element("td", indicator.latest()
				.map(value -> value.written() + "\n" + NLS.bind(Messages.inParens, PublishedProject.date(value.date()))).orElse(""));
		html.element("td", written(indicator.target()));
		html.element("td", achievement(indicator), "class", indicator.isReached() ? "reached" : "open");
		html.open("td", "class", "spark");
		new IndicatorChart(indicator).write(html);
		html.close().close();
	}

	private static String written(Optional<Quantity> quantity) {
		return quantity.map(Quantity::toString).orElse("");
	}

	private static String achievement(IndicatorProgress indicator) {
		return switch (indicator.achievement()) {
			case Achievement.Known known ->
				NLS.bind(known.isReached() ? Messages.reached : Messages.share, Math.round(known.share() * 100));
			case Achievement.Unknown(Achievement.Reason reason) -> switch (reason) {
				case NO_TARGET -> Messages.noTarget;
				case NOT_MEASURED -> Messages.notMeasured;
				case OTHER_UNIT -> Messages.otherUnit;
				case NO_BASELINE -> Messages.noBaseline;
			};
		};
	}
}
