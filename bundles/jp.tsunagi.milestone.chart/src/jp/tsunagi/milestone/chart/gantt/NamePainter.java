package jp.tsunagi.milestone.chart.gantt;

import java.util.Set;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.layout.TextBlock;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Fill;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.milestone.chart.internal.look.Brush;
import jp.tsunagi.milestone.chart.internal.look.StateSign;
import jp.tsunagi.milestone.chart.internal.look.Tint;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.plan.Milestone;

/** Paints the names at the left of a chart. */
record NamePainter(Canvas canvas, GanttFrame frame, Set<Milestone> selected) {

	static final double INDENT = 14;

	static final double SIGN = 18;

	/** That of the circle around a sign. */
	private static final double RADIUS = 6;

	private static final double EDGE = 6;

	private static final double LETTERS = 12;

	void paint(int row) {
		Bounds bounds = frame.bounds(row);
		switch (frame.rows().rows().get(row)) {
			case GanttRow.Heading heading -> paint(heading, bounds);
			case GanttRow.Entry entry -> paint(entry, bounds);
		}
		new Brush(canvas).fill(new Bounds(bounds.x(), bounds.y() + bounds.height() - 0.5, frame.nameWidth(), 1), Tint.GRID);
	}

	private void paint(GanttRow.Heading heading, Bounds bounds) {
		ground(bounds, Tint.HEADING);
		double left = bounds.x() + EDGE + heading.depth() * INDENT;
		Point middle = new Point(left + 5, bounds.center().y());
		canvas.fill(heading.folded() ? Outline.polygon(middle.plus(-2.5, -4), middle.plus(3, 0), middle.plus(-2.5, 4))
				: Outline.polygon(middle.plus(-4, -2.5), middle.plus(4, -2.5), middle.plus(0, 3)), Fill.of(Tint.QUIET));
		String count = count(heading);
		double end = bounds.x() + frame.nameWidth() - EDGE;
		canvas.text(count, new Point(end, GanttText.baseline(middle.y())), Anchor.END, Letters.plain(GanttText.LETTERS, Tint.QUIET));
		double counted = TextMeasure.standard().width(count, GanttText.LETTERS, false);
		write(heading.label(), left + SIGN - 3, end - counted - EDGE, middle.y(), Letters.plain(LETTERS, Tint.INK).inBold());
	}

	/** How many of its milestones are done. */
	private static String count(GanttRow.Heading heading) {
		return heading.total() == 0 ? Messages.now().legendDropped : NLS.bind(Messages.now().count, heading.done(), heading.total());
	}

	/** How much room a name needs with what stands before and behind it. */
	static double width(GanttRow row) {
		TextMeasure measure = TextMeasure.standard();
		boolean isHeading = row instanceof GanttRow.Heading;
		double count = row instanceof GanttRow.Heading heading ? EDGE + measure.width(count(heading), GanttText.LETTERS, false) : 0;
		return row.depth() * INDENT + SIGN + measure.width(row.label(), LETTERS, isHeading) + count + 3 * EDGE;
	}

	private void paint(GanttRow.Entry entry, Bounds bounds) {
		MilestoneState state = entry.scheduled().state();
		ground(bounds, selected.contains(entry.scheduled().milestone()) ? Tint.SELECTION : Tint.PAPER);
		double left = bounds.x() + EDGE + entry.depth() * INDENT;
		double middle = bounds.center().y();
		new StateSign(canvas).paintBadge(state, new Point(left + RADIUS, middle), RADIUS);
		boolean isDropped = state == MilestoneState.DROPPED;
		Letters letters = new Letters(LETTERS, false, false, false, isDropped, isDropped ? Tint.QUIET : Tint.INK);
		double end = bounds.x() + frame.nameWidth() - EDGE;
		double behind = write(entry.label(), left + SIGN, end, middle, letters);
		if (!entry.context().isEmpty()) {
			String context = GanttText.cut(entry.context(), end - behind - EDGE);
			canvas.text(context, new Point(end, GanttText.baseline(middle)), Anchor.END, Letters.plain(GanttText.LETTERS, Tint.QUIET));
		}
	}

	private void ground(Bounds row, Rgb color) {
		new Brush(canvas).fill(new Bounds(row.x(), row.y(), frame.nameWidth(), row.height()), color);
	}

	/** Writes as much as there is room for; returns where that ends. */
	private double write(String text, double from, double to, double middle, Letters letters) {
		TextMeasure measure = TextMeasure.standard();
		String shown = text;
		if (measure.width(text, letters.size(), letters.bold()) > to - from) {
			TextBlock cut = measure.wrap(text, letters.size(), letters.bold(), Math.max(letters.size() * 2, to - from), 1);
			shown = cut.lines().isEmpty() ? "" : cut.lines().getFirst();
		}
		canvas.text(shown, new Point(from, middle + letters.size() * 0.36), Anchor.START, letters);
		return from + measure.width(shown, letters.size(), letters.bold());
	}
}
