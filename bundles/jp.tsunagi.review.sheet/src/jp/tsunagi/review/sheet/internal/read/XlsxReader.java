package jp.tsunagi.review.sheet.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.review.sheet.CellAddress;
import jp.tsunagi.review.sheet.CellText;
import jp.tsunagi.review.sheet.SheetFormat;
import jp.tsunagi.review.sheet.internal.write.XlsxWriter;

/**
 * Reads a file of Excel as a reader sees it. Of a formula it takes what Excel showed last, as that is what whoever filled the
 * sheet saw and meant; it is not calculated, since it may ask other files and the network.
 */
final class XlsxReader {

	private final XSSFWorkbook workbook;

	private final DataFormatter formatter = new DataFormatter();

	/** The ids by worksheet, row and column. */
	private final Map<String, List<String>> ids = new HashMap<>();

	private int formulas;

	XlsxReader(OPCPackage file) throws Exception {
		workbook = new XSSFWorkbook(file);
		formatter.setUseCachedValuesForFormulaCells(true);
	}

	FilledFile read(Map<String, String> properties) {
		workbook.getAllNames().forEach(this::readName);
		List<FilledFile.Row> rows = new ArrayList<>();
		for (Sheet sheet : workbook) {
			for (Row row : sheet) {
				List<FilledFile.Cell> cells = cells(sheet, row);
				if (!cells.isEmpty()) {
					rows.add(new FilledFile.Row(cells, true));
				}
			}
		}
		List<String> notices = new ArrayList<>();
		if (formulas > 0) {
			notices.add(NLS.bind(Messages.formulas, formulas));
		}
		if (!workbook.getExternalLinksTable().isEmpty()) {
			notices.add(Messages.links);
		}
		return new FilledFile(SheetFormat.XLSX, properties, rows, notices);
	}

	/** The name of a cell whose row was deleted refers to nothing. */
	private void readName(XSSFName name) {
		if (name.getNameName().startsWith(XlsxWriter.NAMES) && !name.isDeleted()
				&& CellAddress.ID.matcher(name.getNameName().substring(XlsxWriter.NAMES.length())).matches()
				&& !name.getRefersToFormula().contains("#REF!")) {
			AreaReference area = new AreaReference(name.getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
			ids.computeIfAbsent(key(area.getFirstCell().getSheetName(), area.getFirstCell().getRow(), area.getFirstCell().getCol()),
					key -> new ArrayList<>()).add(name.getNameName().substring(XlsxWriter.NAMES.length()));
		}
	}

	private static String key(String sheet, int row, int column) {
		return sheet + "!" + row + "!" + column;
	}

	private List<FilledFile.Cell> cells(Sheet sheet, Row row) {
		List<FilledFile.Cell> cells = new ArrayList<>();
		for (Cell cell : row) {
			Optional<CellRangeAddress> merged = sheet.getMergedRegions().stream()
					.filter(region -> region.isInRange(cell)).findFirst();
			boolean first = merged.isEmpty() || merged.get().getFirstRow() == row.getRowNum()
					&& merged.get().getFirstColumn() == cell.getColumnIndex();
			if (first) {
				List<String> here = merged.map(region -> ids(sheet, region)).orElseGet(() -> ids.getOrDefault(
						key(sheet.getSheetName(), row.getRowNum(), cell.getColumnIndex()), List.of()));
				FilledFile.Cell read = read(cell, here);
				if (!read.text().isEmpty() || !here.isEmpty() || read.problem().isPresent()) {
					cells.add(read);
				}
			}
		}
		return cells;
	}

	private List<String> ids(Sheet sheet, CellRangeAddress region) {
		List<String> found = new ArrayList<>();
		region.forEach(cell -> found.addAll(ids.getOrDefault(key(sheet.getSheetName(), cell.getRow(), cell.getColumn()), List.of())));
		return found;
	}

	private FilledFile.Cell read(Cell cell, List<String> here) {
		boolean formula = cell.getCellType() == CellType.FORMULA;
		if (formula) {
			formulas++;
		}
		CellType shown = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
		Optional<String> problem = shown == CellType.ERROR ? Optional.of(Messages.formulaError) : Optional.empty();
		return new FilledFile.Cell(cell.getColumnIndex(), CellText.clean(formatter.formatCellValue(cell)), here, problem);
	}
}
