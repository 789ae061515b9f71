package jp.tsunagi.milestone.chart.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.milestone.chart.calendar.CalendarSheet.Captions;
import jp.tsunagi.milestone.chart.calendar.CalendarSheet.Source;
import jp.tsunagi.milestone.chart.internal.look.Tint;
import jp.tsunagi.milestone.chart.time.TimeNames;
import jp.tsunagi.milestone.schedule.Window;

/**
 * A month: a row for each week, a column for each day from Monday.
 *
 * @param source what there is
 * @param month the month
 * @param wording what is said of entries
 */
record MonthLayout(Source source, YearMonth month, CalendarWording wording) {

	private static final int DAYS = 7;

	private static final double HEADER = 24;

	private static final double NUMBER = 20;

	private static final double PADDING = 5;

	private static final ItemColumns COLUMNS = new ItemColumns(3);

	CalendarSheet sheet(Captions captions, double width) {
		SheetBuilder sheet = new SheetBuilder(width);
		String title = NLS.bind(Messages.now().monthTitle, FuzzyDate.ofMonth(month).format(source.style()), captions.title());
		double top = sheet.head(title, captions.day());
		double column = (sheet.right() - sheet.left()) / DAYS;
		LocalDate start = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		List<LocalDate> weeks = start.datesUntil(month.atEndOfMonth().plusDays(1), Period.ofWeeks(1)).toList();
		List<CalendarItem> vague = vague();
		double below = vague.isEmpty() ? 0 : NUMBER + COLUMNS.height(sheet, vague) + PADDING;
		double needed = HEADER + weeks.stream().mapToDouble(week -> height(week, column)).sum() + below;
		double spare = Math.max(0, sheet.room() - needed) / weeks.size();
		header(sheet, top, column);
		double y = top + HEADER;
		for (LocalDate week : weeks) {
			double height = height(week, column) + spare;
			paintWeek(sheet, week, new Bounds(sheet.left(), y, column, height));
			y += height;
		}
		double bottom = y;
		IntStream.rangeClosed(0, DAYS).forEach(day -> sheet.upright(sheet.left() + day * column, top, bottom, Tint.RULE));
		sheet.level(sheet.left(), sheet.right(), bottom, Tint.RULE);
		if (!vague.isEmpty()) {
			sheet.label(Messages.now().inMonth, new Point(sheet.left(), y + NUMBER - 4), Anchor.START,
					Letters.plain(SheetBuilder.TEXT, Tint.INK).inBold());
			COLUMNS.write(sheet, vague, y + NUMBER);
		}
		return sheet.sheet(bottom + below, captions);
	}

	private double height(LocalDate week, double column) {
		return NUMBER + PADDING + IntStream.range(0, DAYS)
				.mapToDouble(day -> SheetBuilder.height(items(week.plusDays(day)), column - 2 * PADDING)).max().orElse(0);
	}

	private void header(SheetBuilder sheet, double top, double column) {
		sheet.box(new Bounds(sheet.left(), top, sheet.right() - sheet.left(), HEADER), Tint.HEADER);
		for (DayOfWeek day : DayOfWeek.values()) {
			String label = TimeNames.weekday(day, source.style());
			sheet.label(label, new Point(sheet.left() + (day.ordinal() + 0.5) * column, top + HEADER - 8), Anchor.MIDDLE,
					Letters.plain(SheetBuilder.TEXT, Tint.INK).inBold());
		}
		sheet.level(sheet.left(), sheet.right(), top + HEADER, Tint.RULE);
	}

	/** Days of other months are pale, and empty: they have a sheet of their own. */
	private void paintWeek(SheetBuilder sheet, LocalDate week, Bounds first) {
		for (int i = 0; i < DAYS; i++) {
			LocalDate day = week.plusDays(i);
			Bounds cell = first.moved(i * first.width(), 0);
			boolean isOwn = YearMonth.from(day).equals(month);
			if (day.equals(source.today())) {
				sheet.box(cell, Tint.NOW);
			} else if (!isOwn || i >= DayOfWeek.SATURDAY.ordinal()) {
				sheet.box(cell, Tint.HEADING);
			}
			Letters letters = Letters.plain(12, isOwn ? Tint.INK : Tint.SETTLED);
			sheet.label(String.valueOf(day.getDayOfMonth()), cell.corner().plus(PADDING, NUMBER - 5), Anchor.START,
					isOwn ? letters.inBold() : letters);
			sheet.items(items(day), cell.x() + PADDING, cell.y() + NUMBER, cell.width() - 2 * PADDING);
		}
		sheet.level(first.x(), first.x() + DAYS * first.width(), first.y() + first.height(), Tint.RULE);
	}

	private List<CalendarItem> items(LocalDate day) {
		return !YearMonth.from(day).equals(month) ? List.of()
				: source.entries().stream().filter(entry -> entry.isOfDay() && entry.window().contains(day))
						.map(wording::ofDay).toList();
	}

	private List<CalendarItem> vague() {
		Window days = new Window(month.atDay(1), month.atEndOfMonth());
		return wording.items(source.entries().stream().filter(entry -> !entry.isOfDay() && entry.window().overlaps(days))
				.sorted(Comparator.comparing(entry -> entry.window().days())).toList());
	}
}
