package jp.tsunagi.office.template.excel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Gives a workbook the sheets that are to be written.
 *
 * @param workbook with the sheets of the template
 */
record SheetCopies(XSSFWorkbook workbook) {

	/** The sheets, in order; each of {@code sheets} comes of one sheet of the template. */
	List<XSSFSheet> make(Collection<List<SheetCopy>> sheets) {
		List<XSSFSheet> templates = new ArrayList<>();
		workbook.forEach(sheet -> templates.add((XSSFSheet) sheet));
		List<XSSFSheet> made = new ArrayList<>();
		for (List<SheetCopy> copies : sheets) {
			for (int i = 0; i < copies.size(); i++) {
				XSSFSheet template = templates.get(copies.get(0).template());
				made.add(i == 0 ? template : workbook.cloneSheet(workbook.getSheetIndex(template)));
			}
		}
		templates.stream().filter(sheet -> !made.contains(sheet)).forEach(sheet -> workbook.removeSheetAt(workbook.getSheetIndex(sheet)));
		name(made, sheets.stream().flatMap(List::stream).map(SheetCopy::name).toList());
		return made;
	}

	/** Names of the template may be those of other sheets now. */
	private void name(List<XSSFSheet> made, List<String> names) {
		for (int i = 0; i < made.size(); i++) {
			workbook.setSheetName(workbook.getSheetIndex(made.get(i)), "~" + i);
		}
		for (int i = 0; i < made.size(); i++) {
			workbook.setSheetName(workbook.getSheetIndex(made.get(i)), names.get(i));
			workbook.setSheetOrder(names.get(i), i);
		}
	}
}
