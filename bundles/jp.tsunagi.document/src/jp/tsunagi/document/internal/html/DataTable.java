package jp.tsunagi.document.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of things, one in a row; the first column names them. A column without any content is left out.
 *
 * @param <T> what stands in a row
 */
public final class DataTable<T> {

	private record Column<T>(String heading, String style, Function<T, String> text) {
	}

	private static final String TEXT = "text";

	private static final String SHORT = "short";

	private static final String NUMBER = "number";

	private static final String NAME = "name";

	/** So many rows are better kept on one page. */
	private static final int SMALL = 5;

	private final List<Column<T>> columns = new ArrayList<>();

	private Function<T, String> group = row -> "";

	private Function<T, String> id = row -> "";

	private Function<T, String> link = row -> "";

	/** Adds a column of text that may be long. */
	public DataTable<T> column(String heading, Function<T, String> text) {
		columns.add(new Column<>(heading, TEXT, text));
		return this;
	}

	/** Adds a column of short words that are not broken. */
	public DataTable<T> shortColumn(String heading, Function<T, String> text) {
		columns.add(new Column<>(heading, SHORT, text));
		return this;
	}

	/** Adds a column of names, which are not squeezed into a few letters. */
	public DataTable<T> nameColumn(String heading, Function<T, String> text) {
		columns.add(new Column<>(heading, NAME, text));
		return this;
	}

	/** Adds a column of numbers. */
	public DataTable<T> numberColumn(String heading, Function<T, String> text) {
		columns.add(new Column<>(heading, NUMBER, text));
		return this;
	}

	/** Puts a heading before each run of rows with the same text, unless that is empty; these belong together on paper. */
	public DataTable<T> groups(Function<T, String> text) {
		group = text;
		return this;
	}

	/** Makes the names links, unless these are empty. */
	public DataTable<T> links(Function<T, String> address) {
		link = address;
		return this;
	}

	/** Gives the rows ids, unless these are empty. */
	public DataTable<T> ids(Function<T, String> idOfRow) {
		id = idOfRow;
		return this;
	}

	/** Writes the table; a caption that only repeats the heading of {@code section} is for screen readers. */
	void write(HtmlWriter html, Section section, String caption, List<T> rows) {
		write(html, caption, !caption.equals(section.title()), rows);
	}

	/** Writes the table; its caption may be for screen readers only. */
	public void write(HtmlWriter html, String caption, boolean shown, List<T> rows) {
		List<Column<T>> filled = columns.stream()
				.filter(column -> rows.stream().anyMatch(row -> !column.text().apply(row).isEmpty())).toList();
		html.open("div", "class", rows.size() > SMALL ? "scroll" : "scroll small").open("table");
		html.element("caption", caption, "class", shown ? "shown" : "repeated");
		html.open("thead").open("tr");
		filled.forEach(column -> html.element("th", column.heading(), "scope", "col", "class", column.style()));
		html.close().close();
		for (List<T> run : runs(rows)) {
			html.open("tbody", "class", run.size() > SMALL ? "long" : "small");
			String heading = group.apply(run.getFirst());
			if (!heading.isEmpty()) {
				html.open("tr", "class", "group")
						.element("th", heading, "scope", "rowgroup", "colspan", Integer.toString(filled.size())).close();
			}
			run.forEach(row -> writeRow(html, filled, row));
			html.close();
		}
		html.close().close();
	}

	/** What follows the first line explains the name. */
	private static void writeName(HtmlWriter html, String text, String address) {
		int end = text.indexOf('\n');
		String name = end < 0 ? text : text.substring(0, end);
		if (address.isEmpty()) {
			html.text(name);
		} else {
			html.element("a", name, "href", address);
		}
		if (end >= 0) {
			html.element("div", text.substring(end + 1), "class", "about");
		}
	}

	/** Rows that follow each other and belong to the same group. */
	private List<List<T>> runs(List<T> rows) {
		List<List<T>> runs = new ArrayList<>();
		for (T row : rows) {
			if (runs.isEmpty() || !group.apply(row).equals(group.apply(runs.getLast().getFirst()))) {
				runs.add(new ArrayList<>());
			}
			runs.getLast().add(row);
		}
		return runs;
	}

	private void writeRow(HtmlWriter html, List<Column<T>> filled, T row) {
		String idOfRow = id.apply(row);
		html.open("tr", idOfRow.isEmpty() ? new String[0] : new String[] {"id", idOfRow});
		for (Column<T> column : filled) {
			String text = column.text().apply(row);
			if (column == filled.getFirst()) {
				html.open("th", "scope", "row", "class", column.style());
				writeName(html, text, link.apply(row));
				html.close();
			} else {
				html.element("td", text, "class", column.style());
			}
		}
		html.close();
	}
}
