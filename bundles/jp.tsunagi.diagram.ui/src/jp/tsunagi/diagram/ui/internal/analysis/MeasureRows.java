package jp.tsunagi.diagram.ui.internal.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rows of a measure that are shown: those of an area, sorted by a column, or as the measure ranks them. */
final class MeasureRows {

	private List<MeasureRow> all = List.of();

	private List<MeasureRow> shown = List.of();

	private Optional<String> area = Optional.empty();

	private int column = -1;

	private boolean descending;

	/** Shows rows of another measure, unsorted. */
	void reset(List<MeasureRow> rows) {
		column = -1;
		set(rows);
	}

	void set(List<MeasureRow> rows) {
		all = rows;
		update();
	}

	/** Shows only the rows of the area with that id; all if there is none. */
	void filter(Optional<String> areaId) {
		area = areaId;
		update();
	}

	/** Sorts by {@code by}, numbers from the largest; the other way round if it is sorted by that already. */
	void sort(int by, boolean isNumber) {
		descending = by == column ? !descending : isNumber;
		column = by;
		update();
	}

	/** The column that it is sorted by; -1 for the measure's own order. */
	int column() {
		return column;
	}

	boolean isDescending() {
		return descending;
	}

	List<MeasureRow> shown() {
		return shown;
	}

	int total() {
		return all.size();
	}

	private void update() {
		List<MeasureRow> filtered = all.stream().filter(row -> area.map(row.areas()::contains).orElse(true)).toList();
		shown = column < 0 ? filtered : filtered.stream().sorted(order()).toList();
	}

	private Comparator<MeasureRow> order() {
		Comparator<MeasureRow> order = Comparator.comparing(row -> row.cells().get(column));
		return descending ? order.reversed() : order;
	}
}
