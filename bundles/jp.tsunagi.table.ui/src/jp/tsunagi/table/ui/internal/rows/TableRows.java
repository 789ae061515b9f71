package jp.tsunagi.table.ui.internal.rows;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;


import jp.tsunagi.core.search.SearchText;

/**
 * The rows of a table: those that pass the filters, sorted.
 *
 * @param <T> what the rows are about
 * @param <C> the kind of columns
 */
public final class TableRows<T, C extends TableColumn<T>> {

	private final List<C> columns;

	private Map<T, Row<T>> all = Map.of();

	private List<Row<T>> inFileOrder = List.of();

	private List<Row<T>> shown = List.of();

	private Map<T, Integer> indices = Map.of();

	private Map<Integer, List<String>> filters = Map.of();

	private List<SortKey> sorting = List.of();

	/**
	 * A column that sorts.
	 *
	 * @param column its index
	 * @param descending whether the last comes first
	 */
	public record SortKey(int column, boolean descending) {
	}

	/** A row with what was worked out of it for filters and sorting, which is costly for many rows. */
	private static final class Row<T> {

		private final T element;

		private final String[] searched;

		private final Map<Integer, Optional<Object>> orders = new HashMap<>();

		Row(T element, int columns) {
			this.element = element;
			this.searched = new String[columns];
		}
	}

	/** Rows of no element yet, with these columns. */
	public TableRows(List<C> columns) {
		this.columns = List.copyOf(columns);
	}

	/** The columns. */
	public List<C> columns() {
		return columns;
	}

	/**
	 * The rows are about {@code elements} now.
	 *
	 * @param changed what has changed since the last time; if anything but elements of this table is among it, nothing
	 *     that was worked out is kept, since cells also show names of other elements
	 */
	public void set(List<? extends T> elements, Collection<?> changed) {
		Set<Object> touched = Collections.newSetFromMap(new IdentityHashMap<>());
		touched.addAll(changed);
		boolean keep = all.keySet().containsAll(touched);
		Map<T, Row<T>> rows = new IdentityHashMap<>();
		for (T element : elements) {
			Row<T> known = keep && !touched.contains(element) ? all.get(element) : null;
			rows.put(element, known == null ? new Row<>(element, columns.size()) : known);
		}
		all = rows;
		inFileOrder = elements.stream().map(rows::get).toList();
		update();
	}

	/** Shows rows only whose cells contain all words of the query of their column. */
	public void filter(Map<Integer, String> queries) {
		Map<Integer, List<String>> words = new HashMap<>();
		queries.forEach((column, query) -> words.put(column, SearchText.words(query)));
		words.values().removeIf(List::isEmpty);
		filters = words;
		update();
	}

	/** Whether rows are hidden by a filter. */
	public boolean isFiltered() {
		return !filters.isEmpty();
	}

	/** Sorts by the first key, then by the next; with none, rows stand as in the files. */
	public void sort(List<SortKey> keys) {
		sorting = List.copyOf(keys);
		update();
	}

	/** What the rows are sorted by. */
	public List<SortKey> sorting() {
		return sorting;
	}

	/** How many rows are shown. */
	public int size() {
		return shown.size();
	}

	/** How many there are, shown or not. */
	public int total() {
		return all.size();
	}

	/** The element of a row that is shown. */
	public T element(int row) {
		return shown.get(row).element;
	}

	/** The row that shows {@code element}; -1 if none does. */
	public int indexOf(T element) {
		return indices.getOrDefault(element, -1);
	}

	/** What a cell shows. */
	public String text(int column, int row) {
		return columns.get(column).text(element(row));
	}

	private void update() {
		Comparator<Row<T>> order = sorting.stream().map(this::comparator).reduce(Comparator::thenComparing).orElse((one, other) -> 0);
		shown = inFileOrder.stream().filter(this::passes).sorted(order).toList();
		indices = new IdentityHashMap<>();
		IntStream.range(0, shown.size()).forEach(index -> indices.put(shown.get(index).element, index));
	}

	private boolean passes(Row<T> row) {
		return filters.entrySet().stream()
				.allMatch(filter -> SearchText.containsAll(searched(row, filter.getKey()), filter.getValue()));
	}

	private String searched(Row<T> row, int column) {
		if (row.searched[column] == null) {
			row.searched[column] = SearchText.normalize(columns.get(column).text(row.element));
		}
		return row.searched[column];
	}

	/** Empty cells come last either way. */
	private Comparator<Row<T>> comparator(SortKey key) {
		Comparator<Object> values = TableRows::compare;
		Comparator<Object> wanted = key.descending() ? values.reversed() : values;
		return Comparator.comparing(row -> order(row, key.column()).orElse(null), Comparator.nullsLast(wanted));
	}

	private Optional<Object> order(Row<T> row, int column) {
		return row.orders.computeIfAbsent(column, index -> columns.get(index).order(row.element));
	}

	@SuppressWarnings("unchecked")
	private static int compare(Object one, Object other) {
		return ((Comparable<Object>) one).compareTo(other);
	}
}
