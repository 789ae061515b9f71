package jp.tsunagi.office.template.excel;

import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import jp.tsunagi.office.template.tag.TemplateFinding;

/**
 * A workbook while it is written.
 *
 * @param to what is written
 * @param findings takes what cannot be written
 */
record BookWriting(XSSFWorkbook to, FormulaMover formulas, Styles styles, List<TemplateFinding> findings) {

	/** Takes what cannot be written of a sheet. */
	SheetFindings on(SheetCopy sheet) {
		return new SheetFindings(sheet.templateName(), findings);
	}
}
