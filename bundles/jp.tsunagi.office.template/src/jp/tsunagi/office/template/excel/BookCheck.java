package jp.tsunagi.office.template.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFChartSheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.osgi.util.NLS;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;
import org.w3c.dom.Element;

import jp.tsunagi.office.PartXml;
import jp.tsunagi.office.template.tag.TagReader;
import jp.tsunagi.office.template.tag.TemplateFinding;

/** Finds what a template of Excel has that cannot be filled in, whatever it is filled in with. */
final class BookCheck {

	/** The name of a sheet, which may have tags of its own. */
	private static final Pattern SHEET = Pattern.compile("'[^']*'!");

	private final List<TemplateFinding> findings = new ArrayList<>();

	private BookCheck() {
	}

	static List<TemplateFinding> of(XSSFWorkbook workbook) {
		BookCheck check = new BookCheck();
		String title = workbook.getProperties().getCoreProperties().getTitle();
		if (hasTags(title)) {
			check.findings.add(new TemplateFinding(Messages.title, NLS.bind(Messages.otherWithTags, title)));
		}
		for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
			check.check(workbook.getSheetAt(i));
		}
		return check.findings;
	}

	private static boolean hasTags(String text) {
		return text != null && !TagReader.read(text).isEmpty();
	}

	private void check(XSSFSheet sheet) {
		String whole = NLS.bind(Messages.wholeSheet, sheet.getSheetName());
		if (sheet instanceof XSSFChartSheet) {
			findings.add(new TemplateFinding(whole, Messages.chartSheet));
			return;
		}
		CTWorksheet parts = sheet.getCTWorksheet();
		if (!sheet.getPivotTables().isEmpty()) {
			findings.add(new TemplateFinding(whole, Messages.pivot));
		}
		if (parts.isSetControls() || parts.isSetOleObjects()) {
			findings.add(new TemplateFinding(whole, Messages.control));
		}
		checkCells(sheet);
		checkTables(sheet);
		checkLinks(sheet);
		checkValidations(sheet);
		checkDrawing(sheet);
	}

	private SheetFindings on(XSSFSheet sheet) {
		return new SheetFindings(sheet.getSheetName(), findings);
	}

	private void checkCells(XSSFSheet sheet) {
		for (Row row : sheet) {
			for (Cell cell : row) {
				if (cell.getCellType() == CellType.FORMULA) {
					checkFormula(sheet, (XSSFCell) cell);
				}
			}
		}
		sheet.getCellComments().forEach((address, comment) -> {
			if (hasTags(comment.getString().getString())) {
				on(sheet).add(address, Messages.commentWithTags);
			}
		});
	}

	private void checkFormula(XSSFSheet sheet, XSSFCell cell) {
		if (cell.getCTCell().getF() != null && cell.getCTCell().getF().getT() == STCellFormulaType.DATA_TABLE) {
			on(sheet).add(cell.getAddress(), Messages.dataTable);
		} else if (hasTags(SHEET.matcher(cell.getCellFormula()).replaceAll(""))) {
			on(sheet).add(cell.getAddress(), Messages.formulaWithTags);
		}
	}

	private void checkTables(XSSFSheet sheet) {
		for (XSSFTable table : sheet.getTables()) {
			if (table.getCTTable().getTableColumns().getTableColumnList().stream().anyMatch(column -> hasTags(column.getName()))) {
				on(sheet).add(new CellAddress(table.getStartRowIndex(), table.getStartColIndex()), Messages.tableHeadWithTags);
			}
		}
	}

	private void checkLinks(XSSFSheet sheet) {
		for (XSSFHyperlink link : sheet.getHyperlinkList()) {
			boolean isEscaped = link.getAddress() != null && link.getAddress().toUpperCase(Locale.ROOT).contains("%7B%7B");
			Stream<String> texts = Stream.of(link.getAddress(), link.getLocation(), link.getTooltip(), link.getLabel());
			if (isEscaped || texts.anyMatch(BookCheck::hasTags)) {
				on(sheet).add(CellRangeAddress.valueOf(link.getCellRef()), Messages.linkWithTags);
			}
		}
	}

	private void checkValidations(XSSFSheet sheet) {
		if (!sheet.getCTWorksheet().isSetDataValidations()) {
			return;
		}
		for (CTDataValidation validation : sheet.getCTWorksheet().getDataValidations().getDataValidationArray()) {
			Stream.of(validation.getPrompt(), validation.getPromptTitle(), validation.getError(), validation.getErrorTitle(),
					validation.getFormula1(), validation.getFormula2()).filter(BookCheck::hasTags).findFirst()
					.ifPresent(text -> on(sheet).add(Ranges.parse(validation.getSqref()).get(0), NLS.bind(Messages.otherWithTags, text)));
		}
	}

	private void checkDrawing(XSSFSheet sheet) {
		if (sheet.getDrawingPatriarch() == null) {
			return;
		}
		CTDrawing drawing = sheet.getDrawingPatriarch().getCTDrawing();
		if (hasTags(PartXml.text(drawing.getDomNode()))
				|| DrawingMover.elements(drawing, "cNvPr").stream().anyMatch(BookCheck::isNamedByTags)) {
			findings.add(new TemplateFinding(NLS.bind(Messages.drawing, sheet.getSheetName()), Messages.drawingWithTags));
		}
		for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
			List<Element> texts = DrawingMover.elements(chart.getCTChartSpace(), "t");
			if (texts.stream().anyMatch(text -> hasTags(PartXml.text(text)))) {
				findings.add(new TemplateFinding(NLS.bind(Messages.chart, sheet.getSheetName()), Messages.drawingWithTags));
			}
		}
	}

	private static boolean isNamedByTags(Element shape) {
		return hasTags(shape.getAttribute("descr")) || hasTags(shape.getAttribute("name")) || hasTags(shape.getAttribute("title"));
	}
}
