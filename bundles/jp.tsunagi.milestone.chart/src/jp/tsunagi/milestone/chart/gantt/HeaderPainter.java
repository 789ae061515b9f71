package jp.tsunagi.milestone.chart.gantt;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Fill;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.milestone.chart.internal.look.Brush;
import jp.tsunagi.milestone.chart.internal.look.Tint;
import jp.tsunagi.milestone.chart.time.TimeBand;

/** Paints what stands above a chart: years, months and today. */
record HeaderPainter(Canvas canvas, GanttFrame frame) {

	/** Beside what is written of today, in pixels. */
	private static final double PADDING = 8;

	void paint(List<TimeBand> bands) {
		Brush brush = new Brush(canvas);
		Bounds time = frame.time();
		Bounds header = new Bounds(frame.area().x(), frame.area().y(), frame.area().width(), GanttFrame.HEADER);
		brush.fill(header, Tint.HEADER);
		double height = (GanttFrame.HEADER - GanttFrame.TODAY) / bands.size();
		for (int i = 0; i < bands.size(); i++) {
			double top = header.y() + i * height;
			brush.level(time.x(), frame.right(), top + height, Tint.RULE);
			for (TimeBand.Cell cell : bands.get(i).cells()) {
				paintCell(cell, top, height, i == 0);
			}
		}
		double below = time.y() - GanttFrame.TODAY;
		brush.fill(new Bounds(header.x(), below, header.width(), GanttFrame.TODAY), Tint.PAPER);
		canvas.text(Messages.now().names, new Point(header.x() + 8, below - 6), Anchor.START, Letters.plain(GanttText.LETTERS, Tint.QUIET));
		frame.today().ifPresent(this::paintToday);
		brush.level(header.x(), frame.right(), time.y(), Tint.RULE);
	}

	/** A name stands in the middle of what is to be seen of its cell. */
	private void paintCell(TimeBand.Cell cell, double top, double height, boolean isFirst) {
		Bounds time = frame.time();
		double from = Math.max(0, cell.x());
		double to = Math.min(time.width(), cell.x() + cell.width());
		if (cell.x() > 0) {
			new Brush(canvas).upright(time.x() + cell.x(), top, top + height, Tint.RULE);
		}
		if (!cell.label().isEmpty()) {
			Letters letters = Letters.plain(GanttText.LETTERS, isFirst ? Tint.INK : Tint.QUIET);
			canvas.text(cell.label(), new Point(time.x() + (from + to) / 2, GanttText.baseline(top + height / 2)), Anchor.MIDDLE, letters);
		}
	}

	private void paintToday(double today) {
		Bounds time = frame.time();
		String text = NLS.bind(Messages.now().today, FuzzyDate.of(frame.rows().schedule().today()).format(frame.bands().style()));
		double width = TextMeasure.standard().width(text, GanttText.LETTERS, false) + 2 * PADDING;
		double from = Math.clamp(today - width / 2, time.x(), Math.max(time.x(), frame.right() - width));
		Bounds label = new Bounds(from, time.y() - GanttFrame.TODAY + 1, width, GanttFrame.TODAY - 2);
		canvas.fill(Outline.rectangle(label, 3), Fill.of(Tint.TODAY));
		canvas.text(text, new Point(label.center().x(), GanttText.baseline(label.center().y())), Anchor.MIDDLE,
				Letters.plain(GanttText.LETTERS, Tint.PAPER));
	}
}
