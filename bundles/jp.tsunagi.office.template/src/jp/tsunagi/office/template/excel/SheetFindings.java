package jp.tsunagi.office.template.excel;

import java.util.List;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

import jp.tsunagi.office.template.excel.FormulaMover.Unmovable;
import jp.tsunagi.office.template.tag.TemplateFinding;

/**
 * What is found on a sheet of a template.
 *
 * @param sheet what it is called
 * @param findings takes it
 */
record SheetFindings(String sheet, List<TemplateFinding> findings) {

	/** Something that may be of no use when rows move. */
	interface Step {

		void run() throws Unmovable;
	}

	/** Does something, or says of what begins with that range why it cannot be done. */
	void collect(CellRangeAddress range, Step step) {
		try {
			step.run();
		} catch (Unmovable wrong) {
			add(range, wrong.getMessage());
		}
	}

	void add(CellRangeAddress range, String message) {
		add(new CellAddress(range.getFirstRow(), range.getFirstColumn()), message);
	}

	void add(CellAddress cell, String message) {
		findings.add(new TemplateFinding(TagPlace.said(sheet, cell), message));
	}
}
