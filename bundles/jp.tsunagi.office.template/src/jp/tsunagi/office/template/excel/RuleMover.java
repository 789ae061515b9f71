package jp.tsunagi.office.template.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.util.CellRangeAddress;

import jp.tsunagi.office.template.excel.FormulaMover.Unmovable;

/**
 * Lets rules for ranges follow their rows. Their formulas count from the first cell of the first range; ranges for which they say
 * the same stay together.
 */
final class RuleMover {

	/** From where cells are counted to compare formulas; far enough from the edges of a sheet. */
	private static final RowShift MIDDLE = new RowShift(500_000, 8_000);

	private final FormulaMover formulas;

	private final SheetCopy sheet;

	private final Ranges ranges;

	RuleMover(FormulaMover formulas, SheetCopy sheet) {
		this.formulas = formulas;
		this.sheet = sheet;
		this.ranges = new Ranges(sheet.lines());
	}

	/** Ranges for which formulas say the same. */
	record Moved(List<String> formulas, List<CellRangeAddress> ranges) {
	}

	/** Formulas as if they were in the middle of the sheet, with the ranges for which they hold. */
	private record Group(List<Ptg[]> formulas, List<CellRangeAddress> ranges) {
	}

	/** Where ranges with their formulas are now; nothing if their rows are not there. */
	List<Moved> move(List<CellRangeAddress> before, List<String> texts) throws Unmovable {
		if (formulas.isStill()) {
			return List.of(new Moved(texts, before));
		}
		SequencedMap<List<String>, Group> groups = new LinkedHashMap<>();
		for (CellRangeAddress range : before) {
			for (CellRangeAddress after : ranges.move(range)) {
				List<Ptg[]> said = new ArrayList<>();
				List<String> key = new ArrayList<>();
				for (String text : texts) {
					Ptg[] formula = move(text, before.get(0), range, after);
					new RowShift(MIDDLE.rows() - after.getFirstRow(), MIDDLE.columns() - after.getFirstColumn()).apply(formula);
					said.add(formula);
					key.add(formulas.render(formula));
				}
				groups.computeIfAbsent(key, same -> new Group(said, new ArrayList<>())).ranges().add(after);
			}
		}
		List<Moved> moved = new ArrayList<>();
		for (Group group : groups.values()) {
			moved.add(settle(group));
		}
		return moved;
	}

	private Moved settle(Group group) throws Unmovable {
		Ranges.join(group.ranges());
		CellRangeAddress first = group.ranges().get(0);
		List<String> texts = new ArrayList<>();
		for (Ptg[] formula : group.formulas()) {
			new RowShift(first.getFirstRow() - MIDDLE.rows(), first.getFirstColumn() - MIDDLE.columns()).apply(formula);
			texts.add(formulas.render(formula));
		}
		return new Moved(texts, group.ranges());
	}

	private Ptg[] move(String text, CellRangeAddress first, CellRangeAddress range, CellRangeAddress after) throws Unmovable {
		Ptg[] formula = formulas.parse(text, FormulaType.CELL, sheet, first.getFirstRow());
		new RowShift(range.getFirstRow() - first.getFirstRow(), range.getFirstColumn() - first.getFirstColumn()).apply(formula);
		boolean pointsOut = false;
		for (Ptg part : formula) {
			for (int row : relativeRows(part).toArray()) {
				pointsOut |= pointsOut(row, range, part instanceof Pxg);
			}
		}
		Ptg[] moved = formulas.move(formula, sheet, line(after.getFirstRow()));
		if (pointsOut) {
			RowShift.fixOtherRows(moved, after.getFirstRow());
		}
		return moved;
	}

	private Optional<Line> line(int place) {
		return place < sheet.lines().all().size() ? Optional.of(sheet.lines().all().get(place)) : Optional.empty();
	}

	/** The rows that a part of a formula points to without a dollar sign. */
	private static IntStream relativeRows(Ptg part) {
		return switch (part) {
			case RefPtgBase cell when cell.isRowRelative() -> IntStream.of(cell.getRow());
			case AreaPtgBase area -> IntStream.concat(area.isFirstRowRelative() ? IntStream.of(area.getFirstRow()) : IntStream.empty(),
					area.isLastRowRelative() ? IntStream.of(area.getLastRow()) : IntStream.empty());
			default -> IntStream.empty();
		};
	}

	/**
	 * Whether a row is in no block with the only row of a range.
	 *
	 * @throws Unmovable if the range has more rows, and these do not stay as far from what they point to
	 */
	private boolean pointsOut(int row, CellRangeAddress range, boolean isElsewhere) throws Unmovable {
		int distance = row - range.getFirstRow();
		if (distance == 0 && !isElsewhere) {
			return false;
		}
		int top = Math.min(range.getFirstRow(), row);
		int foot = Math.max(range.getLastRow(), range.getLastRow() + distance);
		SheetLayout layout = sheet.lines().layout();
		if (range.getFirstRow() == range.getLastRow()) {
			return isElsewhere || layout.depth(top, foot) == 0;
		}
		if (isElsewhere || !layout.isStill(top, foot)) {
			throw new Unmovable(Messages.ruleAcross);
		}
		return false;
	}
}
