package jp.tsunagi.milestone.chart.calendar;

import java.util.List;

/**
 * Lines in columns over the whole width, filled one after the other.
 *
 * @param count how many columns
 */
record ItemColumns(int count) {

	private static final double GAP = 18;

	double height(SheetBuilder sheet, List<CalendarItem> items) {
		double highest = 0;
		for (int column = 0; column < count; column++) {
			highest = Math.max(highest, SheetBuilder.height(part(items, column), width(sheet)));
		}
		return highest;
	}

	void write(SheetBuilder sheet, List<CalendarItem> items, double top) {
		for (int column = 0; column < count; column++) {
			sheet.items(part(items, column), sheet.left() + column * (width(sheet) + GAP), top, width(sheet));
		}
	}

	private double width(SheetBuilder sheet) {
		return (sheet.right() - sheet.left() - (count - 1) * GAP) / count;
	}

	private List<CalendarItem> part(List<CalendarItem> items, int column) {
		int each = (items.size() + count - 1) / count;
		return items.subList(Math.min(items.size(), column * each), Math.min(items.size(), (column + 1) * each));
	}
}
