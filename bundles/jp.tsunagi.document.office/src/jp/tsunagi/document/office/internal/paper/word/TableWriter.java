package jp.tsunagi.document.office.internal.paper.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.w3c.dom.Element;

import jp.tsunagi.document.office.internal.paper.Css;
import jp.tsunagi.document.office.internal.paper.Missing;
import jp.tsunagi.document.office.internal.paper.PaperWriter;

/** Writes one table. */
final class TableWriter {

	private static final List<String> SIDES = List.of("top", "bottom", "left", "right");

	/** Beside the text of a cell, where the file says nothing, in points. */
	private static final double PADDING = 5.4;

	/** What lines take from a cell here, but not in Word, where the same text has to find its place. */
	private static final double LINE_SHARE = 0.4;

	/** What lines at the very edge of the text need not to be cut, in points. */
	private static final double EDGE = 1;

	/** For what heights are not told exactly, in points. */
	private static final double SLACK = 10;

	private static final double TWO_LINES = 36;

	private static final double HALF_PAGE = 400;

	private final WordDocument document;

	private final Element table;

	private final Place place;

	private final Blocks blocks;

	private final PaperWriter out;

	private final TableGrid grid;

	private final TableLook look;

	private final double scale;

	TableWriter(WordDocument document, Element table, Place place, Blocks blocks, PaperWriter out) {
		this.document = document;
		this.table = table;
		this.place = place;
		this.blocks = blocks;
		this.out = out;
		this.grid = new TableGrid(table);
		this.look = new TableLook(table, document.styles(), grid.rows().size(), grid.columns().size());
		double width = width(0, grid.columns().size());
		double room = place.width() - EDGE;
		this.scale = width > room || isShared(width) ? room / width : 1;
	}

	/** Whether widths only say how much each column has of the whole. */
	private boolean isShared(double width) {
		boolean isPart = look.table().attribute("tblW", "type").equals("pct")
				&& look.table().attribute("tblW", "w").matches("5000|100%");
		return isPart || width < grid.columns().size() * PADDING;
	}

	private double width(int column, int span) {
		return grid.columns().subList(column, Math.min(grid.columns().size(), column + span)).stream().mapToDouble(Double::doubleValue)
				.sum();
	}

	/** Writes it. */
	void write(Css pageBreak) {
		if (grid.rows().isEmpty() || grid.columns().isEmpty()) {
			return;
		}
		if (look.table().last("tblpPr").isPresent()) {
			document.notices().add(Missing.PLACED_TABLE);
		}
		int heads = grid.heads();
		Css kept = new Css().addAll(pageBreak);
		int together = together(heads);
		if (together > 1) {
			// heads alone at the end of a page would be lost or repeated
			kept.set("-fs-page-break-min-height", IntStream.range(0, together).mapToDouble(this::height).sum() + SLACK);
		}
		out.open("div", kept).open("table", css()).open("colgroup", new Css());
		grid.columns().forEach(column -> out.empty("col", new Css().set("width", column * scale)));
		out.close();
		if (heads > 0) {
			writeRows("thead", 0, heads);
		}
		writeRows("tbody", heads, grid.rows().size());
		out.close().close();
	}

	/** How many rows at the top are on one page: the heads with what is below them, and those that stay with the next. */
	private int together(int heads) {
		int together = heads + 1;
		double height = IntStream.range(0, Math.min(together, grid.rows().size())).mapToDouble(this::height).sum();
		while (together < grid.rows().size() && staysWithNext(together - 1) && height + height(together) < HALF_PAGE) {
			height += height(together);
			together++;
		}
		return Math.min(together, grid.rows().size());
	}

	private boolean staysWithNext(int row) {
		return grid.row(row).stream().filter(cell -> cell.element() != null).flatMap(cell -> Markup.child(cell.element(), "p").stream())
				.findFirst().flatMap(first -> Markup.child(first, "pPr")).filter(said -> Markup.isOn(said, "keepNext")).isPresent();
	}

	/** About how high the part of a row is that cannot be on two pages, in points. */
	private double height(int row) {
		Element element = grid.rows().get(row);
		double least = Markup.child(element, "trPr", "trHeight").map(height -> Markup.points(height, "val")).orElse(0.0);
		boolean isWhole = row < grid.heads() || Markup.child(element, "trPr").filter(said -> Markup.isOn(said, "cantSplit")).isPresent();
		double highest = grid.row(row).stream().filter(cell -> cell.element() != null && cell.rows() == 1)
				.mapToDouble(cell -> height(row, cell)).max().orElse(0);
		return Math.max(least, Math.min(isWhole ? HALF_PAGE : TWO_LINES, highest));
	}

	private double height(int row, TableGrid.Cell cell) {
		Properties said = look.of("tcPr", row, cell).and(Markup.child(cell.element(), "tcPr"));
		double width = width(cell.column(), cell.span()) * scale - padding("left", said) - padding("right", said);
		Place inside = place.in(width, 0, look.of("pPr", row, cell), look.of("rPr", row, cell));
		return new BlockHeight(document, inside).of(cell.element()) + padding("top", said) + padding("bottom", said);
	}

	private Css css() {
		double width = width(0, grid.columns().size()) * scale;
		double room = place.width() - width;
		double left = switch (look.table().value("jc")) {
			case "center" -> room / 2;
			case "right", "end" -> room;
			default -> Math.min(look.table().points("tblInd", "w"), room);
		};
		return new Css().set("width", width).set("margin-left", Math.max(EDGE / 2, Math.min(left, room - EDGE / 2)));
	}

	private void writeRows(String element, int from, int to) {
		out.open(element, new Css());
		for (int row = from; row < to; row++) {
			writeRow(row);
		}
		out.close();
	}

	private void writeRow(int row) {
		Css css = new Css();
		Optional<Element> said = Markup.child(grid.rows().get(row), "trPr");
		if (said.filter(properties -> Markup.isOn(properties, "cantSplit")).isPresent()) {
			css.set("page-break-inside", "avoid");
		}
		said.flatMap(properties -> Markup.child(properties, "trHeight"))
				.ifPresent(height -> css.set("height", Markup.points(height, "val")));
		out.open("tr", css);
		for (TableGrid.Cell cell : grid.row(row)) {
			if (cell.element() == null) {
				out.open("td", new Css(), "colspan", String.valueOf(cell.span())).close();
			} else {
				writeCell(row, cell);
			}
		}
		out.close();
	}

	private void writeCell(int row, TableGrid.Cell cell) {
		Properties said = look.of("tcPr", row, cell).and(Markup.child(cell.element(), "tcPr"));
		Css css = new Css();
		SIDES.forEach(side -> border(side, row, cell, said).ifPresent(border -> css.set("border-" + side, border.css())));
		said.last("shd").ifPresent(shade -> css.color("background-color", RunLook.fill(shade)));
		switch (said.value("vAlign")) {
			case "center" -> css.set("vertical-align", "middle");
			case "bottom" -> css.set("vertical-align", "bottom");
			default -> {
				// at the top
			}
		}
		double left = padding("left", said);
		double right = padding("right", said);
		css.set("padding", Css.points(padding("top", said)) + " " + Css.points(Math.max(0, right - LINE_SHARE)) + " "
				+ Css.points(padding("bottom", said)) + " " + Css.points(Math.max(0, left - LINE_SHARE)));
		String[] spans = {"colspan", String.valueOf(cell.span()), "rowspan", String.valueOf(cell.rows())};
		out.open("td", css, cell.span() * cell.rows() == 1 ? new String[0] : spans);
		double width = width(cell.column(), cell.span()) * scale - left - right;
		blocks.writeCell(cell.element(), place.in(width, document.isGridInTables() ? place.pitch() : 0, look.of("pPr", row, cell),
				look.of("rPr", row, cell)), said.value("textDirection"));
		out.close();
	}

	private Optional<TableBorder> border(String side, int row, TableGrid.Cell cell, Properties said) {
		boolean isOuter = switch (side) {
			case "top" -> row == 0;
			case "bottom" -> row + cell.rows() >= grid.rows().size();
			case "left" -> cell.column() == 0;
			default -> cell.column() + cell.span() >= grid.columns().size();
		};
		Element own = side.equals("bottom") ? grid.lowest(row, cell) : cell.element();
		return Markup.child(own, "tcPr").flatMap(properties -> TableLook.border(List.of(properties), "tcBorders", side))
				.or(() -> TableLook.border(said.levels(), "tcBorders", side)).or(() -> look.border(side, isOuter))
				.flatMap(TableBorder::of);
	}

	private double padding(String side, Properties said) {
		Optional<Element> padding = TableLook.border(said.levels(), "tcMar", side)
				.or(() -> TableLook.border(look.table().levels(), "tblCellMar", side));
		boolean isBeside = side.equals("left") || side.equals("right");
		return padding.map(margin -> Markup.points(margin, "w")).orElse(isBeside ? PADDING : 0.0);
	}
}
