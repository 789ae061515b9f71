package jp.tsunagi.document.office.internal.paper.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;

/** The cells of a table, each with the columns and rows that it takes. */
final class TableGrid {

	/**
	 * A cell.
	 *
	 * @param element empty cells at the ends of a row have none: {@code null}
	 * @param column the first of its columns
	 * @param span how many columns it takes
	 * @param rows how many rows it takes
	 */
	record Cell(Element element, int column, int span, int rows) {

		/** What it says itself, in points; 0 if nothing. */
		double width() {
			return Optional.ofNullable(element).flatMap(cell -> Markup.child(cell, "tcPr", "tcW"))
					.filter(size -> Markup.attribute(size, "type").equals("dxa")).map(size -> Markup.points(size, "w")).orElse(0.0);
		}

		/** Whether the cell above goes on here. */
		boolean isContinued() {
			return element != null && Markup.child(element, "tcPr", "vMerge")
					.filter(merge -> !Markup.attribute(merge, "val").equals("restart")).isPresent();
		}
	}

	private final List<Element> rows;

	private final List<List<Cell>> cells = new ArrayList<>();

	private final List<Double> columns = new ArrayList<>();

	TableGrid(Element table) {
		rows = Markup.children(table, "tr");
		for (Element row : rows) {
			cells.add(cells(row));
		}
		Markup.child(table, "tblGrid").ifPresent(grid -> Markup.children(grid, "gridCol")
				.forEach(column -> columns.add(Markup.points(column, "w"))));
		int count = cells.stream().flatMap(List::stream).mapToInt(cell -> cell.column() + cell.span()).max().orElse(0);
		if (columns.size() < count || columns.stream().anyMatch(width -> width <= 0)) {
			measure(count);
		}
	}

	/** Some programs write no grid: the widths of cells that take one column say as much. */
	private void measure(int count) {
		List<Double> old = List.copyOf(columns);
		columns.clear();
		for (int i = 0; i < count; i++) {
			int column = i;
			double width = cells.stream().flatMap(List::stream).filter(cell -> cell.column() == column && cell.span() == 1)
					.mapToDouble(Cell::width).max().orElse(0);
			columns.add(width > 0 ? width : column < old.size() ? old.get(column) : 0);
		}
		double known = columns.stream().filter(width -> width > 0).mapToDouble(Double::doubleValue).average().orElse(1);
		columns.replaceAll(width -> width > 0 ? width : known);
	}

	private static List<Cell> cells(Element row) {
		List<Cell> cells = new ArrayList<>();
		int column = 0;
		int before = (int) Markup.number(Markup.value(row, "trPr", "gridBefore"), 0);
		if (before > 0) {
			cells.add(new Cell(null, 0, before, 1));
			column = before;
		}
		for (Element cell : Markup.children(row, "tc")) {
			int span = Math.max(1, (int) Markup.number(Markup.value(cell, "tcPr", "gridSpan"), 1));
			cells.add(new Cell(cell, column, span, 1));
			column += span;
		}
		int after = (int) Markup.number(Markup.value(row, "trPr", "gridAfter"), 0);
		if (after > 0) {
			cells.add(new Cell(null, column, after, 1));
		}
		return cells;
	}

	List<Element> rows() {
		return rows;
	}

	/** The widths of the columns; in points, or each beside the others if the file tells none. */
	List<Double> columns() {
		return columns;
	}

	/** The cells that begin in a row, from the left. */
	List<Cell> row(int row) {
		return cells.get(row).stream().filter(cell -> row == 0 || !cell.isContinued())
				.map(cell -> new Cell(cell.element(), cell.column(), cell.span(), rows(row, cell))).toList();
	}

	private int rows(int row, Cell cell) {
		int last = row + 1;
		boolean isMerged = cell.element() != null && Markup.child(cell.element(), "tcPr", "vMerge").isPresent();
		while (isMerged && last < rows.size() && goesOn(last, cell)) {
			last++;
		}
		return last - row;
	}

	private boolean goesOn(int row, Cell above) {
		return cells.get(row).stream().anyMatch(cell -> cell.column() == above.column() && cell.isContinued());
	}

	/** The last row that a cell takes, and in it the piece whose lower line is its own. */
	Element lowest(int row, Cell cell) {
		return cells.get(row + cell.rows() - 1).stream().filter(other -> other.column() == cell.column() && other.element() != null)
				.map(Cell::element).findFirst().orElse(cell.element());
	}

	/** How many rows at the start are repeated on each page. */
	int heads() {
		int heads = 0;
		while (heads < rows.size() && Markup.child(rows.get(heads), "trPr").filter(row -> Markup.isOn(row, "tblHeader")).isPresent()) {
			heads++;
		}
		return heads == rows.size() ? 0 : heads;
	}
}
