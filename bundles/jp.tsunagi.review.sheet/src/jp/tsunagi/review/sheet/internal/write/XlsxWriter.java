package jp.tsunagi.review.sheet.internal.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import jp.tsunagi.review.sheet.Sheet;
import jp.tsunagi.review.sheet.SheetCell;
import jp.tsunagi.review.sheet.SheetColumn;
import jp.tsunagi.review.sheet.SheetException;
import jp.tsunagi.review.sheet.SheetRow;
import jp.tsunagi.review.sheet.SheetSection;

/** A sheet as a file of Excel: one worksheet, each cell that can be written in is unlocked and has a name. */
public final class XlsxWriter {

	/** In front of the names of cells. */
	public static final String NAMES = "tsunagi.";

	private static final double TITLE_HEIGHT = 22;

	private static final double SECTION_HEIGHT = 20;

	private static final double INCH = 25.4;

	/** Millimetres of a unit in which Excel counts the width of columns: a digit of the workbook's first font, Calibri 11. */
	private static final double UNIT = 7 * INCH / 96;

	/** Points of a page between its margins. */
	private static final double PAGE = (Furniture.SHORT - Furniture.TOP - Furniture.BOTTOM) / INCH * 72;

	private final Sheet sheet;

	private final SheetState state;

	private final SheetGrid grid;

	private XlsxStyles styles;

	private XSSFSheet page;

	/** The cells for which there is something to choose from. */
	private final Map<List<String>, CellRangeAddressList> choices = new LinkedHashMap<>();

	private int next;

	/** The row that the page begins with. */
	private int top;

	/** Writes {@code sheet}. */
	public XlsxWriter(Sheet sheet) {
		this.sheet = sheet;
		this.state = SheetState.of(sheet);
		this.grid = new SheetGrid(sheet);
	}

	/**
	 * The file.
	 *
	 * @throws SheetException if a text is too long
	 */
	public byte[] write() throws IOException, SheetException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			OfficeProperties.write(sheet, state, workbook.getProperties());
			styles = new XlsxStyles(workbook);
			page = workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet.identity().form().label()));
			for (int column = 0; column < grid.columns(); column++) {
				page.setColumnWidth(column, (int) Math.round(millimetres(column, column + 1) / UNIT * 256));
			}
			line(sheet.identity().form().label(), styles.title(), TITLE_HEIGHT);
			writeFacts();
			line(Messages.now().instruction, styles.small(), XlsxStyles.LINE + XlsxStyles.GAP);
			for (SheetSection section : sheet.sections()) {
				writeSection(workbook, section);
			}
			line(Furniture.note(sheet, state), styles.small(), XlsxStyles.LINE + XlsxStyles.GAP);
			choices.forEach(this::offer);
			setUpPage(workbook);
			workbook.write(bytes);
			return bytes.toByteArray();
		}
	}

	/** Two facts a row. */
	private void writeFacts() throws SheetException {
		List<Sheet.Fact> facts = sheet.facts().stream().filter(fact -> !fact.value().isEmpty()).toList();
		int[] columns = {0, 1, (grid.columns() - 1) / 2, (grid.columns() - 1) / 2 + 1, grid.columns()};
		for (int i = 0; i < facts.size(); i += 2) {
			XSSFRow row = page.createRow(next++);
			int lines = 1;
			for (int side = 0; side < 2; side++) {
				Sheet.Fact fact = i + side < facts.size() ? facts.get(i + side) : new Sheet.Fact("", "");
				fill(row, columns[2 * side], columns[2 * side + 1], fact.name(), styles.head());
				fill(row, columns[2 * side + 1], columns[2 * side + 2], fact.value(), styles.fact());
				lines = Math.max(lines, styles.lines(fact.value(), millimetres(columns[2 * side + 1], columns[2 * side + 2])));
			}
			row.setHeightInPoints((float) (lines * XlsxStyles.LINE + XlsxStyles.GAP));
		}
	}

	/** A table stands on one page if it can, since worksheets cannot repeat the heads of several tables. */
	private void writeSection(XSSFWorkbook workbook, SheetSection section) throws SheetException {
		int start = next;
		writeTable(workbook, section);
		if (height(top, next) > PAGE && height(start, next) <= PAGE) {
			page.setRowBreak(start - 1);
			top = start;
		}
		for (int row = start; row < next; row++) {
			top = height(top, row + 1) > PAGE ? row : top;
		}
	}

	private double height(int start, int end) {
		double height = 0;
		for (int row = start; row < end; row++) {
			height += page.getRow(row).getHeightInPoints();
		}
		return height;
	}

	private void writeTable(XSSFWorkbook workbook, SheetSection section) throws SheetException {
		line(section.title(), styles.section(), SECTION_HEIGHT);
		if (section.hasHeads()) {
			XSSFRow row = page.createRow(next++);
			row.setHeightInPoints((float) (XlsxStyles.LINE + XlsxStyles.GAP));
			List<SheetColumn> columns = section.columns();
			for (int i = 0; i < columns.size(); i++) {
				fill(row, grid.start(section, i), grid.start(section, i + 1), columns.get(i).head(), styles.head());
			}
		}
		for (SheetRow row : section.rows()) {
			writeRow(workbook, section, row);
		}
	}

	private void writeRow(XSSFWorkbook workbook, SheetSection section, SheetRow row) throws SheetException {
		XSSFRow written = page.createRow(next++);
		int lines = row.minimumLines();
		for (int i = 0; i < row.cells().size(); i++) {
			int start = grid.start(section, i);
			int end = grid.start(section, section.end(row, i));
			SheetCell cell = row.cells().get(i);
			boolean writable = cell instanceof SheetCell.Writable;
			XSSFCell first = fill(written, start, end, cell.text(),
					writable ? styles.writable(Furniture.isShort(section.columns().get(i)))
							: row.isGroup() ? styles.group() : styles.label());
			if (cell instanceof SheetCell.Writable target) {
				XSSFName name = workbook.createName();
				name.setNameName(NAMES + target.address().id());
				List<String> usual = section.columns().get(i).choices();
				if (!usual.isEmpty()) {
					choices.computeIfAbsent(usual, key -> new CellRangeAddressList())
							.addCellRangeAddress(first.getRowIndex(), start, first.getRowIndex(), start);
				}
				name.setRefersToFormula(new CellReference(page.getSheetName(), first.getRowIndex(), start, true, true).formatAsString());
			}
			lines = Math.max(lines, styles.lines(cell.text(), millimetres(start, end)));
		}
		written.setHeightInPoints((float) Math.min(XlsxStyles.HIGHEST, lines * XlsxStyles.LINE + XlsxStyles.GAP));
	}

	/** Offers {@code usual} in {@code cells}, in which something else may be written as well. */
	private void offer(List<String> usual, CellRangeAddressList cells) {
		DataValidationHelper helper = page.getDataValidationHelper();
		DataValidation list = helper.createValidation(helper.createExplicitListConstraint(usual.toArray(String[]::new)), cells);
		list.setShowErrorBox(false);
		page.addValidationData(list);
	}

	private XSSFCell fill(XSSFRow row, int start, int end, String text, XSSFCellStyle style) throws SheetException {
		for (int column = start; column < end; column++) {
			row.createCell(column).setCellStyle(style);
		}
		if (end > start + 1) {
			page.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), start, end - 1));
		}
		XSSFCell first = row.getCell(start);
		if (text.length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength()) {
			throw new SheetException(Messages.now().tooLong);
		}
		if (!text.isEmpty()) {
			first.setCellValue(text);
		}
		return first;
	}

	private void line(String text, XSSFCellStyle style, double height) throws SheetException {
		XSSFRow row = page.createRow(next++);
		row.setHeightInPoints((float) height);
		fill(row, 0, grid.columns(), text, style);
	}

	private double millimetres(int start, int end) {
		double hundredths = 0;
		for (int column = start; column < end; column++) {
			hundredths += grid.width(column);
		}
		return Furniture.WIDTH * hundredths / 100;
	}

	private void setUpPage(XSSFWorkbook workbook) {
		page.setDisplayGridlines(false);
		page.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
		page.getPrintSetup().setLandscape(true);
		page.setFitToPage(true);
		page.getPrintSetup().setFitWidth((short) 1);
		page.getPrintSetup().setFitHeight((short) 0);
		page.setHorizontallyCenter(true);
		page.setMargin(PageMargin.LEFT, Furniture.MARGIN / INCH);
		page.setMargin(PageMargin.RIGHT, Furniture.MARGIN / INCH);
		page.setMargin(PageMargin.TOP, Furniture.TOP / INCH);
		page.setMargin(PageMargin.BOTTOM, Furniture.BOTTOM / INCH);
		page.setMargin(PageMargin.HEADER, 9 / INCH);
		page.setMargin(PageMargin.FOOTER, 8 / INCH);
		page.getHeader().setLeft(furniture(Furniture.left(sheet)));
		page.getHeader().setRight(furniture(Furniture.right(sheet)));
		page.getFooter().setCenter("&8&P / &N");
		workbook.setPrintArea(0, 0, grid.columns() - 1, 0, next - 1);
		page.enableLocking();
		page.lockFormatRows(false);
		page.lockFormatColumns(false);
		page.lockFormatCells(false);
		page.lockInsertRows(false);
	}

	/** What begins with an ampersand is a code in headers, and a digit behind the size would be part of it. */
	private static String furniture(String text) {
		return "&8 " + text.replace("&", "&&");
	}
}
