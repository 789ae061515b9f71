package jp.tsunagi.review.ui.internal.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import jp.tsunagi.plan.quantity.Quantity;
import jp.tsunagi.review.measure.IndicatorProgress;
import jp.tsunagi.review.measure.MeasuredValue;
import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;

/** What an indicator was over time, between a dotted line where it began and a dashed one where it shall come to. */
final class IndicatorChart extends Canvas {

	static final int WIDTH = 168;

	static final int HEIGHT = 44;

	private static final int MARGIN = 6;

	private static final int DOT = 3;

	private final IndicatorProgress progress;

	IndicatorChart(Composite parent, IndicatorProgress progress) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.progress = progress;
		setBackground(parent.getBackground());
		addListener(SWT.Paint, event -> paint(event.gc));
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		Rectangle area = getClientArea();
		Rectangle plot = new Rectangle(MARGIN, MARGIN, area.width - 2 * MARGIN, area.height - 2 * MARGIN);
		List<MeasuredValue> series = progress.series();
		double[] range = range(series);
		boolean dark = WorkbenchTheme.isDark();
		progress.baseline().ifPresent(line -> level(gc, plot, range, line, SWT.LINE_DOT, dark ? grey(0x9a) : grey(0x80)));
		progress.target().ifPresent(line -> level(gc, plot, range, line, SWT.LINE_DASH,
				dark ? new Color(0x9c, 0xcc, 0x65) : new Color(0x4b, 0x7a, 0x1f)));
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(2);
		Color line = dark ? new Color(0x6f, 0xd0, 0xc9) : new Color(0x1f, 0x7a, 0x74);
		gc.setForeground(line);
		gc.setBackground(line);
		int[] points = series.stream().flatMap(value -> Stream.of(x(plot, series, value), y(plot, range, value.value().doubleValue())))
				.mapToInt(Integer::intValue).toArray();
		gc.drawPolyline(points);
		for (int i = 0; i < points.length; i += 2) {
			gc.fillOval(points[i] - DOT, points[i + 1] - DOT, 2 * DOT, 2 * DOT);
		}
	}

	private static Color grey(int part) {
		return new Color(part, part, part);
	}

	private static void level(GC gc, Rectangle plot, double[] range, Quantity value, int style, Color color) {
		gc.setLineWidth(1);
		gc.setLineStyle(style);
		gc.setForeground(color);
		int y = y(plot, range, value.value().doubleValue());
		gc.drawLine(plot.x, y, plot.x + plot.width, y);
	}

	/** From the least to the most of all that is shown. */
	private double[] range(List<MeasuredValue> series) {
		double[] all = DoubleStream.concat(series.stream().mapToDouble(value -> value.value().doubleValue()),
				Stream.of(progress.baseline(), progress.target()).flatMap(Optional::stream)
						.mapToDouble(value -> value.value().doubleValue())).toArray();
		double least = DoubleStream.of(all).min().orElse(0);
		double most = DoubleStream.of(all).max().orElse(1);
		return new double[] { least, most > least ? most : least + 1 };
	}

	/** A single value stands at the end, where today is. */
	private static int x(Rectangle plot, List<MeasuredValue> series, MeasuredValue value) {
		LocalDate first = series.getFirst().day();
		long days = series.getLast().day().toEpochDay() - first.toEpochDay();
		return plot.x + (days == 0 ? plot.width : (int) (plot.width * (value.day().toEpochDay() - first.toEpochDay()) / days));
	}

	private static int y(Rectangle plot, double[] range, double value) {
		return plot.y + plot.height - (int) Math.round(plot.height * (value - range[0]) / (range[1] - range[0]));
	}
}
