package jp.tsunagi.office.template.excel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Gives a workbook the sheets that are to be written.
 *
 * @param workbook with the sheets of the template
 */
record SheetCopies(XSSFWorkbook workbook) {

	/** The sheets, in order; each of {@code sheets} comes of one sheet of the template. */
	Map<SheetCopy, XSSFSheet> make(Collection<List<SheetCopy>> sheets) {
		List<XSSFSheet> templates = new ArrayList<>();
		workbook.forEach(sheet -> templates.add((XSSFSheet) sheet));
		Map<SheetCopy, XSSFSheet> made = new LinkedHashMap<>();
		for (List<SheetCopy> copies : sheets) {
			for (SheetCopy copy : copies) {
				XSSFSheet template = templates.get(copy.template());
				made.put(copy, copy == copies.get(0) ? template : workbook.cloneSheet(workbook.getSheetIndex(template)));
			}
		}
		templates.stream().filter(sheet -> !made.containsValue(sheet))
				.forEach(sheet -> workbook.removeSheetAt(workbook.getSheetIndex(sheet)));
		name(List.copyOf(made.values()), made.keySet().stream().map(SheetCopy::name).toList());
		show();
		return made;
	}

	/** Opens the workbook at its first sheet, alone: what is typed into one of several chosen sheets is typed into all of them. */
	private void show() {
		int first = IntStream.range(0, workbook.getNumberOfSheets())
				.filter(sheet -> workbook.getSheetVisibility(sheet) == SheetVisibility.VISIBLE).findFirst().orElse(0);
		workbook.setSheetVisibility(first, SheetVisibility.VISIBLE);
		workbook.setActiveSheet(first);
		workbook.setFirstVisibleTab(first);
		for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
			XSSFSheet sheet = workbook.getSheetAt(i);
			if (sheet.getCTWorksheet().isSetSheetViews()) {
				sheet.setSelected(i == first);
			}
		}
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
