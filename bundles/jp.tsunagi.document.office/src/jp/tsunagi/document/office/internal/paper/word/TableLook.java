package jp.tsunagi.document.office.internal.paper.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Element;

/** What a table and its style say of its cells: lines, colours, letters; other ones for its first row and so on. */
final class TableLook {

	private static final int FIRST_ROW = 0x20;

	private static final int LAST_ROW = 0x40;

	private static final int FIRST_COLUMN = 0x80;

	private static final int LAST_COLUMN = 0x100;

	private static final int NO_ROW_BANDS = 0x200;

	private static final int NO_COLUMN_BANDS = 0x400;

	private static final int DEFAULT = FIRST_ROW | FIRST_COLUMN | NO_COLUMN_BANDS;

	private final List<Element> lineage;

	private final int look;

	private final int rows;

	private final int columns;

	private final Properties table;

	TableLook(Element element, WordStyles styles, int rows, int columns) {
		String style = styles.effective("table", Markup.value(element, "tblPr", "tblStyle"));
		this.lineage = styles.lineage(style);
		this.table = new Properties(styles.said(style, "tblPr")).and(Markup.child(element, "tblPr"));
		this.rows = rows;
		this.columns = columns;
		this.look = Markup.child(element, "tblPr", "tblLook").map(TableLook::flags).orElse(DEFAULT);
	}

	private static int flags(Element look) {
		String value = Markup.attribute(look, "val");
		if (!value.isEmpty()) {
			try {
				return Integer.parseInt(value, 16);
			} catch (NumberFormatException broken) {
				return DEFAULT;
			}
		}
		return flag(look, "firstRow", FIRST_ROW) | flag(look, "lastRow", LAST_ROW) | flag(look, "firstColumn", FIRST_COLUMN)
				| flag(look, "lastColumn", LAST_COLUMN) | flag(look, "noHBand", NO_ROW_BANDS) | flag(look, "noVBand", NO_COLUMN_BANDS);
	}

	private static int flag(Element look, String name, int flag) {
		return Set.of("1", "true", "on").contains(Markup.attribute(look, name)) ? flag : 0;
	}

	/** What is said of the table as a whole. */
	Properties table() {
		return table;
	}

	/** What the style says of a cell: of {@code tcPr}, {@code pPr} or {@code rPr}. */
	Properties of(String kind, int row, TableGrid.Cell cell) {
		List<Element> said = new ArrayList<>();
		for (Element style : lineage) {
			Markup.child(style, kind).ifPresent(said::add);
		}
		for (String condition : conditions(row, cell)) {
			for (Element style : lineage) {
				conditional(style, condition).flatMap(found -> Markup.child(found, kind)).ifPresent(said::add);
			}
		}
		return new Properties(List.copyOf(said));
	}

	private static Optional<Element> conditional(Element style, String condition) {
		return Markup.children(style, "tblStylePr").stream().filter(found -> Markup.attribute(found, "type").equals(condition)).findFirst();
	}

	/** What holds for a cell, the weakest first. */
	private List<String> conditions(int row, TableGrid.Cell cell) {
		List<String> conditions = new ArrayList<>();
		boolean isFirstRow = has(FIRST_ROW) && row == 0;
		boolean isLastRow = has(LAST_ROW) && row + cell.rows() == rows;
		boolean isFirstColumn = has(FIRST_COLUMN) && cell.column() == 0;
		boolean isLastColumn = has(LAST_COLUMN) && cell.column() + cell.span() == columns;
		if (!has(NO_COLUMN_BANDS) && !isFirstColumn) {
			conditions.add((cell.column() - (has(FIRST_COLUMN) ? 1 : 0)) % 2 == 0 ? "band1Vert" : "band2Vert");
		}
		if (!has(NO_ROW_BANDS) && !isFirstRow) {
			conditions.add((row - (has(FIRST_ROW) ? 1 : 0)) % 2 == 0 ? "band1Horz" : "band2Horz");
		}
		add(conditions, isFirstColumn, "firstCol");
		add(conditions, isLastColumn, "lastCol");
		add(conditions, isFirstRow, "firstRow");
		add(conditions, isLastRow, "lastRow");
		return conditions;
	}

	private static void add(List<String> conditions, boolean isMet, String condition) {
		if (isMet) {
			conditions.add(condition);
		}
	}

	private boolean has(int flag) {
		return (look & flag) != 0;
	}

	/** The line of a table at one side of a cell: around the table, or between its cells. */
	Optional<Element> border(String side, boolean isOuter) {
		boolean isAcross = side.equals("top") || side.equals("bottom");
		String name = isOuter ? side : isAcross ? "insideH" : "insideV";
		return border(table.levels(), "tblBorders", name);
	}

	/** The line of a cell at one side, as the style says. */
	static Optional<Element> border(List<Element> said, String borders, String name) {
		String newName = name.equals("left") ? "start" : name.equals("right") ? "end" : name;
		return said.reversed().stream().flatMap(level -> Markup.child(level, borders).stream())
				.flatMap(all -> Markup.child(all, name).or(() -> Markup.child(all, newName)).stream()).findFirst();
	}
}
