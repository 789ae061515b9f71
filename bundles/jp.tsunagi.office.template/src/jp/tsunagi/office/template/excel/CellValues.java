package jp.tsunagi.office.template.excel;

import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes what formulas are worth, for whoever only looks at a file: a file from elsewhere is opened by Excel without calculating
 * anything until somebody allows it.
 */
final class CellValues {

	/** What is worth something else each time would make another file of the same things. */
	private static final Pattern CHANGING = Pattern.compile("\\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)\\(");

	private CellValues() {
	}

	static void write(XSSFWorkbook workbook) {
		if (StreamSupport.stream(workbook.spliterator(), false).anyMatch(CellValues::isChanging)) {
			return;
		}
		FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
		for (Sheet sheet : workbook) {
			for (Row row : sheet) {
				row.forEach(cell -> write(cell, evaluator));
			}
		}
	}

	private static void write(Cell cell, FormulaEvaluator evaluator) {
		if (cell.getCellType() == CellType.FORMULA) {
			try {
				evaluator.evaluateFormulaCell(cell);
			} catch (RuntimeException unknown) {
				// POI does not know every function of Excel, which calculates the value itself then
				evaluator.notifyUpdateCell(cell);
			}
		}
	}

	private static boolean isChanging(Sheet sheet) {
		for (Row row : sheet) {
			for (Cell cell : row) {
				if (cell.getCellType() == CellType.FORMULA && CHANGING.matcher(cell.getCellFormula()).find()) {
					return true;
				}
			}
		}
		return false;
	}
}
