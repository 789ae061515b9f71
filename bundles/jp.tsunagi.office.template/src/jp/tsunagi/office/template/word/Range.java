package jp.tsunagi.office.template.word;

import org.w3c.dom.Node;

import jp.tsunagi.office.template.internal.Filling;
import jp.tsunagi.office.template.tag.Tag;

/**
 * What is there once for each, or only sometimes.
 *
 * @param tag how often
 * @param first the first of siblings
 * @param last the last of them, which may be the first
 * @param isInLine whether they are parts of a line
 */
record Range(Tag.Open tag, Node first, Node last, boolean isInLine) {

	/** How often it is there for somebody who writes by hand; within a line, one gap is enough. */
	int blankRows() {
		return isInLine ? 1 : Filling.BLANK_ROWS;
	}
}
