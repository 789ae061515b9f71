package jp.tsunagi.templates;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/**
 * A table, as wide as the text if hints do not say otherwise. The dashes below its heads say how wide its columns are, each beside
 * the others. Without heads every other column names what stands beside it; a single column is a frame.
 */
final class WordTable {

	/** How tags end that repeat something. */
	private static final String EACH = "ごとに";

	/** In millimetres. */
	private static final double PADDING = 1.6;

	/** Between texts beside each other and the line between them, in millimetres. */
	private static final double GUTTER = 5;

	private final List<Integer> weights;

	private final double width;

	private final Hints hints;

	private final boolean hasHeads;

	private final CTTbl table;

	/**
	 * Adds a table to a document.
	 *
	 * @param weights how many dashes each column has
	 * @param room how wide the text is, in millimetres
	 */
	WordTable(CTBody body, TableBlock source, List<Integer> weights, Hints hints, double room) {
		this.weights = weights;
		this.hints = hints;
		this.width = hints.length("width", room);
		this.hasHeads = cells(source.getFirstChild().getFirstChild()).stream().anyMatch(cell -> cell.getFirstChild() != null);
		boolean isRepeated = WordText.plain(source).contains(EACH);
		this.table = body.addNewTbl();
		writeProperties();
		for (Node part = source.getFirstChild(); part != null; part = part.getNext()) {
			for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
				boolean isHead = part instanceof TableHead;
				if (!isHead || hasHeads) {
					writeRow(cells(row), isHead, !isRepeated && (row.getNext() != null || isHead));
				}
			}
		}
	}

	private static List<TableCell> cells(Node row) {
		List<TableCell> cells = new ArrayList<>();
		for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
			cells.add((TableCell) cell);
		}
		return cells;
	}

	private void writeProperties() {
		CTTblPr properties = table.addNewTblPr();
		set(properties.addNewTblW(), width);
		properties.addNewJc().setVal(hints.says("right") ? STJcTable.RIGHT : STJcTable.CENTER);
		CTTblBorders borders = properties.addNewTblBorders();
		for (var line : List.of(borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(), borders.addNewRight(),
				borders.addNewInsideH())) {
			draw(line, !hints.says("plain"));
		}
		draw(borders.addNewInsideV(), true);
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		CTTblCellMar margins = properties.addNewTblCellMar();
		set(margins.addNewTop(), PADDING / 2);
		set(margins.addNewLeft(), hints.says("plain") ? 0 : PADDING);
		set(margins.addNewBottom(), PADDING / 2);
		set(margins.addNewRight(), hints.says("plain") ? 0 : PADDING);
		var grid = table.addNewTblGrid();
		IntStream.range(0, weights.size()).forEach(column -> grid.addNewGridCol().setW(WordTemplate.twips(width(column))));
	}

	private static void draw(CTBorder line, boolean isDrawn) {
		line.setVal(isDrawn ? STBorder.SINGLE : STBorder.NONE);
		line.setSz(BigInteger.valueOf(4));
		line.setColor(Look.LINE_COLOR);
	}

	private double width(int column) {
		return width * weights.get(column) / weights.stream().mapToInt(Integer::intValue).sum();
	}

	/** What is repeated may need several pages; all else is not to begin on one and end on the next. */
	private void writeRow(List<TableCell> cells, boolean isHead, boolean staysWithNext) {
		CTRow row = table.addNewTr();
		CTTrPr properties = row.addNewTrPr();
		if (!hints.says("plain")) {
			properties.addNewCantSplit();
		}
		if (isHead && !hints.says("plain")) {
			properties.addNewTblHeader();
		} else if (!isHead && hints.says("rows")) {
			var height = properties.addNewTrHeight();
			height.setVal(WordTemplate.twips(hints.length("rows", 0)));
			height.setHRule(STHeightRule.AT_LEAST);
		}
		for (int column = 0; column < cells.size(); column++) {
			boolean isNamed = isHead || !hasHeads && cells.size() > 1 && column % 2 == 0 && !hints.says("plain");
			CTTc cell = row.addNewTc();
			writeCell(cell, cells.get(column), width(column), isNamed, staysWithNext);
			if (hints.says("plain")) {
				setApart(cell.getTcPr(), column > 0, column < cells.size() - 1);
			}
		}
	}

	/** Keeps texts away from the lines between them. */
	private static void setApart(CTTcPr look, boolean left, boolean right) {
		CTTcMar margins = look.addNewTcMar();
		set(margins.addNewLeft(), left ? GUTTER : 0);
		set(margins.addNewRight(), right ? GUTTER : 0);
	}

	private void writeCell(CTTc cell, TableCell source, double wide, boolean isNamed, boolean staysWithNext) {
		boolean isLabel = isNamed && !hints.says("plain");
		WordStyle style = isLabel ? WordStyle.TABLE_HEAD : hints.says("plain") ? plain(isNamed) : WordStyle.TABLE_TEXT;
		CTTcPr look = cell.addNewTcPr();
		set(look.addNewTcW(), wide);
		if (isLabel) {
			var shade = look.addNewShd();
			shade.setVal(STShd.CLEAR);
			shade.setFill(Look.LABEL_COLOR);
		}
		look.addNewVAlign().setVal(isLabel ? STVerticalJc.CENTER : STVerticalJc.TOP);
		WordText.write(source, cell::addNewP, style, paragraph -> {
			if (staysWithNext && !hints.says("plain")) {
				paragraph.addNewKeepNext();
			}
			if (source.getAlignment() != null && !isLabel) {
				paragraph.addNewJc().setVal(source.getAlignment() == TableCell.Alignment.RIGHT ? STJc.RIGHT : STJc.CENTER);
			}
		});
	}

	private static WordStyle plain(boolean isHead) {
		return isHead ? WordStyle.HEADING : WordStyle.BODY;
	}

	private static void set(CTTblWidth target, double millimetres) {
		target.setType(STTblWidth.DXA);
		target.setW(WordTemplate.twips(millimetres));
	}
}
