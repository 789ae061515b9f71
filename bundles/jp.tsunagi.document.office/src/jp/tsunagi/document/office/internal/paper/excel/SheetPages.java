package jp.tsunagi.document.office.internal.paper.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import jp.tsunagi.document.office.internal.paper.Css;
import jp.tsunagi.document.office.internal.paper.Missing;
import jp.tsunagi.document.office.internal.paper.Notices;
import jp.tsunagi.document.office.internal.paper.PaperWriter;

/** Writes a workbook of Excel as HTML: its sheets but the hidden ones, each on paper of its own. */
public final class SheetPages {

	private static final String STYLE = """
			body{margin:0;font-family:gothic;font-size:11pt;line-height:1.3}
			table{-fs-page-break-min-height:0}
			table{border-collapse:collapse;table-layout:fixed;-fs-table-paginate:paginate;-fs-border-rendering:no-bevel}
			tr{page-break-inside:avoid}
			td{word-wrap:break-word;white-space:pre-wrap}
			img{vertical-align:top}
			@media screen{body{margin:10mm}}
			""";

	private final XSSFWorkbook workbook;

	private final Notices notices;

	private final PaperWriter out = new PaperWriter();

	private SheetPages(XSSFWorkbook workbook, Notices notices) {
		this.workbook = workbook;
		this.notices = notices;
	}

	/**
	 * The pages of a workbook.
	 *
	 * @throws IOException if it is no workbook
	 */
	public static String html(byte[] xlsx, Notices notices) throws IOException {
		try (XSSFWorkbook workbook = open(xlsx)) {
			return new SheetPages(workbook, notices).write();
		}
	}

	private static XSSFWorkbook open(byte[] xlsx) throws IOException {
		try {
			return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
		} catch (POIXMLException | IllegalArgumentException broken) {
			throw new IOException(broken);
		}
	}

	private String write() {
		CellText text = new CellText(workbook, notices);
		CellLook look = new CellLook(new ConditionalFormattingEvaluator(workbook, text.evaluator()), notices);
		int pages = 0;
		for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
			if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
				continue;
			}
			XSSFSheet sheet = workbook.getSheetAt(i);
			SheetPaper paper = SheetPaper.of(sheet);
			List<SheetArea> areas = SheetArea.all(sheet);
			sheet.getCellComments().forEach((address, comment) -> notices.add(Missing.COMMENT));
			for (SheetArea area : areas) {
				String name = "sheet" + ++pages;
				out.addPage("@page " + name + "{" + paper.css() + new SheetFurniture(paper, notices).css() + "}");
				// the width of a page with a name does not reach what stands on it
				out.open("div", new Css().set("page", name).set("width", paper.lineWidth()));
				new SheetTable(area, paper, text, look, SheetPicture.all(area, notices), out).write(notices);
				out.close();
			}
		}
		String title = workbook.getProperties().getCoreProperties().getTitle();
		return out.page(title == null ? "" : title, STYLE);
	}
}
