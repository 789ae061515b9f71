package jp.tsunagi.document.internal.html.review;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.quantity.Quantity;
import jp.tsunagi.review.measure.IndicatorProgress;
import jp.tsunagi.review.measure.MeasuredValue;

/** What was measured as a line, with its baseline dotted and its target dashed, in an inline SVG. */
final class IndicatorChart {

	private static final int WIDTH = 160;

	private static final int HEIGHT = 52;

	private static final int EDGE = 6;

	private final IndicatorProgress indicator;

	private final List<MeasuredValue> series;

	private final double least;

	private final double range;

	IndicatorChart(IndicatorProgress indicator) {
		this.indicator = indicator;
		series = indicator.series();
		double[] values = DoubleStream.concat(series.stream().mapToDouble(value -> value.value().doubleValue()),
				Stream.concat(indicator.baseline().stream(), indicator.target().stream())
						.mapToDouble(quantity -> quantity.value().doubleValue())).toArray();
		least = DoubleStream.of(values).min().orElse(0);
		range = DoubleStream.of(values).max().orElse(0) - least;
	}

	/** Writes the chart; nothing if nothing was measured. */
	void write(HtmlWriter html) {
		if (series.isEmpty()) {
			return;
		}
		html.open("svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "role", "img");
		html.element("title", series.stream()
				.map(value -> NLS.bind(Messages.measured, PublishedProject.date(value.date()), value.written()))
				.collect(Collectors.joining(PublishedProject.separator())));
		indicator.baseline().ifPresent(quantity -> writeLevel(html, quantity, "baseline"));
		indicator.target().ifPresent(quantity -> writeLevel(html, quantity, "target"));
		html.empty("polyline", "class", "series", "points", series.stream().map(value -> number(x(value)) + "," + number(y(value)))
				.collect(Collectors.joining(" ")));
		series.forEach(value -> html.empty("circle", "class", "value", "cx", number(x(value)), "cy", number(y(value)), "r",
				value == series.getLast() ? "4" : "2.5"));
		html.close();
	}

	private void writeLevel(HtmlWriter html, Quantity quantity, String style) {
		String y = number(y(quantity.value().doubleValue()));
		html.empty("line", "class", style, "x1", "0", "y1", y, "x2", "" + WIDTH, "y2", y);
	}

	private double x(MeasuredValue value) {
		long days = ChronoUnit.DAYS.between(series.getFirst().day(), series.getLast().day());
		return days == 0 ? WIDTH / 2.0
				: EDGE + (double) (WIDTH - 2 * EDGE) * ChronoUnit.DAYS.between(series.getFirst().day(), value.day()) / days;
	}

	private double y(MeasuredValue value) {
		return y(value.value().doubleValue());
	}

	private double y(double value) {
		return range == 0 ? HEIGHT / 2.0 : HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * (value - least) / range;
	}

	/** Two digits after the point are finer than any printer; without a locale's own point. */
	private static String number(double value) {
		return Double.toString(Math.round(value * 100) / 100.0);
	}
}
