package jp.tsunagi.document.office.internal.paper.excel;

import java.util.Locale;
import java.util.Optional;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import jp.tsunagi.document.office.internal.paper.Letters;
import jp.tsunagi.document.office.internal.paper.Missing;
import jp.tsunagi.document.office.internal.paper.Notices;

/** What is read in cells: values as their number formats say, formulas calculated. */
final class CellText {

	private final DataFormatter formatter = new DataFormatter(Locale.JAPAN);

	private final XSSFFormulaEvaluator evaluator;

	private final boolean isFrom1904;

	private final Letters letters;

	private final Notices notices;

	CellText(XSSFWorkbook workbook, Notices notices) {
		this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
		this.isFrom1904 = workbook.isDate1904();
		this.letters = new Letters(notices);
		this.notices = notices;
	}

	XSSFFormulaEvaluator evaluator() {
		return evaluator;
	}

	/** The text of a cell, with signs that our fonts have. */
	String of(XSSFCell cell) {
		return letters.shown(text(cell, value(cell)));
	}

	/** Text of a part of a cell, with signs that our fonts have. */
	String shown(String text) {
		return letters.shown(text);
	}

	/** What a cell holds, or its formula gives: a number, a truth, a text. */
	CellType type(XSSFCell cell) {
		return value(cell).map(CellValue::getCellType).orElse(CellType.BLANK);
	}

	private Optional<CellValue> value(XSSFCell cell) {
		return switch (cell.getCellType()) {
			case FORMULA -> calculated(cell);
			default -> stored(cell, cell.getCellType());
		};
	}

	private Optional<CellValue> calculated(XSSFCell cell) {
		try {
			return Optional.ofNullable(evaluator.evaluate(cell));
		} catch (RuntimeException unknownFunction) {
			// POI throws many kinds of them for functions and references that it does not know
			notices.add(Missing.FORMULA, new CellReference(cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex(),
					false, false).formatAsString());
			return stored(cell, cell.getCachedFormulaResultType());
		}
	}

	private static Optional<CellValue> stored(XSSFCell cell, CellType type) {
		return switch (type) {
			case NUMERIC -> Optional.of(new CellValue(cell.getNumericCellValue()));
			case STRING -> Optional.of(new CellValue(cell.getStringCellValue()));
			case BOOLEAN -> Optional.of(CellValue.valueOf(cell.getBooleanCellValue()));
			case ERROR -> Optional.of(CellValue.getError(cell.getErrorCellValue()));
			default -> Optional.empty();
		};
	}

	private String text(XSSFCell cell, Optional<CellValue> value) {
		if (value.isEmpty()) {
			return "";
		}
		return switch (value.get().getCellType()) {
			case NUMERIC -> number(cell, value.get().getNumberValue());
			case STRING -> value.get().getStringValue();
			case BOOLEAN -> value.get().getBooleanValue() ? "TRUE" : "FALSE";
			case ERROR -> FormulaError.forInt(value.get().getErrorValue()).getString();
			default -> "";
		};
	}

	private String number(XSSFCell cell, double number) {
		int format = cell.getCellStyle().getDataFormat();
		String pattern = cell.getCellStyle().getDataFormatString();
		Optional<ExcelDateFormat> date = ExcelDateFormat.of(format, pattern).filter(any -> DateUtil.isValidExcelDate(number));
		if (date.isPresent()) {
			return date.get().format(DateUtil.getLocalDateTime(number, isFrom1904, true), number);
		}
		return formatter.formatRawCellContents(number, format, pattern == null ? "General" : pattern);
	}
}
