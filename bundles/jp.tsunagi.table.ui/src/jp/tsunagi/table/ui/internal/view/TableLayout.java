package jp.tsunagi.table.ui.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;

import jp.tsunagi.table.ui.internal.column.ColumnCatalog;
import jp.tsunagi.table.ui.internal.column.ElementColumn;
import jp.tsunagi.table.ui.internal.view.TableSettings.Column;

/**
 * Which of its columns the table of a class shows, and how wide.
 *
 * @param all every column it can have
 * @param shown those that it shows, in order
 */
record TableLayout(List<ElementColumn> all, List<Column> shown) {

	private static final int NAME_WIDTH = 220;

	private static final int TEXT_WIDTH = 140;

	private static final int NUMBER_WIDTH = 90;

	/** What is remembered of {@code type}, else what fits the class. */
	static TableLayout of(EClass type, ColumnCatalog catalog, TableSettings settings) {
		List<ElementColumn> all = catalog.columns(type);
		List<String> known = all.stream().map(ElementColumn::id).toList();
		List<Column> remembered = settings.columns(type).stream().filter(column -> known.contains(column.id())).toList();
		return new TableLayout(all, remembered.isEmpty()
				? all.stream().filter(column -> ColumnCatalog.isShownAtFirst(type, column))
						.map(TableLayout::column).toList()
				: remembered);
	}

	/** This layout with {@code chosen} in place of what it shows; widths that are known stay. */
	TableLayout with(List<ElementColumn> chosen) {
		Map<String, Column> known = shown.stream().collect(Collectors.toMap(Column::id, Function.identity(), (one, same) -> one));
		return new TableLayout(all, chosen.stream().map(column -> known.getOrDefault(column.id(), column(column))).toList());
	}

	List<ElementColumn> columns() {
		return shown.stream().map(column -> all.stream().filter(candidate -> candidate.id().equals(column.id())).findFirst())
				.flatMap(Optional::stream).toList();
	}

	List<Integer> widths() {
		return shown.stream().map(Column::width).toList();
	}

	/** Every column, those that are shown first and in their order. */
	List<ElementColumn> shownFirst() {
		List<ElementColumn> columns = new ArrayList<>(columns());
		all.stream().filter(column -> !columns.contains(column)).toList().forEach(columns::add);
		return columns;
	}

	private static Column column(ElementColumn column) {
		int width = column.format().isNumber() ? NUMBER_WIDTH : TEXT_WIDTH;
		return new Column(column.id(), "name".equals(column.id()) ? NAME_WIDTH : width);
	}
}
