package jp.tsunagi.templates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * A template as a file of Excel: a heading of the first level begins a sheet. The dashes below the heads of its tables say how
 * wide columns are, in letters; where those of one table begin between those of another, cells of that one go across several columns.
 */
final class ExcelTemplate extends AbstractVisitor {

	/** Of a column, in 256ths of a letter. */
	private static final int DASH = 256;

	/** What a row of a table has at least, in millimetres; where it is said, not only Excel itself makes rows higher for their text. */
	private static final double ROW = 7;

	/** Of a Japanese letter, in dashes. */
	private static final int FULL_WIDTH = 2;

	/** In points. */
	private static final int LINE = 16;

	private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

	private final TemplateSource source;

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final ExcelLook look = new ExcelLook(workbook);

	private XSSFSheet sheet;

	private int next;

	/** Where columns begin, and where the last ends, in dashes. */
	private List<Integer> edges = List.of();

	private boolean isGuidance;

	private Hints hints = Hints.NONE;

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
			begin(text(heading), edgesBelow(heading));
		} else {
			next += heading.getPrevious() instanceof TableBlock ? 0 : 1;
			write(next++, 0, text(heading), ExcelLook.Kind.HEADING, null).setHeightInPoints(24);
		}
	}

	private void begin(String name, List<Integer> columnEdges) {
		sheet = workbook.createSheet(name);
		next = 0;
		edges = columnEdges;
		IntStream.range(0, columns()).forEach(column -> sheet.setColumnWidth(column, (edges.get(column + 1) - edges.get(column)) * DASH));
		sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
		sheet.getPrintSetup().setOrientation(source.isLandscape() ? PrintOrientation.LANDSCAPE : PrintOrientation.PORTRAIT);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
		sheet.setHorizontallyCenter(true);
		sheet.setDisplayGridlines(false);
		sheet.getHeader().setLeft("&9" + source.setting("title"));
		sheet.getHeader().setRight("&9" + source.setting("header"));
		sheet.getFooter().setLeft("&9" + source.setting("date"));
		sheet.getFooter().setCenter("&9&P / &N");
		sheet.getFooter().setRight("&9" + source.setting("footer"));
		write(next++, 0, name, ExcelLook.Kind.TITLE, null).setHeightInPoints(30);
	}

	/** Those of all tables of a sheet. */
	private List<Integer> edgesBelow(Node heading) {
		SortedSet<Integer> all = new TreeSet<>();
		for (Node node = heading.getNext(); node != null && !(node instanceof Heading next && next.getLevel() == 1); node = node.getNext()) {
			if (node instanceof TableBlock table) {
				all.addAll(edges(table));
			}
		}
		return List.copyOf(all);
	}

	private List<Integer> edges(TableBlock table) {
		List<Integer> all = new ArrayList<>(List.of(0));
		source.weights(table).forEach(weight -> all.add(all.getLast() + weight));
		return all;
	}

	private int columns() {
		return edges.size() - 1;
	}

	@Override
	public void visit(HtmlBlock comment) {
		hints = Hints.read(comment.getLiteral());
	}

	@Override
	public void visit(BlockQuote quote) {
		isGuidance = true;
		visitChildren(quote);
		isGuidance = false;
	}

	@Override
	public void visit(Paragraph paragraph) {
		for (String line : text(paragraph).split("\n")) {
			write(next, 0, line, isGuidance ? ExcelLook.Kind.GUIDANCE : ExcelLook.Kind.TEXT, null)
					.setHeightInPoints(LINE * (1 + FULL_WIDTH * line.length() / edges.getLast()));
			sheet.addMergedRegion(new CellRangeAddress(next, next, 0, columns() - 1));
			next++;
		}
	}

	@Override
	public void visit(CustomBlock block) {
		if (block instanceof TableBlock table) {
			boolean isNamed = text(table.getFirstChild()).isEmpty();
			for (Node part = isNamed ? table.getLastChild() : table.getFirstChild(); part != null; part = part.getNext()) {
				for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
					writeRow(row, part instanceof TableHead, isNamed, edges(table));
				}
			}
			next++;
			hints = Hints.NONE;
		}
	}

	/**
	 * A row of heads without any text is not there, and every other cell below it is a name. A row that begins in bold is about
	 * those below.
	 */
	private void writeRow(Node row, boolean isHead, boolean isNamed, List<Integer> own) {
		boolean isGroup = row.getFirstChild().getFirstChild() instanceof StrongEmphasis;
		int column = 0;
		for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
			int first = edges.indexOf(own.get(column));
			int last = edges.indexOf(own.get(column + 1)) - 1;
			ExcelLook.Kind kind = isGroup ? ExcelLook.Kind.GROUP
					: isHead || isNamed && column % 2 == 0 ? ExcelLook.Kind.HEAD : ExcelLook.Kind.CELL;
			for (int each = first; each <= last; each++) {
				write(next, each, each == first ? text(cell) : "", kind, ((TableCell) cell).getAlignment());
			}
			if (first < last) {
				sheet.addMergedRegion(new CellRangeAddress(next, next, first, last));
			}
			column++;
		}
		if (isGroup) {
			sheet.addMergedRegion(new CellRangeAddress(next, next, 0, edges.indexOf(own.getLast()) - 1));
		}
		if (isHead && sheet.getRepeatingRows() == null) {
			sheet.setRepeatingRows(CellRangeAddress.valueOf((next + 1) + ":" + (next + 1)));
		}
		double height = isHead ? ROW : hints.length("rows", ROW);
		sheet.getRow(next).setHeightInPoints((float) (height * POINTS_PER_MILLIMETRE));
		next++;
	}

	private XSSFRow write(int row, int column, String text, ExcelLook.Kind kind, TableCell.Alignment alignment) {
		XSSFRow target = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
		XSSFCell cell = target.createCell(column);
		cell.setCellStyle(look.style(kind, alignment));
		if (!text.isEmpty()) {
			cell.setCellValue(text);
		}
		return target;
	}

	private static String text(Node node) {
		StringBuilder text = new StringBuilder();
		node.accept(new AbstractVisitor() {
			@Override
			public void visit(Text part) {
				text.append(part.getLiteral());
			}

			@Override
			public void visit(HtmlInline lineBreak) {
				text.append('\n');
			}

			@Override
			public void visit(SoftLineBreak lineBreak) {
				text.append('\n');
			}
		});
		return text.toString();
	}
}
