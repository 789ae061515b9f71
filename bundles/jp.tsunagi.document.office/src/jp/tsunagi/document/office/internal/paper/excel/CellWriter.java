package jp.tsunagi.document.office.internal.paper.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

import jp.tsunagi.document.office.internal.paper.Css;
import jp.tsunagi.document.office.internal.paper.Letters;
import jp.tsunagi.document.office.internal.paper.PaperWriter;

/** Writes the cells of rows. Text that is longer than its cell goes on over empty ones as in Excel, but is never cut off. */
final class CellWriter {

	/** Beside the text of a cell, in points. */
	private static final double PADDING = 2;

	/** Rather smaller letters than a second line, down to this. */
	private static final double SMALLEST = 0.85;

	private final SheetArea area;

	private final CellText text;

	private final CellLook look;

	private final MergedCells merged;

	private final List<SheetPicture> pictures;

	private final double scale;

	private final PaperWriter out;

	CellWriter(SheetArea area, CellText text, CellLook look, List<SheetPicture> pictures, double scale, PaperWriter out) {
		this.area = area;
		this.text = text;
		this.look = look;
		this.merged = new MergedCells(area);
		this.pictures = pictures;
		this.scale = scale;
		this.out = out;
	}

	/**
	 * Writes a row.
	 *
	 * @param rows all rows of its part of the table
	 */
	void write(int row, List<Integer> rows) {
		List<Integer> columns = area.columns();
		for (int i = 0; i < columns.size();) {
			int column = columns.get(i);
			Optional<CellRangeAddress> region = merged.around(row, column);
			if (region.isEmpty()) {
				i += writeSingle(row, i);
			} else {
				CellRangeAddress cells = region.get();
				int span = Math.max(1, MergedCells.count(columns, column, cells.getLastColumn()));
				boolean isFirst = rows.stream().filter(other -> other >= cells.getFirstRow()).findFirst().orElse(row) == row;
				if (isFirst) {
					writeMerged(row, i, cells, span, Math.max(1, MergedCells.count(rows, row, cells.getLastRow())));
				}
				i += span;
			}
		}
	}

	private void writeMerged(int row, int index, CellRangeAddress cells, int span, int height) {
		XSSFCell first = area.cell(cells.getFirstRow(), cells.getFirstColumn());
		XSSFCell last = area.cell(cells.getLastRow(), cells.getLastColumn());
		List<SheetPicture> own = pictures.stream().filter(picture -> cells.isInRange(picture.row(), picture.column())).toList();
		writeCell(first, last == null ? first : last, own, span, height, width(index, span));
	}

	/** Writes a cell that is not merged; gives how many columns it takes. */
	private int writeSingle(int row, int index) {
		int column = area.columns().get(index);
		XSSFCell cell = area.cell(row, column);
		List<SheetPicture> own = pictures.stream().filter(picture -> picture.row() == row && picture.column() == column).toList();
		int span = 1;
		double drawn = own.stream().mapToDouble(picture -> picture.left() + picture.width()).sum() * scale;
		double needed = Math.max(cell == null ? 0 : needed(cell), drawn);
		while (width(index, span) < needed && isFree(row, index + span)) {
			span++;
		}
		writeCell(cell, cell, own, span, 1, width(index, span));
		return span;
	}

	private boolean isFree(int row, int index) {
		if (index >= area.columns().size()) {
			return false;
		}
		int column = area.columns().get(index);
		XSSFCell cell = area.cell(row, column);
		boolean isPlain = cell == null || !SheetArea.isWritten(cell) && !SheetArea.isFramed(cell);
		return isPlain && merged.around(row, column).isEmpty()
				&& pictures.stream().noneMatch(picture -> picture.row() == row && picture.column() == column);
	}

	/** The columns of that many cells, as they are printed. */
	private double width(int index, int span) {
		return area.columns().subList(index, index + span).stream().mapToDouble(area::width).sum() * scale;
	}

	/** How wide a text would be that goes on over the next cells; 0 for one that does not. */
	private double needed(XSSFCell cell) {
		XSSFCellStyle style = cell.getCellStyle();
		boolean isLeft = style.getAlignment() == HorizontalAlignment.GENERAL || style.getAlignment() == HorizontalAlignment.LEFT;
		return SheetArea.isWritten(cell) && !style.getWrapText() && isLeft && text.type(cell) == CellType.STRING
				? textWidth(cell, text.of(cell)) : 0;
	}

	private double textWidth(XSSFCell cell, String shown) {
		double widest = shown.lines().mapToDouble(Letters::width).max().orElse(0);
		return (widest * CellLook.size(cell.getCellStyle().getFont()) + 2 * PADDING + 1) * scale;
	}

	private void writeCell(XSSFCell cell, XSSFCell last, List<SheetPicture> own, int span, int height, double width) {
		Css css = new Css().set("padding", "0 " + Css.points(PADDING * scale));
		if (cell != null) {
			CellType type = text.type(cell);
			css.addAll(look.css(cell, last, type, scale)).addAll(lines(cell, type, width));
		}
		List<String> spans = new ArrayList<>();
		if (span > 1) {
			spans.addAll(List.of("colspan", String.valueOf(span)));
		}
		if (height > 1) {
			spans.addAll(List.of("rowspan", String.valueOf(height)));
		}
		out.open("td", css, spans.toArray(String[]::new));
		if (cell != null) {
			writeText(cell);
		}
		own.forEach(picture -> writePicture(picture, picture.left(), 0, Math.min(scale, width / (picture.left() + picture.width())), out));
		out.close();
	}

	/** Whether a text may take several lines, and how large it is so that it need not. */
	private Css lines(XSSFCell cell, CellType type, double width) {
		XSSFCellStyle style = cell.getCellStyle();
		boolean isText = type == CellType.STRING;
		if (isText && style.getWrapText() || style.getRotation() == CellLook.VERTICAL || !SheetArea.isWritten(cell)) {
			return new Css();
		}
		double needed = textWidth(cell, text.of(cell));
		double share = width / needed;
		double size = CellLook.size(style.getFont()) * scale;
		if (needed <= width) {
			return new Css().set("white-space", "pre");
		}
		boolean isShrunk = style.getShrinkToFit() || share >= SMALLEST || !isText;
		return isShrunk ? new Css().set("white-space", "pre").set("font-size", Math.max(1, size * share)) : new Css();
	}

	private void writeText(XSSFCell cell) {
		boolean isVertical = cell.getCellStyle().getRotation() == CellLook.VERTICAL;
		if (isVertical) {
			out.open("div", new Css().set("width", "1.05em").set("margin", "0 auto"));
		}
		if (cell.getCellType() == CellType.STRING && cell.getRichStringCellValue().numFormattingRuns() > 0) {
			writeRich(cell, cell.getRichStringCellValue());
		} else {
			out.text(text.of(cell));
		}
		if (isVertical) {
			out.close();
		}
	}

	private void writeRich(XSSFCell cell, XSSFRichTextString rich) {
		String all = rich.getString();
		for (int i = 0; i < rich.numFormattingRuns(); i++) {
			int start = rich.getIndexOfFormattingRun(i);
			XSSFFont font = rich.getFontOfFormattingRun(i);
			String part = text.shown(all.substring(start, Math.min(all.length(), start + rich.getLengthOfFormattingRun(i))));
			out.open("span", CellLook.font(font == null ? cell.getCellStyle().getFont() : font, scale)).text(part).close();
		}
	}

	/** Writes a picture, so far from what stands at its left and above it. */
	static void writePicture(SheetPicture picture, double left, double top, double scale, PaperWriter out) {
		out.empty("img", new Css().set("width", picture.width() * scale).set("height", picture.height() * scale)
				.set("margin-left", left * scale).set("margin-top", top * scale), "src", picture.uri(), "alt", "");
	}
}
