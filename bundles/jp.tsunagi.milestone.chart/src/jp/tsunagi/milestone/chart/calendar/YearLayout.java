package jp.tsunagi.milestone.chart.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.milestone.calendar.CalendarEntry;
import jp.tsunagi.milestone.calendar.CalendarEntry.Kind;
import jp.tsunagi.milestone.chart.calendar.CalendarSheet.Captions;
import jp.tsunagi.milestone.chart.calendar.CalendarSheet.Source;
import jp.tsunagi.milestone.chart.internal.look.Tint;
import jp.tsunagi.milestone.chart.time.TimeScale;
import jp.tsunagi.milestone.schedule.Window;

/**
 * A fiscal year: a row for each month, a column for each kind.
 *
 * @param source what there is
 * @param year the year
 */
record YearLayout(Source source, FiscalYear year) {

	private static final double MONTH = 72;

	private static final double LOWEST = 40;

	/** What may be on more days than this is in no month: one and what 頃 adds. */
	private static final int MOST_DAYS = 62;

	private static final double HEADER = 24;

	private static final double PADDING = 6;

	private static final int MONTHS = 12;

	/**
	 * A column.
	 *
	 * @param share how wide it is beside others
	 */
	private record Column(String title, double share, Set<Kind> kinds) {
	}

	/** A month, or what is behind the last one. */
	private record Row(String label, String above, boolean isNow, List<List<CalendarItem>> cells) {

		double height(List<Bounds> columns) {
			return Math.max(LOWEST, IntStream.range(0, cells.size())
					.mapToDouble(column -> SheetBuilder.height(cells.get(column), columns.get(column).width() - 2 * PADDING)).max()
					.orElse(0) + 2 * PADDING);
		}
	}

	private static List<Column> columns() {
		return List.of(new Column(Messages.now().columnMeetings, 1, Set.of(Kind.MEETING, Kind.REVIEW, Kind.REVIEW_DUE)),
				new Column(Messages.now().columnEvents, 1, Set.of(Kind.EVENT, Kind.TRAINING_STEP)),
				new Column(Messages.now().columnMilestones, 1.3, Set.of(Kind.MILESTONE)),
				new Column(Messages.now().columnFollowUps, 0.8, Set.of(Kind.FOLLOW_UP)));
	}

	CalendarSheet sheet(Captions captions, double width) {
		SheetBuilder sheet = new SheetBuilder(width);
		double top = sheet.head(NLS.bind(Messages.now().yearTitle, year.label(source.style()), captions.title()), captions.day());
		List<Row> rows = rows();
		List<Bounds> columns = places(sheet, top);
		double needed = HEADER + rows.stream().mapToDouble(row -> row.height(columns)).sum();
		double spare = Math.max(0, sheet.room() - needed) / rows.size();
		header(sheet, columns, top);
		double y = top + HEADER;
		for (Row row : rows) {
			double height = row.height(columns) + spare;
			paint(sheet, row, columns, new Bounds(sheet.left(), y, sheet.right() - sheet.left(), height));
			y += height;
		}
		double bottom = y;
		columns.forEach(column -> sheet.upright(column.x(), top, bottom, Tint.RULE));
		sheet.level(sheet.left(), sheet.right(), bottom, Tint.RULE);
		return sheet.sheet(bottom, captions);
	}

	/** Where the columns are. */
	private static List<Bounds> places(SheetBuilder sheet, double top) {
		double room = sheet.right() - sheet.left() - MONTH;
		double all = columns().stream().mapToDouble(Column::share).sum();
		List<Bounds> places = new ArrayList<>();
		double x = sheet.left() + MONTH;
		for (Column column : columns()) {
			places.add(new Bounds(x, top, room * column.share() / all, HEADER));
			x += places.getLast().width();
		}
		return places;
	}

	private static void header(SheetBuilder sheet, List<Bounds> columns, double top) {
		sheet.box(new Bounds(sheet.left(), top, sheet.right() - sheet.left(), HEADER), Tint.HEADER);
		for (int i = 0; i < columns.size(); i++) {
			sheet.label(columns().get(i).title(), columns.get(i).corner().plus(PADDING, HEADER - 8), Anchor.START,
					Letters.plain(SheetBuilder.TEXT, Tint.INK).inBold());
		}
		sheet.level(sheet.left(), sheet.right(), top + HEADER, Tint.RULE);
	}

	private void paint(SheetBuilder sheet, Row row, List<Bounds> columns, Bounds bounds) {
		sheet.box(new Bounds(bounds.x(), bounds.y(), MONTH, bounds.height()), row.isNow() ? Tint.NOW : Tint.HEADING);
		Point middle = new Point(bounds.x() + MONTH / 2, bounds.y() + bounds.height() / 2);
		Letters letters = Letters.plain(14, Tint.INK).inBold();
		sheet.label(row.label(), middle.plus(0, row.above().isEmpty() ? 5 : 10), Anchor.MIDDLE, letters);
		sheet.label(row.above(), middle.plus(0, -7), Anchor.MIDDLE, Letters.plain(SheetBuilder.SMALL, Tint.QUIET));
		for (int i = 0; i < columns.size(); i++) {
			Bounds column = columns.get(i);
			sheet.items(row.cells().get(i), column.x() + PADDING, bounds.y() + PADDING, column.width() - 2 * PADDING);
		}
		sheet.level(bounds.x(), bounds.x() + bounds.width(), bounds.y() + bounds.height(), Tint.RULE);
	}

	private List<Row> rows() {
		CalendarWording wording = new CalendarWording(source);
		LocalDate first = source.fiscal().fiscal().firstDay(year);
		Window days = new Window(first, source.fiscal().fiscal().lastDay(year));
		List<CalendarEntry> ofYear = source.entries().stream().filter(entry -> isInMonth(entry)
				? days.contains(CalendarItem.middle(entry)) : entry.window().overlaps(days)).toList();
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < MONTHS; i++) {
			YearMonth month = YearMonth.from(first).plusMonths(i);
			List<CalendarEntry> ofMonth = ofYear.stream().filter(entry -> isInMonth(entry)
					&& YearMonth.from(CalendarItem.middle(entry)).equals(month)).toList();
			String above = i == 0 || month.getMonthValue() == 1 ? calendarYear(month) : "";
			rows.add(new Row(wording.month(month.atDay(1)), above, month.equals(YearMonth.from(source.today())),
					cells(wording, ofMonth)));
		}
		List<CalendarEntry> others = ofYear.stream().filter(entry -> !isInMonth(entry)).toList();
		if (!others.isEmpty()) {
			rows.add(new Row(Messages.now().inYear, "", false, cells(wording, others)));
		}
		return rows;
	}

	private List<List<CalendarItem>> cells(CalendarWording wording, List<CalendarEntry> entries) {
		return columns().stream().map(column -> entries.stream().filter(entry -> column.kinds().contains(entry.kind())).toList())
				.map(wording::items).toList();
	}

	/** What may be on a few days before or after a month still belongs to it. */
	private static boolean isInMonth(CalendarEntry entry) {
		return entry.window().days() <= MOST_DAYS;
	}

	private String calendarYear(YearMonth month) {
		boolean isNamed = month.getYear() <= TimeScale.LAST.getYear();
		return source.style() == CalendarStyle.ISO || !isNamed ? String.valueOf(month.getYear())
				: FuzzyDate.ofMonth(month).format(source.style()).replaceFirst("\\d+月$", "");
	}
}
