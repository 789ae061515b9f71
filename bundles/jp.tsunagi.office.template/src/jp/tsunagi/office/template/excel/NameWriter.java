package jp.tsunagi.office.template.excel;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.office.template.excel.FormulaMover.Unmovable;
import jp.tsunagi.office.template.tag.TemplateFinding;

/** Writes the names that a workbook gives to places, among them what is printed of a sheet. */
final class NameWriter {

	private final BookWriting book;

	private final Map<SheetCopy, XSSFSheet> sheets;

	/**
	 * For a workbook that has all of its sheets and no names.
	 *
	 * @param sheets its sheets
	 */
	NameWriter(BookWriting book, Map<SheetCopy, XSSFSheet> sheets) {
		this.book = book;
		this.sheets = sheets;
	}

	void write(XSSFWorkbook template) {
		for (XSSFName name : template.getAllNames()) {
			// what is hidden is what a filter remembers, which Excel finds out again; titles are set by their sheets
			if (name.isHidden() || name.getRefersToFormula() == null || XSSFName.BUILTIN_PRINT_TITLE.equals(name.getNameName())) {
				continue;
			}
			try {
				write(name);
			} catch (Unmovable wrong) {
				book.findings().add(new TemplateFinding(NLS.bind(Messages.name, name.getNameName()), wrong.getMessage()));
			}
		}
	}

	private void write(XSSFName name) throws Unmovable {
		if (name.getSheetIndex() < 0) {
			write(name, sheets.keySet().iterator().next(), -1);
			return;
		}
		List<SheetCopy> copies = sheets.keySet().stream().filter(sheet -> sheet.template() == name.getSheetIndex()).toList();
		for (SheetCopy copy : copies) {
			write(name, copy, book.to().getSheetIndex(sheets.get(copy)));
		}
	}

	private void write(XSSFName name, SheetCopy sheet, int index) throws Unmovable {
		String formula = name.getRefersToFormula();
		if (!book.formulas().isStill()) {
			Ptg[] parts = book.formulas().parse(formula, FormulaType.NAMEDRANGE, sheet, 0);
			if (List.of(parts).stream().anyMatch(NameWriter::isRelative)) {
				throw new Unmovable(Messages.nameRelative);
			}
			Ptg[] moved = book.formulas().move(parts, sheet, Optional.empty());
			if (isOfSheet(name) && List.of(moved).stream().anyMatch(NameWriter::isNowhere)) {
				return;
			}
			formula = book.formulas().render(moved);
		}
		XSSFName copy = book.to().createName();
		if (index >= 0) {
			copy.setSheetIndex(index);
		}
		copy.setNameName(name.getNameName());
		copy.setRefersToFormula(formula);
		copy.setFunction(name.getFunction());
	}

	/** Whether Excel itself knows the name, such as of what is printed. */
	private static boolean isOfSheet(XSSFName name) {
		return name.getNameName().startsWith("_xlnm.");
	}

	private static boolean isRelative(Ptg part) {
		return part instanceof RefPtgBase cell && cell.isRowRelative()
				|| part instanceof AreaPtgBase area && (area.isFirstRowRelative() || area.isLastRowRelative());
	}

	private static boolean isNowhere(Ptg part) {
		return part instanceof AreaPtgBase area && area.getFirstRow() == FormulaMover.EMPTY_ROW
				|| part instanceof RefPtgBase cell && cell.getRow() == FormulaMover.EMPTY_ROW;
	}
}
