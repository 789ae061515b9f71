package jp.tsunagi.office.template.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;

import jp.tsunagi.office.template.excel.FormulaMover.Unmovable;

/**
 * Where ranges of a template are now.
 *
 * @param lines the rows of the sheet
 */
record Ranges(Lines lines) {

	/**
	 * The same range, once for each repetition around it; nothing if its rows are not there.
	 *
	 * @throws Unmovable if it is partly within something that is repeated
	 */
	List<CellRangeAddress> move(CellRangeAddress range) throws Unmovable {
		if (range.isFullColumnRange()) {
			return List.of(range);
		}
		if (lines.layout().isCut(range.getFirstRow(), range.getLastRow())) {
			throw new Unmovable(Messages.rangeAcross);
		}
		return lines.together(range.getFirstRow(), range.getLastRow()).stream().map(rows -> new CellRangeAddress(rows.first(),
				Math.min(rows.last(), FormulaMover.EMPTY_ROW), range.getFirstColumn(), range.getLastColumn())).toList();
	}

	/** Several ranges at once, as few as may be. */
	List<CellRangeAddress> move(List<CellRangeAddress> ranges) throws Unmovable {
		List<CellRangeAddress> moved = new ArrayList<>();
		for (CellRangeAddress range : ranges) {
			moved.addAll(move(range));
		}
		join(moved);
		return moved;
	}

	/** The ranges of a text as {@code A1:B2 C3}. */
	static List<CellRangeAddress> parse(List<?> texts) {
		return texts.stream().map(text -> CellRangeAddress.valueOf(text.toString())).toList();
	}

	/** What {@link #parse} reads. */
	static List<String> format(List<CellRangeAddress> ranges) {
		return ranges.stream().map(CellRangeAddress::formatAsString).toList();
	}

	/** Makes one of ranges that touch with all of their columns; the first is then at the top left. */
	static void join(List<CellRangeAddress> ranges) {
		ranges.sort(Comparator.comparingInt(CellRangeAddress::getFirstColumn).thenComparingInt(CellRangeAddress::getFirstRow));
		List<CellRangeAddress> joined = new ArrayList<>();
		for (CellRangeAddress range : ranges) {
			CellRangeAddress last = joined.isEmpty() ? null : joined.getLast();
			if (last != null && last.getFirstColumn() == range.getFirstColumn() && last.getLastColumn() == range.getLastColumn()
					&& last.getLastRow() + 1 == range.getFirstRow()) {
				joined.removeLast();
				joined.add(new CellRangeAddress(last.getFirstRow(), range.getLastRow(), last.getFirstColumn(), last.getLastColumn()));
			} else {
				joined.add(range);
			}
		}
		joined.sort(Comparator.comparingInt(CellRangeAddress::getFirstRow).thenComparingInt(CellRangeAddress::getFirstColumn));
		ranges.clear();
		ranges.addAll(joined);
	}
}
