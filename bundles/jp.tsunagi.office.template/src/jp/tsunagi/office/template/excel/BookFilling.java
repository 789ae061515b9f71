package jp.tsunagi.office.template.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import jp.tsunagi.office.FixedZip;
import jp.tsunagi.office.template.internal.Filling;
import jp.tsunagi.office.template.tag.TemplateFinding;

/** Fills in a workbook: first it is settled which sheets and rows there are, then they are written, then what belongs to no row. */
final class BookFilling {

	private final byte[] template;

	private final List<SheetTags> tags;

	private final List<TemplateFinding> findings = new ArrayList<>();

	private byte[] filled = {};

	BookFilling(byte[] template, List<SheetTags> tags) {
		this.template = template;
		this.tags = tags;
	}

	/** What is wrong, found while filling in. */
	List<TemplateFinding> findings() {
		return findings.stream().distinct().toList();
	}

	/** The file, if nothing is wrong. */
	byte[] filled() {
		return filled;
	}

	/** Fills in, and keeps what comes of it. */
	void fill(Filling filling) throws IOException {
		try (XSSFWorkbook from = new XSSFWorkbook(new ByteArrayInputStream(template)); XSSFWorkbook to = BlankCopy.of(template)) {
			Map<String, List<SheetCopy>> sheets = plan(from, filling);
			if (!findings.isEmpty()) {
				return;
			}
			BookWriting book = new BookWriting(to, new FormulaMover(from, sheets), new Styles(to), findings);
			Map<SheetCopy, XSSFSheet> written = new SheetCopies(to).make(sheets.values());
			new NameWriter(book, written).write(from);
			written.forEach((copy, sheet) -> new SheetWriter(book, from.getSheetAt(copy.template()), sheet, copy).write());
			if (findings.isEmpty()) {
				CellValues.write(to);
				filled = bytes(to);
			}
		}
	}

	private Map<String, List<SheetCopy>> plan(XSSFWorkbook from, Filling filling) {
		SheetPlan plan = new SheetPlan(findings);
		Map<String, List<SheetCopy>> sheets = new LinkedHashMap<>();
		for (int i = 0; i < from.getNumberOfSheets(); i++) {
			boolean isLast = i == from.getNumberOfSheets() - 1;
			sheets.put(from.getSheetName(i), plan.copies(i, from.getSheetAt(i), tags.get(i), filling, isLast));
		}
		return sheets;
	}

	private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
		workbook.setForceFormulaRecalculation(true);
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			workbook.write(bytes);
			return FixedZip.of(bytes.toByteArray());
		}
	}
}
