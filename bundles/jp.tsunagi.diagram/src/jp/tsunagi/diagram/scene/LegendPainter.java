package jp.tsunagi.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.geometry.Route;
import jp.tsunagi.diagram.geometry.Route.Bend;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.view.Border;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.EdgeStyle;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.NodeStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.Shape;

/** Paints a legend: a title, then its entries in columns. */
public final class LegendPainter {

	private static final double TEXT = 11;

	private static final double ROW = 21;

	private static final double SAMPLE_HEIGHT = 14;

	private static final double NODE_SAMPLE = 22;

	private static final double LINE_SAMPLE = 40;

	private static final double GAP = 7;

	private static final double COLUMN_GAP = 22;

	private static final double ICON = 11;

	private static final Rgb INK = new Rgb(51, 56, 64);

	private record Cell(Legend.Entry entry, Bounds bounds) {
	}

	private final Legend legend;

	private final double scale;

	private final TextMeasure measure = TextMeasure.standard();

	/** A painter of {@code legend}, {@code scale} times as large as on screen. */
	public LegendPainter(Legend legend, double scale) {
		this.legend = legend;
		this.scale = scale;
	}

	/** How high it is if it may be that wide, both in pixels. */
	public double height(double width) {
		return legend.entries().isEmpty() ? 0
				: cells(new Point(0, 0), width).stream().mapToDouble(cell -> cell.bounds().y() + cell.bounds().height()).max().orElse(0);
	}

	/** Paints it from {@code corner}. */
	public void paint(Canvas canvas, Point corner, double width, Rgb paper) {
		if (!legend.entries().isEmpty()) {
			text(canvas, Messages.now().legend, corner.plus(0, ROW * scale / 2), true);
			cells(corner, width).forEach(cell -> paint(canvas, cell, paper));
		}
	}

	/** Columns of the same width, filled one after the other. */
	private List<Cell> cells(Point corner, double width) {
		List<Legend.Entry> entries = legend.entries();
		double widest = entries.stream().mapToDouble(this::width).max().orElse(0);
		int columns = (int) Math.max(1, Math.min(entries.size(), (width + COLUMN_GAP * scale) / (widest + COLUMN_GAP * scale)));
		int rows = (entries.size() + columns - 1) / columns;
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < entries.size(); i++) {
			double x = corner.x() + i / rows * (widest + COLUMN_GAP * scale);
			double y = corner.y() + (1 + i % rows) * ROW * scale;
			cells.add(new Cell(entries.get(i), new Bounds(x, y, widest, ROW * scale)));
		}
		return cells;
	}

	private double width(Legend.Entry entry) {
		return (sample(entry) + GAP) * scale + measure.width(entry.label(), TEXT * scale, false);
	}

	private static double sample(Legend.Entry entry) {
		return entry instanceof Legend.Node ? NODE_SAMPLE : LINE_SAMPLE;
	}

	private void paint(Canvas canvas, Cell cell, Rgb paper) {
		Bounds bounds = cell.bounds();
		double middle = bounds.center().y();
		switch (cell.entry()) {
			case Legend.Node node -> paintNode(canvas, node.style(), new Bounds(bounds.x(), middle - SAMPLE_HEIGHT * scale / 2,
					NODE_SAMPLE * scale, SAMPLE_HEIGHT * scale));
			case Legend.Line line -> EdgePainter.paintLine(canvas, new Route(List.of(new Point(bounds.x(), middle),
					new Point(bounds.x() + LINE_SAMPLE * scale, middle)), Bend.SHARP), enlarged(line.style()), line.style().color(), paper);
		}
		text(canvas, cell.entry().label(), new Point(bounds.x() + (sample(cell.entry()) + GAP) * scale, middle), false);
	}

	private EdgeStyle enlarged(EdgeStyle style) {
		return new EdgeStyle(style.color(), style.line(), (int) Math.max(1, Math.round(style.width() * scale)), style.sourceArrow(),
				style.targetArrow(), style.routing(), style.begin(), style.center(), style.end());
	}

	private void text(Canvas canvas, String text, Point middle, boolean bold) {
		Letters letters = Letters.plain(TEXT * scale, INK);
		double baseline = measure.baseline(letters.size()) - measure.lineHeight(letters.size()) / 2;
		canvas.text(text, middle.plus(0, baseline), Anchor.START, bold ? letters.inBold() : letters);
	}

	private void paintNode(Canvas canvas, NodeStyle style, Bounds bounds) {
		if (style.shape() == Shape.IMAGE) {
			style.image().ifPresent(image -> canvas.image(image, centered(bounds, SAMPLE_HEIGHT * scale), 1));
			return;
		}
		Outline outline = NodePainter.outline(style, bounds);
		canvas.fill(outline, new Fill(style.fill(), style.gradientTo().orElse(style.fill())));
		Border border = style.border();
		if (border.width() > 0) {
			canvas.stroke(outline, new Pen(border.color(), Math.min(1.5, border.width()) * scale,
					border.line() == LineStyle.DASH_DOT ? LineStyle.DASH : border.line()));
		}
		style.label().icon().ifPresent(icon -> canvas.image(icon, centered(bounds, ICON * scale), 1));
	}

	private static Bounds centered(Bounds around, double side) {
		return new Bounds(around.center().x() - side / 2, around.center().y() - side / 2, side, side);
	}
}
