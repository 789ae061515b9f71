package jp.tsunagi.office.template.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidations;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

import jp.tsunagi.office.template.excel.FormulaMover.Unmovable;

/** Writes what colours cells and what may be typed into them. */
final class RuleWriter {

	private final SheetFindings findings;

	private final CTWorksheet from;

	private final CTWorksheet to;

	private final RuleMover rules;

	RuleWriter(BookWriting book, XSSFSheet from, XSSFSheet to, SheetCopy sheet) {
		this.findings = book.on(sheet);
		this.from = from.getCTWorksheet();
		this.to = to.getCTWorksheet();
		this.rules = new RuleMover(book.formulas(), sheet);
	}

	void write() {
		for (CTConditionalFormatting format : from.getConditionalFormattingArray()) {
			List<CellRangeAddress> ranges = Ranges.parse(format.getSqref());
			findings.collect(ranges.get(0), () -> writeFormat(format, ranges));
		}
		if (from.isSetDataValidations()) {
			for (CTDataValidation validation : from.getDataValidations().getDataValidationArray()) {
				List<CellRangeAddress> ranges = Ranges.parse(validation.getSqref());
				findings.collect(ranges.get(0), () -> writeValidation(validation, ranges));
			}
		}
	}

	private void writeFormat(CTConditionalFormatting format, List<CellRangeAddress> ranges) throws Unmovable {
		List<String> formulas = Stream.of(format.getCfRuleArray()).flatMap(rule -> Stream.of(rule.getFormulaArray())).toList();
		for (RuleMover.Moved moved : rules.move(ranges, formulas)) {
			CTConditionalFormatting copy = to.addNewConditionalFormatting();
			copy.set(format);
			copy.setSqref(Ranges.format(moved.ranges()));
			int next = 0;
			for (CTCfRule rule : copy.getCfRuleArray()) {
				int count = rule.sizeOfFormulaArray();
				rule.setFormulaArray(moved.formulas().subList(next, next + count).toArray(String[]::new));
				next += count;
			}
		}
	}

	private void writeValidation(CTDataValidation validation, List<CellRangeAddress> ranges) throws Unmovable {
		List<String> formulas = new ArrayList<>();
		Stream.of(validation.getFormula1(), validation.getFormula2()).filter(formula -> formula != null).forEach(formulas::add);
		for (RuleMover.Moved moved : rules.move(ranges, formulas)) {
			CTDataValidations all = to.isSetDataValidations() ? to.getDataValidations() : to.addNewDataValidations();
			CTDataValidation copy = all.addNewDataValidation();
			copy.set(validation);
			copy.setSqref(Ranges.format(moved.ranges()));
			if (!formulas.isEmpty()) {
				copy.setFormula1(moved.formulas().get(0));
			}
			if (formulas.size() > 1) {
				copy.setFormula2(moved.formulas().get(1));
			}
			all.setCount(all.sizeOfDataValidationArray());
		}
	}
}
