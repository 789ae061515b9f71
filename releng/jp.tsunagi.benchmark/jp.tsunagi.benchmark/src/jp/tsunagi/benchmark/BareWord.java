package jp.tsunagi.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/**
 * What a document of Word says, and Apache POI, without anything else, writing it again: paragraphs with their styles, tables with
 * lines, colours and widths, pictures, header and footer. The pictures are files already, and the styles are read.
 */
record BareWord(List<Block> body, List<Block> header, List<Block> footer, CTStyles styles) {

	private static final String LINES = "7F8A96";

	private static final int THIN = 4;

	/** A paragraph or a table. */
	private sealed interface Block {
	}

	private record Paragraph(String style, ParagraphAlignment alignment, boolean isKept, List<Run> runs) implements Block {
	}

	private record Run(String text, boolean isBold, String font, Optional<Picture> picture) {
	}

	private record Picture(byte[] png, int width, int height) {
	}

	private record Table(List<Row> rows) implements Block {
	}

	private record Row(boolean isHead, boolean isWhole, List<Cell> cells) {
	}

	private record Cell(String width, String colour, XWPFVertAlign alignment, List<Paragraph> paragraphs) {
	}

	/** Reads what {@code file} says. */
	static BareWord of(byte[] file) throws Exception {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
			return new BareWord(blocks(document.getBodyElements()), blocks(document.getHeaderList().getFirst().getBodyElements()),
					blocks(document.getFooterList().getFirst().getBodyElements()), document.getStyle());
		}
	}

	private static List<Block> blocks(List<IBodyElement> elements) {
		return elements.stream().map(element -> element instanceof XWPFTable table ? (Block) new Table(table.getRows().stream()
				.map(BareWord::row).toList()) : paragraph((XWPFParagraph) element)).toList();
	}

	private static Paragraph paragraph(XWPFParagraph paragraph) {
		return new Paragraph(paragraph.getStyle(), paragraph.getAlignment(), paragraph.isKeepNext(),
				paragraph.getRuns().stream().map(BareWord::run).toList());
	}

	private static Run run(XWPFRun run) {
		return new Run(run.text(), run.isBold(), run.getFontFamily(), run.getEmbeddedPictures().stream().findFirst().map(BareWord::picture));
	}

	private static Picture picture(XWPFPicture picture) {
		var size = picture.getCTPicture().getSpPr().getXfrm().getExt();
		return new Picture(picture.getPictureData().getData(), (int) size.getCx(), (int) size.getCy());
	}

	private static Row row(XWPFTableRow row) {
		return new Row(row.isRepeatHeader(), row.isCantSplitRow(), row.getTableCells().stream().map(BareWord::cell).toList());
	}

	private static Cell cell(XWPFTableCell cell) {
		return new Cell(Integer.toString(cell.getWidth()), cell.getColor(), cell.getVerticalAlignment(),
				cell.getParagraphs().stream().map(BareWord::paragraph).toList());
	}

	/** Writes it. */
	byte[] write() throws Exception {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			document.createStyles().setStyles(styles);
			for (Block block : body) {
				switch (block) {
					case Paragraph paragraph -> write(paragraph, document::createParagraph);
					case Table table -> write(table, document.createTable(table.rows.size(), table.rows.getFirst().cells.size()));
				}
			}
			write(header, document.createHeader(HeaderFooterType.DEFAULT));
			write(footer, document.createFooter(HeaderFooterType.DEFAULT));
			document.write(out);
			return out.toByteArray();
		}
	}

	private static void write(List<Block> blocks, XWPFHeaderFooter out) throws Exception {
		for (Block block : blocks) {
			write((Paragraph) block, out::createParagraph);
		}
	}

	private static void write(Paragraph paragraph, Supplier<XWPFParagraph> place) throws InvalidFormatException, IOException {
		XWPFParagraph out = place.get();
		if (paragraph.style != null) {
			out.setStyle(paragraph.style);
		}
		if (paragraph.alignment != ParagraphAlignment.LEFT) {
			out.setAlignment(paragraph.alignment);
		}
		if (paragraph.isKept) {
			out.setKeepNext(true);
		}
		for (Run run : paragraph.runs) {
			write(run, out.createRun());
		}
	}

	private static void write(Run run, XWPFRun out) throws InvalidFormatException, IOException {
		if (run.isBold) {
			out.setBold(true);
		}
		if (run.font != null) {
			out.setFontFamily(run.font);
		}
		if (run.picture.isPresent()) {
			Picture picture = run.picture.get();
			out.addPicture(new ByteArrayInputStream(picture.png), Document.PICTURE_TYPE_PNG, "picture.png", picture.width, picture.height);
		} else {
			out.setText(run.text);
		}
	}

	private static void write(Table table, XWPFTable out) throws Exception {
		out.setTableAlignment(TableRowAlign.CENTER);
		out.setTopBorder(XWPFBorderType.SINGLE, THIN, 0, LINES);
		out.setBottomBorder(XWPFBorderType.SINGLE, THIN, 0, LINES);
		out.setLeftBorder(XWPFBorderType.SINGLE, THIN, 0, LINES);
		out.setRightBorder(XWPFBorderType.SINGLE, THIN, 0, LINES);
		out.setInsideHBorder(XWPFBorderType.SINGLE, THIN, 0, LINES);
		out.setInsideVBorder(XWPFBorderType.SINGLE, THIN, 0, LINES);
		for (int i = 0; i < table.rows.size(); i++) {
			Row row = table.rows.get(i);
			XWPFTableRow line = out.getRow(i);
			line.setRepeatHeader(row.isHead);
			line.setCantSplitRow(row.isWhole);
			for (int column = 0; column < row.cells.size(); column++) {
				write(row.cells.get(column), line.getCell(column) == null ? line.createCell() : line.getCell(column));
			}
		}
	}

	private static void write(Cell cell, XWPFTableCell out) throws Exception {
		out.setWidth(cell.width);
		if (cell.colour != null) {
			out.setColor(cell.colour);
		}
		out.setVerticalAlignment(cell.alignment);
		out.removeParagraph(0);
		for (Paragraph paragraph : cell.paragraphs) {
			write(paragraph, out::addParagraph);
		}
	}
}
