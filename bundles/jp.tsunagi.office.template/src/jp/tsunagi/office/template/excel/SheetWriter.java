package jp.tsunagi.office.template.excel;

import java.util.Map;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eclipse.osgi.util.NLS;

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
		if (from.getDrawingPatriarch() != null && !book.formulas().isStill()) {
			// before pictures of fields are put there
			new DrawingMover(book, sheet).move(to.getDrawingPatriarch());
		}
		new RowWriter(book, from, to, sheet).write();
		new RuleWriter(book, from, to, sheet).write();
		new PlaceWriter(book, from, to, sheet).write();
		new TableMover(book, to, sheet).move();
		checkExtensions();
		writePages();
	}

	private void merge() {
		Ranges ranges = new Ranges(sheet.lines());
		for (CellRangeAddress range : from.getMergedRegions()) {
			book.on(sheet).collect(range, () -> ranges.move(range).stream()
					.filter(moved -> moved.getNumberOfCells() > 1).forEach(to::addMergedRegionUnsafe));
		}
	}

	/** What newer versions of Excel write behind everything else is kept, but does not follow rows. */
	private void checkExtensions() {
		boolean isStill = sheet.isOnly() && sheet.lines().layout().isStill();
		if (!isStill && from.getCTWorksheet().isSetExtLst()
				&& !DrawingMover.elements(from.getCTWorksheet().getExtLst(), "sqref").isEmpty()) {
			book.findings().add(new TemplateFinding(NLS.bind(Messages.wholeSheet, sheet.templateName()), Messages.extension));
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
