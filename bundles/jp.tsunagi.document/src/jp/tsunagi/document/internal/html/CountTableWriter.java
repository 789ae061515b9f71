package jp.tsunagi.document.internal.html;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.core.query.CountTable;

/** Writes a count table with its totals. */
public final class CountTableWriter {

	private final CountTable table;

	private final boolean withUndated;

	/** Writes {@code table}. */
	public CountTableWriter(CountTable table) {
		this.table = table;
		this.withUndated = table.undated() > 0;
	}

	/** Writes the table; a caption that only repeats the heading of {@code section} is for screen readers. */
	public void write(HtmlWriter html, Section section) {
		html.open("div", "class", "scroll").open("table", "class", "counts", "id", "table-" + table.id());
		html.element("caption", table.title(), "class", table.title().equals(section.title()) ? "repeated" : "shown");
		writeHead(html);
		html.open("tbody");
		for (CountTable.Row row : table.rows()) {
			html.open("tr").element("th", row.label(), "scope", "row");
			row.cells().forEach(count -> writeCell(html, count));
			writeUndated(html, row.undated());
			html.element("td", Integer.toString(row.total()), "class", "total").close();
		}
		html.close();
		writeTotals(html);
		html.close().close();
	}

	private void writeHead(HtmlWriter html) {
		html.open("thead").open("tr").element("th", Messages.kindOrYear, "scope", "col");
		for (int i = 0; i < table.columns().size(); i++) {
			String year = table.columns().get(i).label(CalendarStyle.JAPANESE);
			html.open("th", "scope", "col", "class", "number");
			html.element("abbr", table.columnLabels().get(i), "title", year).close();
		}
		if (withUndated) {
			html.element("th", Messages.undated, "scope", "col", "class", "number");
		}
		html.element("th", Messages.total, "scope", "col", "class", "total").close().close();
	}

	private void writeTotals(HtmlWriter html) {
		html.open("tfoot").open("tr").element("th", Messages.total, "scope", "row");
		table.columnTotals().forEach(count -> writeCell(html, count));
		writeUndated(html, table.undated());
		html.element("td", Integer.toString(table.total()), "class", "total").close().close();
	}

	private void writeUndated(HtmlWriter html, int count) {
		if (withUndated) {
			writeCell(html, count);
		}
	}

	private static void writeCell(HtmlWriter html, int count) {
		html.element("td", Integer.toString(count), "class", count == 0 ? "number zero" : "number");
	}
}
