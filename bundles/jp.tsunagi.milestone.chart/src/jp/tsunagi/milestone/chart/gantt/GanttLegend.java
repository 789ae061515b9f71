package jp.tsunagi.milestone.chart.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Fill;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.milestone.chart.internal.look.Brush;
import jp.tsunagi.milestone.chart.internal.look.Tint;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.Window;

/** What the signs of a chart mean: only those that are in it. */
public final class GanttLegend {

	private static final double ROW = 19;

	private static final double SAMPLE = 34;

	private static final double GAP = 6;

	private static final double BETWEEN = 18;

	private static final double BAR = 12;

	private interface Sample {

		void paint(Canvas canvas, Bounds box);
	}

	private record Item(String label, Sample sample) {

		double width() {
			return SAMPLE + GAP + TextMeasure.standard().width(label, GanttText.LETTERS, false);
		}
	}

	private final List<Item> items = new ArrayList<>();

	/** The legend of {@code rows}. */
	public GanttLegend(GanttRows rows) {
		List<ScheduledMilestone> all = rows.rows().stream().filter(GanttRow.Entry.class::isInstance).map(GanttRow.Entry.class::cast)
				.map(GanttRow.Entry::scheduled).toList();
		add(all, Messages.now().legendUpcoming, MilestoneState.UPCOMING);
		add(all, Messages.now().legendInWindow, MilestoneState.IN_WINDOW);
		add(all, Messages.now().legendWaiting, MilestoneState.WAITING);
		add(all, Messages.now().legendLate, MilestoneState.LATE);
		add(all, Messages.now().legendDone, MilestoneState.DONE, MilestoneState.DONE_EARLY, MilestoneState.DONE_LATE);
		add(all, Messages.now().legendDropped, MilestoneState.DROPPED);
		all.stream().filter(each -> GanttMark.isDay(each.current())).findFirst().ifPresent(day -> add(Messages.now().legendDay,
				(canvas, box) -> new MarkPainter(canvas, Tint.PAPER).paintSample(square(box, box.height()), true, day.state())));
		all.stream().flatMap(each -> rows.firstPlan(each).stream()).findFirst().ifPresent(first -> add(Messages.now().legendBaseline,
				(canvas, box) -> new MarkPainter(canvas, Tint.PAPER).paintBaseline(ghost(box, first))));
		all.stream().filter(each -> GanttMark.later(each).isPresent()).findFirst().ifPresent(late -> add(Messages.now().legendForecast,
				(canvas, box) -> new MarkPainter(canvas, Tint.PAPER).paintForecast(box, late.state())));
		if (all.stream().anyMatch(each -> !each.milestone().getFollowUps().isEmpty())) {
			add(Messages.now().legendFollowUp, (canvas, box) -> {
				new FollowUpDots(canvas).paint(box.center().plus(-7, 0), true);
				new FollowUpDots(canvas).paint(box.center().plus(7, 0), false);
			});
		}
		if (all.stream().anyMatch(each -> !rows.schedule().predecessors(each.milestone()).isEmpty())) {
			add(Messages.now().legendLink, (canvas, box) -> line(canvas, box, Tint.LINK, 1));
		}
		if (all.stream().anyMatch(each -> each.cause().filter(cause -> rows.isLongestChain(cause, each.milestone())).isPresent())) {
			add(Messages.now().legendChain, (canvas, box) -> line(canvas, box, Tint.CHAIN, 2));
		}
	}

	private void add(List<ScheduledMilestone> all, String label, MilestoneState... states) {
		Optional<ScheduledMilestone> found = all.stream().filter(each -> List.of(states).contains(each.state())).findFirst();
		found.ifPresent(one -> add(label, (canvas, box) -> new MarkPainter(canvas, Tint.PAPER).paintSample(box, false, one.state())));
	}

	private void add(String label, Sample sample) {
		items.add(new Item(label, sample));
	}

	private static Bounds ghost(Bounds box, Window first) {
		return first.days() == 1 ? square(box, GanttMark.GHOST_DIAMOND)
				: new Bounds(box.x(), box.center().y() - GanttMark.GHOST / 2, box.width(), GanttMark.GHOST);
	}

	private static Bounds square(Bounds box, double side) {
		return new Bounds(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
	}

	private static void line(Canvas canvas, Bounds box, Rgb color, double width) {
		Point end = new Point(box.x() + box.width(), box.center().y());
		new Brush(canvas).line(new Pen(color, width, LineStyle.SOLID), new Point(box.x(), end.y()), end);
		canvas.fill(Outline.polygon(end, end.plus(-7, -4), end.plus(-7, 4)), Fill.of(color));
	}

	/** How high it is if it may be that wide, both in pixels. */
	public double height(double width) {
		return items.isEmpty() ? 0 : places(width).getLast().y() + ROW;
	}

	/** Paints it from {@code corner}. */
	public void paint(Canvas canvas, Point corner, double width) {
		List<Point> places = places(width);
		for (int i = 0; i < items.size(); i++) {
			Point at = corner.plus(places.get(i).x(), places.get(i).y() + ROW / 2);
			items.get(i).sample().paint(canvas, new Bounds(at.x(), at.y() - BAR / 2, SAMPLE, BAR));
			canvas.text(items.get(i).label(), new Point(at.x() + SAMPLE + GAP, GanttText.baseline(at.y())), Anchor.START,
					Letters.plain(GanttText.LETTERS, Tint.INK));
		}
	}

	/** One behind the other, in as many lines as they need. */
	private List<Point> places(double width) {
		List<Point> places = new ArrayList<>();
		double x = 0;
		double y = 0;
		for (Item item : items) {
			if (x > 0 && x + item.width() > width) {
				x = 0;
				y += ROW;
			}
			places.add(new Point(x, y));
			x += item.width() + BETWEEN;
		}
		return places;
	}
}
