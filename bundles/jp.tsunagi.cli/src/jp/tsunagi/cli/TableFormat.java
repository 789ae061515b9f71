package jp.tsunagi.cli;

import java.util.ArrayList;
import java.util.List;

import jp.tsunagi.core.query.CountTable;

/** A way to print tables. */
interface TableFormat {

	/** The tables as text with line ends. */
	String print(List<CountTable> tables);

	/** The lines of a table as they are read: the years, a row for each kind, the totals. */
	static List<List<String>> lines(CountTable table) {
		boolean withUndated = table.undated() > 0;
		List<List<String>> lines = new ArrayList<>();
		List<String> head = new ArrayList<>(List.of(Messages.kind));
		head.addAll(table.columnLabels());
		if (withUndated) {
			head.add(Messages.undated);
		}
		head.add(Messages.total);
		lines.add(head);
		for (CountTable.Row row : table.rows()) {
			lines.add(line(row.label(), row.cells(), withUndated ? List.of(row.undated()) : List.of(), row.total()));
		}
		lines.add(line(Messages.total, table.columnTotals(), withUndated ? List.of(table.undated()) : List.of(), table.total()));
		return lines;
	}

	private static List<String> line(String label, List<Integer> cells, List<Integer> undated, int total) {
		List<String> line = new ArrayList<>(List.of(label));
		cells.forEach(count -> line.add(count.toString()));
		undated.forEach(count -> line.add(count.toString()));
		line.add(Integer.toString(total));
		return line;
	}
}
