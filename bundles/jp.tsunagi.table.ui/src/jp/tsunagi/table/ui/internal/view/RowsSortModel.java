package jp.tsunagi.table.ui.internal.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

import jp.tsunagi.table.ui.internal.rows.TableRows;
import jp.tsunagi.table.ui.internal.rows.TableRows.SortKey;

/** Lets clicks on headers sort the rows. */
@SuppressWarnings("rawtypes")
final class RowsSortModel implements ISortModel {

	private final TableRows<?, ?> rows;

	private final Runnable sorted;

	RowsSortModel(TableRows<?, ?> rows, Runnable sorted) {
		this.rows = rows;
		this.sorted = sorted;
	}

	@Override
	public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
		List<SortKey> keys = accumulate ? new ArrayList<>(rows.sorting()) : new ArrayList<>();
		keys.removeIf(key -> key.column() == column);
		if (direction != SortDirectionEnum.NONE) {
			keys.add(new SortKey(column, direction == SortDirectionEnum.DESC));
		}
		rows.sort(keys);
		sorted.run();
	}

	@Override
	public void clear() {
		rows.sort(List.of());
		sorted.run();
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		return rows.sorting().stream().map(SortKey::column).toList();
	}

	@Override
	public boolean isColumnIndexSorted(int column) {
		return getSortOrder(column) >= 0;
	}

	@Override
	public SortDirectionEnum getSortDirection(int column) {
		int order = getSortOrder(column);
		if (order < 0) {
			return SortDirectionEnum.NONE;
		}
		return rows.sorting().get(order).descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
	}

	@Override
	public int getSortOrder(int column) {
		return getSortedColumnIndexes().indexOf(column);
	}

	@Override
	public List<Comparator> getComparatorsForColumnIndex(int column) {
		return List.of();
	}

	/** The rows compare themselves. */
	@Override
	public Comparator<?> getColumnComparator(int column) {
		return null;
	}
}
