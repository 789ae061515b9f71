package jp.tsunagi.office.template.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg3D;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Lets formulas of a template follow the rows and sheets that they point to. What points into the same repetition stays within it;
 * what points to repeated rows from elsewhere stretches over all of them; what is no longer there is an empty cell.
 */
final class FormulaMover {

	/** How long Excel lets a formula be, in characters. */
	private static final int LIMIT = 8192;

	/** How many ranges a function may be given beside its others; fewer than Excel takes. */
	private static final int MOST_RANGES = 200;

	/** A row that nobody writes in. */
	static final int EMPTY_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

	private final XSSFEvaluationWorkbook workbook;

	private final Map<String, List<SheetCopy>> sheets;

	/**
	 * For one template while it is filled in.
	 *
	 * @param template the workbook as it was
	 * @param sheets the sheets that are written, by the name that they had
	 */
	FormulaMover(XSSFWorkbook template, Map<String, List<SheetCopy>> sheets) {
		this.workbook = XSSFEvaluationWorkbook.create(template);
		this.sheets = sheets;
	}

	/** A formula cannot be moved; the message tells people why. */
	static final class Unmovable extends Exception {

		private static final long serialVersionUID = 1L;

		Unmovable(String message) {
			super(message);
		}
	}

	/** Whether all formulas may stay as they are. */
	boolean isStill() {
		return sheets.values().stream().allMatch(copies -> copies.size() == 1 && isStill(copies.get(0)));
	}

	private static boolean isStill(SheetCopy sheet) {
		return sheet.isOnly() && sheet.name().equals(sheet.templateName()) && sheet.lines().layout().isStill();
	}

	/**
	 * The formula where it is now.
	 *
	 * @param sheet the sheet that it is on
	 * @param row the row of the template that it is in, or begins in
	 * @param beside its row, if it is in one
	 */
	String move(String formula, FormulaType type, SheetCopy sheet, int row, Optional<Line> beside) throws Unmovable {
		return isStill() ? formula : render(move(parse(formula, type, sheet, row), sheet, beside));
	}

	/** What a formula of the template says, step by step. */
	Ptg[] parse(String formula, FormulaType type, SheetCopy sheet, int row) throws Unmovable {
		try {
			return FormulaParser.parse(formula, workbook, type, sheet.template(), row);
		} catch (RuntimeException unknown) {
			// POI has exceptions without number for what it does not know of Excel
			throw new Unmovable(Messages.formulaNotRead);
		}
	}

	/** The formula as it is written. */
	String render(Ptg[] formula) throws Unmovable {
		String text = FormulaRenderer.toFormulaString(workbook, formula);
		if (text.length() > LIMIT) {
			throw new Unmovable(Messages.formulaTooLong);
		}
		return text;
	}

	/** The same where everything is now. The parts of {@code formula} are not of use any more. */
	Ptg[] move(Ptg[] formula, SheetCopy sheet, Optional<Line> beside) throws Unmovable {
		Operands operands = Operands.of(formula);
		Map<Integer, Integer> more = new HashMap<>();
		List<Ptg> moved = new ArrayList<>();
		for (int i = 0; i < formula.length; i++) {
			Optional<SheetCopy> target = target(formula[i], sheet);
			if (target.isPresent()) {
				Optional<Line> near = target.get() == sheet ? beside : Optional.empty();
				List<Ptg> ranges = Reference.move(formula[i], target.get().lines(), near, operands.total(i).isPresent());
				operands.total(i).ifPresent(total -> more.merge(total, ranges.size() - 1, Integer::sum));
				moved.addAll(ranges);
			} else {
				moved.add(more.getOrDefault(i, 0) > 0 ? Operands.ofMore(formula[i], checked(more.get(i))) : formula[i]);
			}
		}
		return moved.toArray(Ptg[]::new);
	}

	private static int checked(int more) throws Unmovable {
		if (more > MOST_RANGES) {
			throw new Unmovable(Messages.formulaTooLong);
		}
		return more;
	}

	/** The sheet that a part of a formula points to, which it then names as it is called now. */
	private Optional<SheetCopy> target(Ptg part, SheetCopy here) throws Unmovable {
		if (part instanceof Pxg3D far) {
			return far.getExternalWorkbookNumber() > 0 ? Optional.empty() : Optional.of(rename(far, here));
		}
		return part instanceof RefPtgBase || part instanceof AreaPtgBase ? Optional.of(here) : Optional.empty();
	}

	private SheetCopy rename(Pxg3D part, SheetCopy here) throws Unmovable {
		List<SheetCopy> named = sheets.getOrDefault(part.getSheetName(), List.of());
		SheetCopy target = here.templateName().equals(part.getSheetName()) ? here
				: named.size() == 1 && named.get(0).isOnly() ? named.get(0) : null;
		if (target == null) {
			throw new Unmovable(Messages.formulaOfRepeatedSheet);
		}
		if (part.getLastSheetName() != null && !isStill()) {
			throw new Unmovable(Messages.formulaOverSheets);
		}
		part.setSheetName(target.name());
		return target;
	}
}
