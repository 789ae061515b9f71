package jp.tsunagi.office.template.excel;

import java.util.Map;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import jp.tsunagi.office.template.tag.TemplateFinding;

/** Writes a sheet: its rows, and what stretches over rows. */
final class SheetWriter {

	private final BookWriting book;

	private final XSSFSheet from;

	private final XSSFSheet to;

	private final SheetCopy sheet;

	SheetWriter(BookWriting book, XSSFSheet from, XSSFSheet to, SheetCopy sheet) {
		this.book = book;
		this.from = from;
		this.to = to;
		this.sheet = sheet;
	}

	void write() {
		merge();
		new RowWriter(book, from, to, sheet).write();
		writePages();
	}

	private void merge() {
		for (CellRangeAddress range : from.getMergedRegions()) {
			if (sheet.lines().layout().isCut(range.getFirstRow(), range.getLastRow())) {
				book.findings().add(new TemplateFinding(
						TagPlace.said(sheet.templateName(), new CellAddress(range.getFirstRow(), range.getFirstColumn())), Messages.mergedAcross));
				continue;
			}
			for (RowRange rows : sheet.lines().together(range.getFirstRow(), range.getLastRow())) {
				CellRangeAddress merged = new CellRangeAddress(rows.first(), rows.last(), range.getFirstColumn(), range.getLastColumn());
				if (merged.getNumberOfCells() > 1) {
					to.addMergedRegionUnsafe(merged);
				}
			}
		}
	}

	private void writePages() {
		for (Map.Entry<PageText, TaggedText> page : sheet.tags().pageTexts().entrySet()) {
			StringBuilder text = new StringBuilder();
			for (TaggedText.Piece piece : page.getValue().fill(depth -> sheet.filling(), book.findings()::add)) {
				boolean isCopied = piece.kind() == TaggedText.Kind.COPIED;
				text.append(isCopied ? piece.text() : PageText.plain(piece.text(), text.toString()));
			}
			if (text.length() > PageText.LIMIT) {
				book.findings().add(new TemplateFinding(page.getKey().said(sheet.templateName()), Messages.pageTextTooLong));
			}
			page.getKey().write(to.getCTWorksheet().getHeaderFooter(), text.toString());
		}
	}
}
