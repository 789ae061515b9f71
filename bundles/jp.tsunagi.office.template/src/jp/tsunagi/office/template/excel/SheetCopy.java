package jp.tsunagi.office.template.excel;

import jp.tsunagi.office.template.internal.Filling;

/**
 * A sheet that is written.
 *
 * @param template the sheet of the template that it is like, from 0
 * @param tags the tags of that sheet
 * @param name what it is called now
 * @param filling what it is filled in with
 * @param lines its rows
 */
record SheetCopy(int template, SheetTags tags, String name, Filling filling, Lines lines) {

	/** What the sheet of the template is called, with its tags. */
	String templateName() {
		return tags.name();
	}

	/** Whether formulas elsewhere may point to it, as there always is one of it. */
	boolean isOnly() {
		return tags.repeated().isEmpty();
	}
}
