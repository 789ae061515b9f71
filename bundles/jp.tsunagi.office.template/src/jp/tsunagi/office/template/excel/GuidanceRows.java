package jp.tsunagi.office.template.excel;

import java.util.Set;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import jp.tsunagi.office.template.internal.GuidanceStyle;

/**
 * Tells rows that say how to fill something in from others: all that they say is in the cell style of that name.
 *
 * @param styles the numbers of that style in the file; programs write it more than once
 */
record GuidanceRows(Set<String> styles) {

	static GuidanceRows of(XSSFWorkbook workbook) {
		return new GuidanceRows(DrawingMover.elements(workbook.getStylesSource().getCTStylesheet(), "cellStyle").stream()
				.filter(style -> GuidanceStyle.is(style.getAttribute("name"))).map(style -> style.getAttribute("xfId"))
				.collect(Collectors.toSet()));
	}

	boolean contains(Row row) {
		boolean isFound = false;
		for (Cell cell : row) {
			if (!SheetLayout.isBlank(cell)) {
				if (!(cell.getCellStyle() instanceof XSSFCellStyle style)
						|| !styles.contains(String.valueOf(style.getCoreXf().getXfId()))) {
					return false;
				}
				isFound = true;
			}
		}
		return isFound;
	}
}
