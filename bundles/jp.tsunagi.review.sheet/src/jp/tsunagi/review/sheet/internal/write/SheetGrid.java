package jp.tsunagi.review.sheet.internal.write;

import java.util.List;
import java.util.TreeSet;

import jp.tsunagi.review.sheet.Sheet;
import jp.tsunagi.review.sheet.SheetColumn;
import jp.tsunagi.review.sheet.SheetSection;

/** The columns of a worksheet on which all tables of a sheet stand below each other: a boundary where any of them has one. */
public final class SheetGrid {

	private final List<Integer> boundaries;

	/** The grid of the tables of {@code sheet}. */
	public SheetGrid(Sheet sheet) {
		TreeSet<Integer> all = new TreeSet<>(List.of(0, 100));
		sheet.sections().forEach(section -> {
			int end = 0;
			for (SheetColumn column : section.columns()) {
				end += column.width();
				all.add(end);
			}
		});
		boundaries = List.copyOf(all);
	}

	/** How many columns there are. */
	public int columns() {
		return boundaries.size() - 1;
	}

	/** How wide a column is, in hundredths. */
	public int width(int column) {
		return boundaries.get(column + 1) - boundaries.get(column);
	}

	/** The column of the grid with which a column of a table starts; that behind the last for the one behind a table's last. */
	public int start(SheetSection section, int column) {
		return boundaries.indexOf(section.columns().subList(0, column).stream().mapToInt(SheetColumn::width).sum());
	}
}
