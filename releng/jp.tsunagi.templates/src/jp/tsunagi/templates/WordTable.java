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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/**
 * A table as wide as the text. The dashes below its heads say how wide its columns are, each beside the others. Without heads
 * every other column names what stands beside it.
 */
final class WordTable {

	/** In millimetres. */
	private static final double PADDING = 1.6;

	private final List<Integer> weights;

	private final double width;

	private final double rowHeight;

	private final boolean hasHeads;

	private final CTTbl table;

	/**
	 * Adds a table to a document.
	 *
	 * @param weights how many dashes each column has
	 * @param width in millimetres
	 * @param rowHeight what rows have at least, in millimetres
	 */
	WordTable(CTBody body, TableBlock source, List<Integer> weights, double width, double rowHeight) {
		this.weights = weights;
		this.width = width;
		this.rowHeight = rowHeight;
		this.hasHeads = cells(source.getFirstChild().getFirstChild()).stream().anyMatch(cell -> cell.getFirstChild() != null);
		this.table = body.addNewTbl();
		writeProperties();
		for (Node part = source.getFirstChild(); part != null; part = part.getNext()) {
			for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
				boolean isHead = part instanceof TableHead;
				if (!isHead || hasHeads) {
					writeRow(cells(row), isHead);
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
		properties.addNewJc().setVal(STJcTable.CENTER);
		CTTblBorders borders = properties.addNewTblBorders();
		for (var line : List.of(borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(), borders.addNewRight(),
				borders.addNewInsideH(), borders.addNewInsideV())) {
			line.setVal(STBorder.SINGLE);
			line.setSz(BigInteger.valueOf(4));
			line.setColor(Look.LINE_COLOR);
		}
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		CTTblCellMar margins = properties.addNewTblCellMar();
		set(margins.addNewTop(), PADDING / 2);
		set(margins.addNewLeft(), PADDING);
		set(margins.addNewBottom(), PADDING / 2);
		set(margins.addNewRight(), PADDING);
		var grid = table.addNewTblGrid();
		IntStream.range(0, weights.size()).forEach(column -> grid.addNewGridCol().setW(WordTemplate.twips(width(column))));
	}

	private double width(int column) {
		return width * weights.get(column) / weights.stream().mapToInt(Integer::intValue).sum();
	}

	private void writeRow(List<TableCell> cells, boolean isHead) {
		CTRow row = table.addNewTr();
		CTTrPr properties = row.addNewTrPr();
		properties.addNewCantSplit();
		if (isHead) {
			properties.addNewTblHeader();
		} else if (rowHeight > 0) {
			var height = properties.addNewTrHeight();
			height.setVal(WordTemplate.twips(rowHeight));
			height.setHRule(STHeightRule.AT_LEAST);
		}
		for (int column = 0; column < cells.size(); column++) {
			boolean isLabel = isHead || !hasHeads && column % 2 == 0;
			CTTc cell = row.addNewTc();
			CTTcPr look = cell.addNewTcPr();
			set(look.addNewTcW(), width(column));
			if (isLabel) {
				var shade = look.addNewShd();
				shade.setVal(STShd.CLEAR);
				shade.setFill(Look.LABEL_COLOR);
			}
			look.addNewVAlign().setVal(isLabel ? STVerticalJc.CENTER : STVerticalJc.TOP);
			WordText.write(cells.get(column), cell::addNewP, isLabel ? WordStyle.TABLE_HEAD : WordStyle.TABLE_TEXT);
		}
	}

	private static void set(CTTblWidth target, double millimetres) {
		target.setType(STTblWidth.DXA);
		target.setW(WordTemplate.twips(millimetres));
	}
}
