package jp.tsunagi.templates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** A template as a file of Excel: a heading of the first level begins a sheet, whose first table says how wide the columns are. */
final class ExcelTemplate extends AbstractVisitor {

	/** Of a column, in 256ths of a character, for each dash. */
	private static final int DASH = 256;

	private final TemplateSource source;

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private XSSFSheet sheet;

	private int next;

	private int columns;

	private boolean isGuidance;

	ExcelTemplate(TemplateSource source) {
		this.source = source;
	}

	/** The file. */
	byte[] write() throws IOException {
		try (workbook; ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			workbook.getProperties().getCoreProperties().setTitle(source.setting("title"));
			workbook.getProperties().getCoreProperties().setCreator("");
			source.content().accept(this);
			workbook.write(bytes);
			return bytes.toByteArray();
		}
	}

	@Override
	public void visit(Heading heading) {
		if (heading.getLevel() == 1) {
			begin(text(heading));
		} else {
			next++;
			write(next++, 0, text(heading), style(Look.GOTHIC, 12, true, false, false));
		}
	}

	private void begin(String name) {
		sheet = workbook.createSheet(name);
		next = 0;
		columns = 0;
		sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
		sheet.getPrintSetup().setLandscape(source.isLandscape());
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
		sheet.setHorizontallyCenter(true);
		sheet.getHeader().setLeft("&9" + source.setting("title"));
		sheet.getHeader().setRight("&9" + source.setting("header"));
		sheet.getFooter().setCenter("&9&P / &N");
		XSSFRow row = sheet.createRow(next++);
		row.setHeightInPoints(30);
		write(0, 0, source.setting("title"), style(Look.GOTHIC, 16, true, false, false));
	}

	@Override
	public void visit(BlockQuote quote) {
		isGuidance = true;
		visitChildren(quote);
		isGuidance = false;
	}

	@Override
	public void visit(Paragraph paragraph) {
		XSSFCellStyle style = style(isGuidance ? Look.GOTHIC : Look.MINCHO, isGuidance ? 9 : 10.5, false, false, false);
		if (isGuidance) {
			style.getFont().setColor(color(Look.GUIDANCE_COLOR));
		}
		write(next++, 0, text(paragraph), style);
	}

	@Override
	public void visit(CustomBlock block) {
		if (block instanceof TableBlock table) {
			if (columns == 0) {
				setWidths(source.weights(table));
			}
			for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
				for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
					writeRow(row, part instanceof TableHead);
				}
			}
			next++;
		}
	}

	private void setWidths(List<Integer> weights) {
		columns = weights.size();
		for (int column = 0; column < columns; column++) {
			sheet.setColumnWidth(column, weights.get(column) * DASH);
		}
	}

	private void writeRow(Node row, boolean isHead) {
		if (isHead) {
			sheet.setRepeatingRows(CellRangeAddress.valueOf((next + 1) + ":" + (next + 1)));
		}
		int column = 0;
		for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
			write(next, column++, text(cell), style(isHead ? Look.GOTHIC : Look.MINCHO, 10, isHead, true, isHead));
		}
		next++;
	}

	private void write(int row, int column, String text, XSSFCellStyle style) {
		XSSFRow target = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
		XSSFCell cell = target.createCell(column);
		cell.setCellStyle(style);
		cell.setCellValue(text);
	}

	private XSSFCellStyle style(String font, double size, boolean isBold, boolean isFramed, boolean isLabel) {
		XSSFFont letters = workbook.createFont();
		letters.setFontName(font);
		letters.setFontHeight(size);
		letters.setBold(isBold);
		XSSFCellStyle style = workbook.createCellStyle();
		style.setFont(letters);
		style.setVerticalAlignment(isLabel ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
		style.setWrapText(isFramed);
		if (isFramed) {
			style.setBorderTop(BorderStyle.THIN);
			style.setBorderBottom(BorderStyle.THIN);
			style.setBorderLeft(BorderStyle.THIN);
			style.setBorderRight(BorderStyle.THIN);
		}
		if (isLabel) {
			style.setAlignment(HorizontalAlignment.CENTER);
			style.setFillForegroundColor(color(Look.LABEL_COLOR));
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		}
		return style;
	}

	private XSSFColor color(String hexadecimal) {
		return new XSSFColor(java.util.HexFormat.of().parseHex(hexadecimal), null);
	}

	private static String text(Node node) {
		StringBuilder text = new StringBuilder();
		node.accept(new AbstractVisitor() {
			@Override
			public void visit(Text part) {
				text.append(part.getLiteral());
			}

			@Override
			public void visit(org.commonmark.node.HtmlInline lineBreak) {
				text.append('\n');
			}
		});
		return text.toString();
	}
}
