package jp.tsunagi.milestone.chart.gantt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Fill;
import jp.tsunagi.diagram.scene.Group;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.milestone.chart.time.TimeBand;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.Milestone;

/** Paints what is to be seen of a chart, and no more: how long that takes depends on the rows that are to be seen. */
public final class GanttPainter {

	private static final double TRIANGLE = 4;

	private final GanttFrame frame;

	private final Set<Milestone> selected;

	private final Bounds time;

	private final List<TimeBand> bands;

	/** What is to be seen. */
	private final List<GanttMark> marks;

	private final List<GanttText> texts;

	private final List<GanttLink> links;

	/** A painter of {@code frame}. */
	public GanttPainter(GanttFrame frame) {
		this(frame, Set.of());
	}

	/** A painter of {@code frame} with some milestones marked. */
	public GanttPainter(GanttFrame frame, Set<Milestone> selected) {
		this.frame = frame;
		this.selected = Set.copyOf(selected);
		time = frame.time();
		bands = frame.bands().of(frame.scale(), time.width());
		marks = IntStream.range(frame.firstRow(), frame.endRow()).mapToObj(frame::mark).flatMap(Optional::stream).toList();
		texts = marks.stream().map(mark -> GanttText.of(frame, mark)).toList();
		links = GanttLinks.of(frame, marks, texts);
	}

	/** The lines that are to be seen. */
	List<GanttLink> links() {
		return links;
	}

	/** Paints it. What is at its edges may reach over them. */
	public void paint(Canvas canvas) {
		canvas.fill(Outline.rectangle(frame.area(), 0), Fill.of(Tint.PAPER));
		paintGround(canvas);
		links.stream().filter(link -> !link.isLongest()).forEach(link -> paintLink(canvas, link));
		links.stream().filter(GanttLink::isLongest).forEach(link -> paintLink(canvas, link));
		paintMarks(canvas);
		frame.rows().emptiness().ifPresent(text -> canvas.text(text, new Point(time.center().x(), time.y() + 3 * GanttFrame.ROW),
				Anchor.MIDDLE, Letters.plain(13, Tint.QUIET)));
		paintNames(canvas);
		paintHeader(canvas);
	}

	private void paintGround(Canvas canvas) {
		if (bands.size() == 3 && frame.scale().dayWidth() * 7 > 26) {
			for (LocalDate day = frame.dayAt(time.x()); frame.x(day) < right() && frame.scale().dayWidth() >= 4; day = day.plusDays(1)) {
				if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
					fill(canvas, clipped(frame.x(day), frame.scale().dayWidth()), Tint.WEEKEND);
				}
			}
		}
		bands.reversed().forEach(band -> band.cells().forEach(cell -> {
			if (cell.x() > 0) {
				upright(canvas, time.x() + cell.x(), new Pen(band == bands.getFirst() ? Tint.RULE : Tint.GRID, 1, LineStyle.SOLID));
			}
		}));
		for (int row = frame.firstRow(); row < frame.endRow(); row++) {
			Bounds bounds = frame.bounds(row);
			switch (frame.rows().rows().get(row)) {
				case GanttRow.Heading heading -> {
					fill(canvas, bounds, Tint.HEADING);
					heading.span().ifPresent(span -> paintSpan(canvas, span, bounds.center().y()));
				}
				case GanttRow.Entry entry when selected.contains(entry.scheduled().milestone()) -> fill(canvas, bounds, Tint.SELECTION);
				case GanttRow.Entry entry -> { }
			}
			level(canvas, bounds.x(), right(), bounds.y() + bounds.height(), Tint.GRID);
		}
		double today = today();
		if (today >= time.x() && today <= right()) {
			upright(canvas, today, new Pen(Tint.TODAY, 1.5, LineStyle.SOLID));
		}
	}

	/** A bracket over all that stands under a heading. */
	private void paintSpan(Canvas canvas, Window span, double y) {
		Bounds across = clipped(frame.x(span.first()), frame.x(span.last()) + frame.scale().dayWidth() - frame.x(span.first()));
		if (across.width() > 0) {
			fill(canvas, new Bounds(across.x(), y - 1.5, across.width(), 3), Tint.LINK);
			for (double x : new double[] {across.x(), across.x() + across.width() - 2}) {
				fill(canvas, new Bounds(x, y - 1.5, 2, 7), Tint.LINK);
			}
		}
	}

	/** The part of the time, over all rows, from {@code x} on. */
	private Bounds clipped(double x, double width) {
		double from = Math.clamp(x, time.x(), right());
		return new Bounds(from, time.y(), Math.clamp(x + width, from, right()) - from, time.height());
	}

	private void paintMarks(Canvas canvas) {
		for (int i = 0; i < marks.size(); i++) {
			GanttMark mark = marks.get(i);
			GanttText text = texts.get(i);
			GanttRow.Entry entry = mark.entry();
			boolean isSelected = selected.contains(entry.scheduled().milestone());
			canvas.begin(new Group("milestone." + mark.row(), GanttText.tooltip(entry, frame.bands().style()), Optional.empty()));
			Rgb paper = isSelected ? Tint.SELECTION : Tint.PAPER;
			if (isSeen(mark)) {
				new MarkPainter(canvas, paper).paint(mark);
			}
			new FollowUpDots(canvas).paint(frame, mark);
			if (!text.text().isEmpty()) {
				if (!text.isInside()) {
					// lines go on behind what is written
					fill(canvas, text.box(), paper);
				}
				MilestoneState state = entry.scheduled().state();
				boolean isQuiet = state == MilestoneState.DROPPED || state == MilestoneState.UNDATED;
				canvas.text(text.text(), text.at(), text.anchor(), Letters.plain(GanttText.LETTERS, isQuiet ? Tint.QUIET : Tint.INK));
			}
			canvas.end();
		}
	}

	private boolean isSeen(GanttMark mark) {
		return mark.extent().filter(extent -> extent.x() < right() && extent.x() + extent.width() > time.x()).isPresent();
	}

	private void paintLink(Canvas canvas, GanttLink link) {
		Rgb color = link.isLongest() ? Tint.CHAIN : link.isSettled() ? Tint.SETTLED : Tint.LINK;
		canvas.stroke(Outline.polyline(link.way()), new Pen(color, link.isLongest() ? 2 : 1, LineStyle.SOLID));
		Point tip = link.way().getLast();
		Point before = link.way().get(link.way().size() - 2);
		double size = link.isLongest() ? TRIANGLE + 1 : TRIANGLE;
		double dx = -Math.signum(tip.x() - before.x()) * size;
		double dy = -Math.signum(tip.y() - before.y()) * size;
		canvas.fill(Outline.polygon(tip, tip.plus(1.6 * dx - dy, 1.6 * dy - dx), tip.plus(1.6 * dx + dy, 1.6 * dy + dx)), Fill.of(color));
	}

	private void paintNames(Canvas canvas) {
		Bounds names = new Bounds(frame.area().x(), time.y(), frame.nameWidth(), time.height());
		fill(canvas, names, Tint.PAPER);
		for (int row = frame.firstRow(); row < frame.endRow(); row++) {
			new NamePainter(canvas, frame, selected).paint(row);
		}
		canvas.stroke(Outline.polyline(List.of(new Point(time.x(), time.y()), new Point(time.x(), bottom()))),
				new Pen(Tint.RULE, 1, LineStyle.SOLID));
	}

	private void paintHeader(Canvas canvas) {
		Bounds header = new Bounds(frame.area().x(), frame.area().y(), frame.area().width(), GanttFrame.HEADER);
		fill(canvas, header, Tint.HEADER);
		double height = (GanttFrame.HEADER - GanttFrame.TODAY) / bands.size();
		for (int i = 0; i < bands.size(); i++) {
			double top = header.y() + i * height;
			level(canvas, time.x(), right(), top + height, Tint.RULE);
			for (TimeBand.Cell cell : bands.get(i).cells()) {
				paintCell(canvas, cell, top, height, i == 0);
			}
		}
		fill(canvas, new Bounds(header.x(), time.y() - GanttFrame.TODAY, header.width(), GanttFrame.TODAY), Tint.PAPER);
		canvas.text(Messages.names, new Point(header.x() + 8, time.y() - GanttFrame.TODAY - 6), Anchor.START,
				Letters.plain(GanttText.LETTERS, Tint.QUIET));
		paintToday(canvas);
		level(canvas, header.x(), right(), time.y(), Tint.RULE);
	}

	/** A name stands in the middle of what is to be seen of its cell. */
	private void paintCell(Canvas canvas, TimeBand.Cell cell, double top, double height, boolean isFirst) {
		double from = Math.max(0, cell.x());
		double to = Math.min(time.width(), cell.x() + cell.width());
		if (cell.x() > 0) {
			canvas.stroke(Outline.polyline(List.of(new Point(time.x() + cell.x(), top), new Point(time.x() + cell.x(), top + height))),
					new Pen(Tint.RULE, 1, LineStyle.SOLID));
		}
		if (!cell.label().isEmpty()) {
			Letters letters = Letters.plain(GanttText.LETTERS, isFirst ? Tint.INK : Tint.QUIET);
			canvas.text(cell.label(), new Point(time.x() + (from + to) / 2, GanttText.baseline(top + height / 2)), Anchor.MIDDLE, letters);
		}
	}

	private void paintToday(Canvas canvas) {
		double today = today();
		if (today < time.x() || today > right()) {
			return;
		}
		String text = NLS.bind(Messages.today, FuzzyDate.of(frame.rows().schedule().today()).format(frame.bands().style()));
		double width = TextMeasure.standard().width(text, 10, false) + 12;
		double from = Math.clamp(today - width / 2, time.x(), Math.max(time.x(), right() - width));
		Bounds label = new Bounds(from, time.y() - GanttFrame.TODAY + 1, width, GanttFrame.TODAY - 2);
		canvas.fill(Outline.rectangle(label, 3), Fill.of(Tint.TODAY));
		canvas.text(text, new Point(label.center().x(), label.center().y() + 3.6), Anchor.MIDDLE, Letters.plain(10, Tint.PAPER));
	}

	private double today() {
		return frame.x(frame.rows().schedule().today()) + frame.scale().dayWidth() / 2;
	}

	private double right() {
		return time.x() + time.width();
	}

	private double bottom() {
		return time.y() + time.height();
	}

	private void upright(Canvas canvas, double x, Pen pen) {
		canvas.stroke(Outline.polyline(List.of(new Point(x, time.y()), new Point(x, bottom()))), pen);
	}

	private static void level(Canvas canvas, double from, double to, double y, Rgb color) {
		canvas.stroke(Outline.polyline(List.of(new Point(from, y), new Point(to, y))), new Pen(color, 1, LineStyle.SOLID));
	}

	private static void fill(Canvas canvas, Bounds bounds, Rgb color) {
		canvas.fill(Outline.rectangle(bounds, 0), Fill.of(color));
	}
}
