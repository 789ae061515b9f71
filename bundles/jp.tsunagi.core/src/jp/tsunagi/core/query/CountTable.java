package jp.tsunagi.core.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import jp.tsunagi.coordination.language.Language;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;

/**
 * How many of something there are, by kind and fiscal year. What has no date is counted as undated, so that the totals
 * leave nothing out.
 *
 * @param id names the table in files, such as {@code deployments}
 * @param title what is counted, in the user's language
 * @param columns the fiscal years without a gap, earliest first; none if nothing has a date
 * @param rows the kinds, in the order in which they are shown
 */
public record CountTable(String id, String title, List<FiscalYear> columns, List<Row> rows) {

	/**
	 * One kind.
	 *
	 * @param id the kind as models name it
	 * @param label the kind in the user's language
	 * @param cells a count for each column
	 * @param undated the count of what has no date
	 */
	public record Row(String id, String label, List<Integer> cells, int undated) {

		/** Keeps its own copy of the cells. */
		public Row {
			Objects.requireNonNull(id);
			Objects.requireNonNull(label);
			cells = List.copyOf(cells);
		}

		/** All cells and the undated. */
		public int total() {
			return cells.stream().mapToInt(Integer::intValue).sum() + undated;
		}
	}

	/**
	 * Keeps its own copies.
	 *
	 * @throws IllegalArgumentException if a row has not one cell for each column
	 */
	public CountTable {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		for (Row row : rows) {
			if (row.cells().size() != columns.size()) {
				throw new IllegalArgumentException(row + " does not fit " + columns);
			}
		}
	}

	/** The columns as they are headed: R4 in Japanese, FY2022 in English. */
	public List<String> columnLabels() {
		return columns.stream().map(year -> Language.isEnglish() ? year.label(CalendarStyle.ISO) : year.shortLabel()).toList();
	}

	/** The sum of each column. */
	public List<Integer> columnTotals() {
		return IntStream.range(0, columns.size())
				.map(column -> rows.stream().mapToInt(row -> row.cells().get(column)).sum())
				.boxed().toList();
	}

	/** How many have no date. */
	public int undated() {
		return rows.stream().mapToInt(Row::undated).sum();
	}

	/** How many there are in all. */
	public int total() {
		return rows.stream().mapToInt(Row::total).sum();
	}

	/** Whether nothing was counted. */
	public boolean isEmpty() {
		return total() == 0;
	}
}
