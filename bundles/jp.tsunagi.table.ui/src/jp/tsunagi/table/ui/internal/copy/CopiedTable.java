package jp.tsunagi.table.ui.internal.copy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cells on their way into a spreadsheet, as text and as HTML. No cell can become a formula there: what begins like one
 * gets an apostrophe. Full-width signs count too, since Japanese Excel takes them for the half-width ones.
 *
 * @param header the titles of the columns; empty to leave them out
 * @param rows the cells
 */
public record CopiedTable(List<String> header, List<List<Cell>> rows) {

	private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r";

	/**
	 * A cell.
	 *
	 * @param text what it shows
	 * @param number whether that is a number, which the spreadsheet may calculate with
	 */
	public record Cell(String text, boolean number) {

		String safe() {
			return !number && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
		}
	}

	/** Keeps its own copy of the header. */
	public CopiedTable {
		header = List.copyOf(header);
		rows = List.copyOf(rows);
	}

	/** Lines of cells parted by tabs; cells with tabs, line ends or quotes are quoted. */
	public String text() {
		Stream<String> titles = Stream.of(header).filter(cells -> !cells.isEmpty())
				.map(cells -> line(cells.stream().map(title -> new Cell(title, false))));
		return Stream.concat(titles, rows.stream().map(row -> line(row.stream()))).collect(Collectors.joining("\r\n"));
	}

	private static String line(Stream<Cell> cells) {
		return cells.map(cell -> quoted(cell.safe())).collect(Collectors.joining("\t"));
	}

	private static String quoted(String text) {
		boolean plain = text.chars().noneMatch(character -> "\t\r\n\"".indexOf(character) >= 0);
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

	/** A table whose texts stay texts: codes keep their zeros, and 1-2 becomes no date. */
	public String html() {
		StringBuilder html = new StringBuilder("<html><head><meta charset=\"utf-8\"><style>")
				.append("td.t{mso-number-format:'\\@';white-space:pre-wrap}br{mso-data-placement:same-cell}")
				.append("</style></head><body><table>");
		if (!header.isEmpty()) {
			html.append("<tr>");
			header.forEach(title -> html.append("<th>").append(escaped(new Cell(title, false).safe())).append("</th>"));
			html.append("</tr>");
		}
		for (List<Cell> row : rows) {
			html.append("<tr>");
			row.forEach(cell -> html.append(cell.number() ? "<td>" : "<td class=\"t\">")
					.append(escaped(cell.safe())).append("</td>"));
			html.append("</tr>");
		}
		return html.append("</table></body></html>").toString();
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
				.replace("\r\n", "\n").replace("\n", "<br>");
	}
}
