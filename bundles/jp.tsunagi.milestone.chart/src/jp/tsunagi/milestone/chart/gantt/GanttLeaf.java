package jp.tsunagi.milestone.chart.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.scene.Printable;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Size;
import jp.tsunagi.milestone.chart.gantt.GanttSheet.Captions;
import jp.tsunagi.milestone.chart.internal.look.Brush;
import jp.tsunagi.milestone.chart.internal.look.Tint;
import jp.tsunagi.milestone.chart.time.TimeBands;
import jp.tsunagi.milestone.chart.time.TimeScale;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/** One chart on paper. */
record GanttLeaf(String title, GanttRows rows, TimeBands bands, Captions captions) {

	private static final double TITLE = 18;

	private static final double HEAD = 34;

	private static final double SMALL = 10;

	private static final double FOOT = 20;

	private static final double GAP = 8;

	/** Beside the first and the last day, for the ends of lines. */
	private static final double EDGE = 16;

	private static final double NARROWEST_NAMES = 130;

	private static final double WIDEST_NAMES = 0.3;

	/** More years cannot be read on paper; what lies further away is named at the edge. */
	private static final int MOST_YEARS = 12;

	/** How high it is with all rows. */
	double height(double width) {
		return HEAD + GanttFrame.HEADER + Math.max(4, rows.rows().size()) * GanttFrame.ROW + foot(width);
	}

	private double foot(double width) {
		return GAP + new GanttLegend(rows).height(width) + FOOT;
	}

	/** The pages, each as large as {@code room}. */
	List<Printable> pages(Size room) {
		int fitting = (int) Math.max(4, (room.height() - HEAD - GanttFrame.HEADER - foot(room.width())) / GanttFrame.ROW);
		List<Integer> starts = new ArrayList<>(List.of(0));
		int all = rows.rows().size();
		for (int next = end(0, fitting); next < all; next = end(next, fitting)) {
			starts.add(next);
		}
		List<Printable> pages = new ArrayList<>();
		for (int page = 0; page < starts.size(); page++) {
			int end = page + 1 < starts.size() ? starts.get(page + 1) : all;
			String number = starts.size() == 1 ? "" : NLS.bind(Messages.now().page, page + 1, starts.size());
			pages.add(new Page(this, room, starts.get(page), end, number));
		}
		return pages;
	}

	/** Where a page ends that begins with a row: not behind a heading. */
	private int end(int start, int fitting) {
		int repeated = rows.part(start, Math.min(start + 1, rows.rows().size())).rows().size() - 1;
		int end = Math.min(rows.rows().size(), start + Math.max(2, fitting - repeated));
		while (end < rows.rows().size() && end > start + 2 && rows.rows().get(end - 1) instanceof GanttRow.Heading) {
			end--;
		}
		return end;
	}

	private record Page(GanttLeaf leaf, Size size, int first, int end, String number) implements Printable {

		@Override
		public Bounds bounds() {
			return new Bounds(0, 0, size.width(), size.height());
		}

		@Override
		public void paint(Canvas canvas) {
			leaf.paint(canvas, bounds(), first, end, number);
		}
	}

	/** Paints some rows of it into {@code box}. */
	void paint(Canvas canvas, Bounds box, int first, int end, String number) {
		new Brush(canvas).fill(box, Tint.PAPER);
		double foot = foot(box.width());
		GanttRows some = first == 0 && end == rows.rows().size() ? rows : rows.part(first, end);
		double high = Math.min(box.height() - HEAD - foot, GanttFrame.HEADER + Math.max(4, some.rows().size()) * GanttFrame.ROW);
		Bounds area = new Bounds(box.x(), box.y() + HEAD, box.width(), high);
		double names = names(box.width());
		Window span = span();
		TimeScale scale = TimeScale.of(span.first(), span.days(), area.width() - names - 2 * EDGE).moved(-EDGE);
		new GanttPainter(new GanttFrame(some, bands, scale, area, names, 0)).paint(canvas);
		rows.emptiness().ifPresent(text -> canvas.text(text, new Point(area.center().x() + names / 2,
				area.y() + GanttFrame.HEADER + 3 * GanttFrame.ROW), Anchor.MIDDLE, Letters.plain(TITLE, Tint.QUIET)));
		paintHead(canvas, box, first > 0);
		paintFoot(canvas, new Bounds(box.x(), box.y() + box.height() - foot, box.width(), foot), number);
	}

	private void paintHead(Canvas canvas, Bounds box, boolean isContinued) {
		String shown = isContinued ? NLS.bind(Messages.now().continued, title) : title;
		double right = box.x() + box.width();
		double date = TextMeasure.standard().width(captions.day(), SMALL, false);
		List<String> lines = TextMeasure.standard().wrap(shown, TITLE, true, box.width() - date - 4 * GAP, 1).lines();
		canvas.text(lines.isEmpty() ? "" : lines.getFirst(), new Point(box.x(), box.y() + TITLE * 1.1), Anchor.START,
				Letters.plain(TITLE, Tint.INK).inBold());
		canvas.text(captions.day(), new Point(right, box.y() + TITLE * 1.1), Anchor.END, Letters.plain(SMALL, Tint.QUIET));
	}

	private void paintFoot(Canvas canvas, Bounds foot, String number) {
		new GanttLegend(rows).paint(canvas, foot.corner().plus(0, GAP), foot.width());
		double base = foot.y() + foot.height() - 4;
		Letters letters = Letters.plain(SMALL, Tint.QUIET);
		canvas.text(captions.remark(), new Point(foot.x(), base), Anchor.START, letters);
		canvas.text(number, new Point(foot.x() + foot.width(), base), Anchor.END, letters);
	}

	/** As wide as the longest name, if that is not too wide. */
	private double names(double width) {
		double widest = rows.rows().stream().mapToDouble(NamePainter::width).max().orElse(0);
		return Math.clamp(widest, NARROWEST_NAMES, width * WIDEST_NAMES);
	}

	/** Whole half-years, at least two, with today if that is not far away. */
	private Window span() {
		LocalDate today = rows.schedule().today();
		Window days = rows.nearSpan().map(this::legible).orElse(Window.of(today));
		if (today.isAfter(days.last()) && today.isBefore(days.last().plusMonths(6))) {
			days = new Window(days.first(), today);
		} else if (today.isBefore(days.first()) && today.isAfter(days.first().minusMonths(6))) {
			days = new Window(today, days.last());
		}
		PlanCalendar calendar = bands.calendar();
		LocalDate first = calendar.firstDay(calendar.halfOf(TimeScale.nameable(days.first(), calendar)));
		LocalDate last = calendar.lastDay(calendar.halfOf(TimeScale.nameable(days.last(), calendar)));
		return new Window(first, last.isBefore(first.plusMonths(11)) ? first.plusYears(1).minusDays(1) : last);
	}

	/** What of many years is next to today. */
	private Window legible(Window days) {
		LocalDate first = rows.schedule().today().minusYears(MOST_YEARS / 2);
		LocalDate last = rows.schedule().today().plusYears(MOST_YEARS / 2);
		if (!days.last().isAfter(days.first().plusYears(MOST_YEARS))) {
			return days;
		}
		Window near = new Window(first, last);
		return !near.overlaps(days) ? new Window(days.first(), days.first().plusYears(MOST_YEARS))
				: new Window(days.first().isAfter(first) ? days.first() : first, days.last().isBefore(last) ? days.last() : last);
	}
}
