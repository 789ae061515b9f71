package jp.tsunagi.office.template.excel;

import java.util.List;

import jp.tsunagi.office.template.internal.Filling;

/**
 * A row of the sheet that is written.
 *
 * @param row the row of the template that it is like, from 0
 * @param whole what the sheet is filled in with
 * @param steps the blocks of rows around it, from the outermost
 */
record Line(int row, Filling whole, List<Step> steps) {

	/**
	 * One repetition of a block.
	 *
	 * @param turn from 0
	 * @param filling what it is filled in with
	 */
	record Step(RowBlock block, int turn, Filling filling) {
	}

	/** What is written at a place with that many blocks around. */
	Filling filling(int depth) {
		return depth == 0 ? whole : steps.get(depth - 1).filling();
	}

	/** Whether both are in the same repetition of all blocks that hold both of their rows of the template. */
	boolean isBeside(Line other) {
		for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
			Step mine = steps.get(i);
			Step others = other.steps.get(i);
			if (mine.block() != others.block()) {
				return true;
			}
			if (mine.turn() != others.turn()) {
				return false;
			}
		}
		return true;
	}
}
