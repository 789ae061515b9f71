package jp.tsunagi.milestone.chart.calendar;

import java.util.ArrayList;
import java.util.List;

import jp.tsunagi.diagram.layout.TextBlock;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.Size;
import jp.tsunagi.milestone.chart.calendar.CalendarSheet.Captions;
import jp.tsunagi.milestone.chart.internal.look.Tint;

/** Puts a sheet together from top to bottom. */
final class SheetBuilder {

	static final double MARGIN = 24;

	static final double SMALL = 10;

	static final double TEXT = 11;

	static final double LINE = TEXT * 1.3;

	/** The sign before what is said of an entry. */
	static final double SIGN = 14;

	/** As the sides of paper are to each other. */
	private static final double PAPER = Math.sqrt(2);

	private static final double TITLE = 20;

	private static final double HEAD = 40;

	private static final double FOOT = 22;

	private final double width;

	private final List<Piece> pieces = new ArrayList<>();

	/** A sheet so wide, in pixels, with its margins. */
	SheetBuilder(double width) {
		this.width = width;
	}

	double left() {
		return MARGIN;
	}

	double right() {
		return width - MARGIN;
	}

	/** How high all below the title should be so that the sheet fills a page. */
	double room() {
		return width / PAPER - 2 * MARGIN - HEAD - FOOT;
	}

	/** Writes the title; returns where what is below may begin. */
	double head(String title, String day) {
		double base = MARGIN + TITLE;
		double date = TextMeasure.standard().width(day, SMALL, false);
		TextBlock cut = TextMeasure.standard().wrap(title, TITLE, true, right() - left() - date - MARGIN, 1);
		cut.lines().forEach(line -> label(line, new Point(left(), base), Anchor.START, Letters.plain(TITLE, Tint.INK).inBold()));
		label(day, new Point(right(), base), Anchor.END, Letters.plain(SMALL, Tint.QUIET));
		return MARGIN + HEAD;
	}

	void box(Bounds bounds, Rgb color) {
		pieces.add(new Piece.Box(bounds, color));
	}

	void level(double from, double to, double y, Rgb color) {
		pieces.add(new Piece.Rule(new Point(from, y), new Point(to, y), color));
	}

	void upright(double x, double from, double to, Rgb color) {
		pieces.add(new Piece.Rule(new Point(x, from), new Point(x, to), color));
	}

	void label(String text, Point at, Anchor anchor, Letters letters) {
		pieces.add(new Piece.Label(text, at, anchor, letters));
	}

	/** How high {@code items} are below each other. */
	static double height(List<CalendarItem> items, double width) {
		return items.stream().mapToDouble(item -> lines(item, width).size() * LINE).sum();
	}

	/** Writes {@code items} below each other. */
	void items(List<CalendarItem> items, double left, double top, double room) {
		double y = top;
		for (CalendarItem item : items) {
			List<String> lines = lines(item, room);
			double height = lines.size() * LINE;
			pieces.add(new Piece.Item(item.entries(), lines, new Bounds(left, y, room, height), item.state()));
			y += height;
		}
	}

	private static List<String> lines(CalendarItem item, double width) {
		return TextMeasure.standard().wrap(item.text(), TEXT, false, Math.max(4 * TEXT, width - SIGN), 6).lines();
	}

	/** The sheet, which ends below {@code bottom}. */
	CalendarSheet sheet(double bottom, Captions captions) {
		label(captions.remark(), new Point(left(), bottom + FOOT - 6), Anchor.START, Letters.plain(SMALL, Tint.QUIET));
		return new CalendarSheet(new Size(width, bottom + FOOT + MARGIN), pieces);
	}
}
