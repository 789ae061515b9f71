package jp.tsunagi.office.template.excel;

import java.util.List;

import jp.tsunagi.office.template.tag.Tag;

/**
 * Rows of a template that are there as often as a tag says.
 *
 * @param first from 0
 * @param last the last of them
 * @param inner the blocks within it, from the top
 */
record RowBlock(Tag.Open tag, int first, int last, List<RowBlock> inner) {

	/** Whether all of those rows are within the block. */
	boolean holds(int from, int to) {
		return first <= from && to <= last;
	}

	/** Whether some of those rows are within the block and some are not, which has no meaning when the block is repeated. */
	boolean isCutBy(int from, int to) {
		boolean isTouched = from <= last && first <= to;
		return isTouched && !holds(from, to) && !(from <= first && last <= to);
	}
}
