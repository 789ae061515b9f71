package jp.tsunagi.office.template.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRow;

import jp.tsunagi.office.template.excel.FormulaMover.Unmovable;
import jp.tsunagi.office.template.field.Value;
import jp.tsunagi.office.template.internal.Filling;
import jp.tsunagi.office.template.tag.TagPart;

/** Writes the rows of a sheet. */
final class RowWriter {

	private final BookWriting book;

	private final XSSFSheet from;

	private final XSSFSheet to;

	private final SheetCopy sheet;

	private final CellWriter cells;

	private final PictureWriter pictures;

	private final RowHeights heights;

	private final List<Runnable> arrays = new ArrayList<>();

	RowWriter(BookWriting book, XSSFSheet from, XSSFSheet to, SheetCopy sheet) {
		this.book = book;
		this.from = from;
		this.to = to;
		this.sheet = sheet;
		this.cells = new CellWriter(book);
		this.pictures = new PictureWriter(to);
		this.heights = new RowHeights(to);
	}

	void write() {
		for (int i = 0; i < sheet.lines().all().size(); i++) {
			Line line = sheet.lines().all().get(i);
			XSSFRow template = from.getRow(line.row());
			if (template != null) {
				XSSFRow row = to.createRow(i);
				copyLook(template, row);
				for (Cell cell : template) {
					write((XSSFCell) cell, row, line);
				}
			}
		}
		arrays.forEach(Runnable::run);
	}

	private void copyLook(XSSFRow template, XSSFRow row) {
		CTRow look = template.getCTRow();
		if (look.getCustomHeight()) {
			row.setHeight(template.getHeight());
		}
		row.setZeroHeight(template.getZeroHeight());
		if (template.isFormatted()) {
			row.setRowStyle(book.styles().same(template.getRowStyle()));
		}
		if (look.getOutlineLevel() > 0) {
			row.getCTRow().setOutlineLevel(look.getOutlineLevel());
		}
		if (look.getCollapsed()) {
			row.getCTRow().setCollapsed(true);
		}
	}

	private void write(XSSFCell template, XSSFRow row, Line line) {
		XSSFCell cell = row.createCell(template.getColumnIndex());
		cell.setCellStyle(book.styles().same(template.getCellStyle()));
		if (template.getCTCell().getPh()) {
			// readings are shown above the text
			cell.getCTCell().setPh(true);
		}
		switch (template.getCellType()) {
			case NUMERIC -> cell.setCellValue(template.getNumericCellValue());
			case BOOLEAN -> cell.setCellValue(template.getBooleanCellValue());
			case ERROR -> cell.setCellErrorValue(template.getErrorCellValue());
			case FORMULA -> writeFormula(template, cell, line);
			case STRING -> writeText(template, cell, line);
			default -> {
			}
		}
	}

	private void writeText(XSSFCell template, XSSFCell cell, Line line) {
		Optional<TaggedText> text = sheet.lines().layout().text(template.getAddress());
		if (text.isEmpty()) {
			cell.setCellValue(template.getRichStringCellValue());
			return;
		}
		writeTags(template, text.get(), cell, line);
		heights.grow(cell);
	}

	private void writeTags(XSSFCell template, TaggedText text, XSSFCell cell, Line line) {
		Optional<TagPart.Say<TagPlace>> only = text.only();
		if (only.isEmpty()) {
			cells.write(template, text, cell, line);
			return;
		}
		Filling filling = line.filling(text.depth(only.get()));
		Value value = filling.value(only.get().tag().path());
		if (value instanceof Value.Image image && !image.isEmpty()) {
			pictures.write(cell, only.get().tag(), image.pictures().get(0));
		} else if (value instanceof Value.Image) {
			cells.writeGuidance(template, filling.guidance(value), cell);
		} else {
			cells.write(template, text, cell, line);
		}
	}

	private void writeFormula(XSSFCell template, XSSFCell cell, Line line) {
		if (template.isPartOfArrayFormulaGroup()) {
			writeArray(template, cell, line);
			return;
		}
		try {
			cell.setCellFormula(book.formulas().move(template.getCellFormula(), FormulaType.CELL, sheet, line.row(), Optional.of(line)));
		} catch (Unmovable wrong) {
			book.on(sheet).add(template.getAddress(), wrong.getMessage());
		}
	}

	/** Notes a formula of several cells when its first cell comes, to be written when all of them are there. */
	private void writeArray(XSSFCell template, XSSFCell cell, Line line) {
		CellRangeAddress range = template.getArrayFormulaRange();
		boolean isFirst = range.getFirstRow() == template.getRowIndex() && range.getFirstColumn() == template.getColumnIndex();
		if (!isFirst) {
			return;
		}
		if (range.getFirstRow() != range.getLastRow() && !sheet.lines().layout().isStill(range.getFirstRow(), range.getLastRow())) {
			book.on(sheet).add(template.getAddress(), Messages.arrayFormula);
			return;
		}
		int place = cell.getRowIndex();
		CellRangeAddress moved = new CellRangeAddress(place, place + range.getLastRow() - range.getFirstRow(), range.getFirstColumn(),
				range.getLastColumn());
		try {
			String formula = book.formulas().move(template.getCellFormula(), FormulaType.ARRAY, sheet, line.row(), Optional.of(line));
			arrays.add(() -> to.setArrayFormula(formula, moved));
		} catch (Unmovable wrong) {
			book.on(sheet).add(template.getAddress(), wrong.getMessage());
		}
	}
}
