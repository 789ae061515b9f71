package jp.tsunagi.cli;

import java.util.List;
import java.util.stream.Collectors;

import jp.tsunagi.core.query.CountTable;

/** Tables as comma-separated values (RFC 4180): a line with the title, the table, an empty line between two tables. */
final class CsvTables implements TableFormat {

	private static final String LINE_END = "\r\n";

	@Override
	public String print(List<CountTable> tables) {
		return tables.stream().map(CsvTables::print).collect(Collectors.joining(LINE_END));
	}

	private static String print(CountTable table) {
		return quote(table.title()) + LINE_END + TableFormat.lines(table).stream()
				.map(line -> line.stream().map(CsvTables::quote).collect(Collectors.joining(",")) + LINE_END)
				.collect(Collectors.joining());
	}

	private static String quote(String value) {
		// a spreadsheet takes a label that begins like this for a formula
		String text = value.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + value : value;
		return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}
}
