package jp.tsunagi.document.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of things, one in a row; the first column names them. A column without any content is left out.
 *
 * @param <T> what stands in a row
 */
final class DataTable<T> {

	private record Column<T>(String heading, String style, Function<T, String> text) {
	}

	private static final String TEXT = "text";

	private static final String SHORT = "short";

	private static final String NUMBER = "number";

	private final List<Column<T>> columns = new ArrayList<>();

	/** Adds a column of text that may be long. */
	DataTable<T> column(String heading, Function<T, String> text) {
		columns.add(new Column<>(heading, TEXT, text));
		return this;
	}

	/** Adds a column of short words that are not broken. */
	DataTable<T> shortColumn(String heading, Function<T, String> text) {
		columns.add(new Column<>(heading, SHORT, text));
		return this;
	}

	/** Adds a column of numbers. */
	DataTable<T> numberColumn(String heading, Function<T, String> text) {
		columns.add(new Column<>(heading, NUMBER, text));
		return this;
	}

	/** Writes the table; a caption that only repeats the heading of {@code section} is for screen readers. */
	void write(HtmlWriter html, Section section, String caption, List<T> rows) {
		List<Column<T>> shown = columns.stream()
				.filter(column -> rows.stream().anyMatch(row -> !column.text().apply(row).isEmpty())).toList();
		html.open("div", "class", "scroll").open("table");
		html.element("caption", caption, "class", caption.equals(section.title()) ? "repeated" : "shown");
		html.open("thead").open("tr");
		shown.forEach(column -> html.element("th", column.heading(), "scope", "col", "class", column.style()));
		html.close().close().open("tbody");
		for (T row : rows) {
			html.open("tr");
			for (Column<T> column : shown) {
				String text = column.text().apply(row);
				if (column == shown.getFirst()) {
					html.element("th", text, "scope", "row");
				} else {
					html.element("td", text, "class", column.style());
				}
			}
			html.close();
		}
		html.close().close().close();
	}
}
