package jp.tsunagi.office.template.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

	/** What Excel finds out again for a filter, and titles, which are set by their sheets. */
	private static final Set<String> REMEMBERED = Set.of("_xlnm._FilterDatabase", XSSFName.BUILTIN_PRINT_TITLE);

	private final BookWriting book;

	private final Map<SheetCopy, XSSFSheet> sheets;

	private final List<Copy> copies = new ArrayList<>();

	/** A name of which is not said yet what it means. */
	private record Copy(XSSFName name, String formula) {

		/** Says what it means, if that can be said. */
		boolean isWritten() {
			try {
				name.setRefersToFormula(formula);
				return true;
			} catch (RuntimeException unknown) {
				// POI has exceptions without number for what it does not know of Excel
				return false;
			}
		}
	}

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
			if (name.getRefersToFormula() != null && !REMEMBERED.contains(name.getNameName())) {
				try {
					copy(name);
				} catch (Unmovable wrong) {
					find(name, wrong.getMessage());
				}
			}
		}
		while (copies.removeIf(Copy::isWritten)) {
			// a name may be said by means of others, which have to be there first
		}
		copies.forEach(copy -> find(copy.name(), Messages.formulaNotRead));
	}

	private void find(XSSFName name, String message) {
		book.findings().add(new TemplateFinding(NLS.bind(Messages.name, name.getNameName()), message));
	}

	private void copy(XSSFName name) throws Unmovable {
		if (name.getSheetIndex() < 0) {
			copy(name, sheets.keySet().iterator().next(), -1);
			return;
		}
		List<SheetCopy> homes = sheets.keySet().stream().filter(sheet -> sheet.template() == name.getSheetIndex()).toList();
		for (SheetCopy home : homes) {
			copy(name, home, book.to().getSheetIndex(sheets.get(home)));
		}
	}

	private void copy(XSSFName name, SheetCopy sheet, int index) throws Unmovable {
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
		try {
			copy.setNameName(name.getNameName());
		} catch (IllegalArgumentException unknown) {
			throw new Unmovable(Messages.nameNotRead);
		}
		copy.setFunction(name.getFunction());
		copies.add(new Copy(copy, formula));
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
