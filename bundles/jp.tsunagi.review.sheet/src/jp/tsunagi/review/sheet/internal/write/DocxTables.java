package jp.tsunagi.review.sheet.internal.write;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
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

import jp.tsunagi.review.sheet.SheetCell;
import jp.tsunagi.review.sheet.SheetColumn;
import jp.tsunagi.review.sheet.SheetRow;
import jp.tsunagi.review.sheet.SheetSection;

/** The tables of a Word file, element by element, as POI's own tables know neither content controls nor fixed columns. */
final class DocxTables {

	private static final double LINE_MILLIMETRES = 4.3;

	private static final double PADDING_MILLIMETRES = 1.4;

	private final XWPFDocument document;

	private int cells;

	DocxTables(XWPFDocument document) {
		this.document = document;
	}

	/** A table at the end of the document. */
	Table create(List<SheetColumn> columns) {
		return new Table(document.getDocument().getBody().addNewTbl(), columns);
	}

	/** What a cell looks like. */
	private enum Look {
		PLAIN, LABEL, HEAD, GROUP
	}

	/** A table. */
	final class Table {

		private final CTTbl table;

		private final List<SheetColumn> columns;

		private Table(CTTbl table, List<SheetColumn> columns) {
			this.table = table;
			this.columns = columns;
			CTTblPr properties = table.addNewTblPr();
			CTTblWidth width = properties.addNewTblW();
			width.setType(STTblWidth.DXA);
			width.setW(DocxWriter.twips(Furniture.WIDTH));
			properties.addNewJc().setVal(STJcTable.CENTER);
			CTTblBorders borders = properties.addNewTblBorders();
			List.of(borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(), borders.addNewRight(), borders.addNewInsideH(),
					borders.addNewInsideV()).forEach(DocxTables::line);
			properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
			CTTblCellMar margins = properties.addNewTblCellMar();
			List.of(margins.addNewTop(), margins.addNewBottom()).forEach(margin -> width(margin, PADDING_MILLIMETRES / 2));
			List.of(margins.addNewLeft(), margins.addNewRight()).forEach(margin -> width(margin, PADDING_MILLIMETRES));
			CTTblGrid grid = table.addNewTblGrid();
			columns.forEach(column -> grid.addNewGridCol().setW(twips(column.width())));
		}

		/** A row with the heads, repeated on each page. */
		void addHeads(List<SheetColumn> heads) {
			CTRow row = row(1);
			row.getTrPr().addNewTblHeader();
			for (int i = 0; i < heads.size(); i++) {
				print(cell(row, i, i + 1, Look.HEAD), heads.get(i).head(), true);
			}
		}

		/** A row of two names, each with what it is. */
		void addFacts(String name, String value, String other, String otherValue) {
			CTRow row = row(1);
			print(cell(row, 0, 1, Look.HEAD), name, false);
			print(cell(row, 1, other.isEmpty() ? columns.size() : 2, Look.PLAIN), value, false);
			if (!other.isEmpty()) {
				print(cell(row, 2, 3, Look.HEAD), other, false);
				print(cell(row, 3, columns.size(), Look.PLAIN), otherValue, false);
			}
		}

		/** A row of the form; it stays on the page of the one below if {@code withNext}. */
		void add(SheetSection section, SheetRow row, boolean withNext) {
			CTRow written = row(row.minimumLines());
			for (int i = 0; i < row.cells().size(); i++) {
				int end = section.end(row, i);
				CTTc cell = cell(written, i, end, row.cells().get(i) instanceof SheetCell.Writable ? Look.PLAIN
						: row.isGroup() ? Look.GROUP : Look.LABEL);
				if (withNext) {
					paragraph(cell).addNewKeepNext();
				}
				if (Furniture.isShort(columns.get(i))) {
					paragraph(cell).addNewJc().setVal(STJc.CENTER);
				}
				switch (row.cells().get(i)) {
					case SheetCell.Label label -> print(cell, label.text(), row.isGroup());
					case SheetCell.Writable writable -> control(cell, writable, columns.get(i).head());
				}
			}
		}

		private CTRow row(int lines) {
			CTRow row = table.addNewTr();
			CTTrPr properties = row.addNewTrPr();
			properties.addNewCantSplit();
			var height = properties.addNewTrHeight();
			height.setVal(DocxWriter.twips(lines * LINE_MILLIMETRES + PADDING_MILLIMETRES));
			height.setHRule(STHeightRule.AT_LEAST);
			return row;
		}

		private CTTc cell(CTRow row, int start, int end, Look look) {
			CTTc cell = row.addNewTc();
			CTTcPr properties = cell.addNewTcPr();
			CTTblWidth width = properties.addNewTcW();
			width.setType(STTblWidth.DXA);
			width.setW(twips(columns.subList(start, end).stream().mapToInt(SheetColumn::width).sum()));
			if (end > start + 1) {
				properties.addNewGridSpan().setVal(BigInteger.valueOf(end - start));
			}
			if (look != Look.PLAIN) {
				CTShd shade = properties.addNewShd();
				shade.setVal(STShd.CLEAR);
				shade.setFill(look == Look.GROUP ? Furniture.GROUP_COLOR : Furniture.LABEL_COLOR);
			}
			properties.addNewVAlign().setVal(look == Look.PLAIN ? STVerticalJc.TOP : STVerticalJc.CENTER);
			if (look == Look.HEAD) {
				paragraph(cell).addNewJc().setVal(STJc.CENTER);
			}
			return cell;
		}

		private BigInteger twips(int hundredths) {
			int total = columns.stream().mapToInt(SheetColumn::width).sum();
			return DocxWriter.twips((double) Furniture.WIDTH * hundredths / total);
		}
	}

	/** Prints a text; it stays on the page of what comes next if that is what it is the name of. */
	private static void print(CTTc cell, String text, boolean withNext) {
		if (withNext && !paragraph(cell).isSetKeepNext()) {
			paragraph(cell).addNewKeepNext();
		}
		CTP paragraph = cell.sizeOfPArray() == 0 ? cell.addNewP() : cell.getPArray(0);
		text(paragraph.addNewR(), text, withNext);
	}

	/**
	 * A content control inside a bookmark: Word keeps the one, LibreOffice the other. It is one for rich text, as LibreOffice 7.4
	 * writes what stands in one for plain text several times.
	 */
	private void control(CTTc cell, SheetCell.Writable writable, String name) {
		BigInteger number = BigInteger.valueOf(++cells);
		String id = writable.address().id();
		CTP paragraph = cell.sizeOfPArray() == 0 ? cell.addNewP() : cell.getPArray(0);
		var start = paragraph.addNewBookmarkStart();
		start.setId(number);
		start.setName(id);
		CTSdtRun control = paragraph.addNewSdt();
		CTSdtPr properties = control.addNewSdtPr();
		Optional.of(name).filter(alias -> !alias.isEmpty()).ifPresent(alias -> properties.addNewAlias().setVal(alias));
		properties.addNewTag().setVal(id);
		properties.addNewId().setVal(number);
		text(control.addNewSdtContent().addNewR(), writable.text(), false);
		paragraph.addNewBookmarkEnd().setId(number);
	}

	private static CTPPr paragraph(CTTc cell) {
		CTP paragraph = cell.sizeOfPArray() == 0 ? cell.addNewP() : cell.getPArray(0);
		return paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
	}

	private static void text(CTR run, String text, boolean bold) {
		if (bold) {
			run.addNewRPr().addNewB();
		}
		String[] lines = text.split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				run.addNewBr();
			}
			String[] pieces = lines[i].split("\t", -1);
			for (int k = 0; k < pieces.length; k++) {
				if (k > 0) {
					run.addNewTab();
				}
				var content = run.addNewT();
				content.setStringValue(pieces[k]);
				content.setSpace(SpaceAttribute.Space.PRESERVE);
			}
		}
	}

	private static void line(CTBorder border) {
		border.setVal(STBorder.SINGLE);
		border.setSz(BigInteger.valueOf(4));
		border.setColor(Furniture.LINE_COLOR);
	}

	private static void width(CTTblWidth margin, double millimetres) {
		margin.setType(STTblWidth.DXA);
		margin.setW(DocxWriter.twips(millimetres));
	}
}
