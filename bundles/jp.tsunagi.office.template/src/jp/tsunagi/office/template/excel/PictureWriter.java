package jp.tsunagi.office.template.excel;

import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import jp.tsunagi.office.template.field.Picture;
import jp.tsunagi.office.template.tag.Tag;

/** Puts pictures over cells. A picture keeps its shape and stays within its cell; a row that is too low for it grows. */
final class PictureWriter {

	/** Between the picture and the lines around the cell, in points. */
	private static final double MARGIN = 1.5;

	private final XSSFSheet sheet;

	PictureWriter(XSSFSheet sheet) {
		this.sheet = sheet;
	}

	/**
	 * Puts a picture there. The merged cells of the sheet are known by now.
	 *
	 * @param tag says how large it is, if it is not as large as it is by itself
	 */
	void write(XSSFCell cell, Tag.Say tag, Picture picture) {
		CellRangeAddress box = box(cell);
		boolean isOneRow = box.getFirstRow() == box.getLastRow();
		double width = width(box) - 2 * MARGIN;
		double height = isOneRow ? RowHeights.HIGHEST - 2 * MARGIN : height(box) - 2 * MARGIN;
		Picture fitting = tag.size().of(picture).within(width, height);
		if (isOneRow) {
			double needed = fitting.height() + 2 * MARGIN;
			cell.getRow().setHeightInPoints((float) Math.max(cell.getRow().getHeightInPoints(), needed));
		}
		XSSFClientAnchor anchor = new XSSFClientAnchor();
		place(anchor, box, fitting);
		anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
		XSSFPicture shape = sheet.createDrawingPatriarch().createPicture(anchor,
				sheet.getWorkbook().addPicture(fitting.png(), Workbook.PICTURE_TYPE_PNG));
		shape.getCTPicture().getNvPicPr().getCNvPr().setDescr(fitting.description());
	}

	private CellRangeAddress box(XSSFCell cell) {
		return sheet.getMergedRegions().stream().filter(range -> range.isInRange(cell)).findFirst()
				.orElse(new CellRangeAddress(cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex()));
	}

	private double width(CellRangeAddress box) {
		double width = 0;
		for (int column = box.getFirstColumn(); column <= box.getLastColumn(); column++) {
			width += columnWidth(column);
		}
		return width;
	}

	private double columnWidth(int column) {
		return Units.pixelToPoints(sheet.getColumnWidthInPixels(column));
	}

	private double rowHeight(int row) {
		return sheet.getRow(row) == null ? sheet.getDefaultRowHeightInPoints() : sheet.getRow(row).getHeightInPoints();
	}

	private double height(CellRangeAddress box) {
		double height = 0;
		for (int row = box.getFirstRow(); row <= box.getLastRow(); row++) {
			height += rowHeight(row);
		}
		return height;
	}

	private void place(XSSFClientAnchor anchor, CellRangeAddress box, Picture picture) {
		anchor.setCol1(box.getFirstColumn());
		anchor.setRow1(box.getFirstRow());
		anchor.setDx1(Units.toEMU(MARGIN));
		anchor.setDy1(Units.toEMU(MARGIN));
		int column = box.getFirstColumn();
		double right = MARGIN + picture.width();
		for (; right > columnWidth(column); column++) {
			right -= columnWidth(column);
		}
		int row = box.getFirstRow();
		double bottom = MARGIN + picture.height();
		for (; row < box.getLastRow() && bottom > rowHeight(row); row++) {
			bottom -= rowHeight(row);
		}
		anchor.setCol2(column);
		anchor.setDx2(Units.toEMU(right));
		anchor.setRow2(row);
		anchor.setDy2(Units.toEMU(bottom));
	}
}
