package jp.tsunagi.document.office.internal.paper.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.util.CellRangeAddress;

import jp.tsunagi.document.office.internal.paper.Css;
import jp.tsunagi.document.office.internal.paper.Missing;
import jp.tsunagi.document.office.internal.paper.Notices;
import jp.tsunagi.document.office.internal.paper.PaperWriter;

/** Writes an area of a sheet: as one table, or as several where pages end and where repeated rows begin. */
final class SheetTable {

	private static final Css PLAIN = new Css();

	/** For rows that become higher than the sheet says, in points. */
	private static final double SLACK = 20;

	private final SheetArea area;

	private final SheetPaper paper;

	private final PaperWriter out;

	private final double scale;

	private final CellWriter cells;

	/** Pictures over rows in which nothing else stands, by the first of these rows. */
	private final Map<Integer, List<SheetPicture>> alone = new HashMap<>();

	private final List<SheetPicture> inCells = new ArrayList<>();

	/** The rows that are printed on each page; empty if none are. */
	private final List<Integer> heads;

	SheetTable(SheetArea area, SheetPaper paper, CellText text, CellLook look, List<SheetPicture> pictures, PaperWriter out) {
		this.area = area;
		this.paper = paper;
		this.out = out;
		this.scale = paper.scale(area);
		pictures.forEach(this::place);
		this.cells = new CellWriter(area, text, look, inCells, scale, out);
		CellRangeAddress repeated = area.sheet().getRepeatingRows();
		this.heads = repeated == null ? List.of()
				: area.rows().stream().filter(row -> row >= repeated.getFirstRow() && row <= repeated.getLastRow()).toList();
	}

	private void place(SheetPicture picture) {
		boolean isAlone = area.rows().stream().filter(row -> row >= picture.row() && row <= picture.lastRow()).allMatch(area::isEmpty);
		if (isAlone) {
			int beside = alone.entrySet().stream().filter(entry -> entry.getValue().stream().anyMatch(picture::isBeside))
					.map(Map.Entry::getKey).findFirst().orElse(picture.row());
			alone.computeIfAbsent(beside, any -> new ArrayList<>()).add(picture);
		} else {
			inCells.add(picture);
		}
	}

	/** Writes it. */
	void write(Notices notices) {
		inCells.stream().filter(picture -> picture.lastRow() > picture.row()).forEach(picture -> notices.add(Missing.PLACED_PICTURE));
		List<Integer> part = new ArrayList<>();
		boolean isNewPage = false;
		for (int row : area.rows()) {
			boolean isBroken = row > 0 && Arrays.stream(area.sheet().getRowBreaks()).anyMatch(last -> last == row - 1);
			if (!part.isEmpty() && (isBroken || !heads.isEmpty() && row == heads.getFirst())) {
				writePart(part, isNewPage);
				part.clear();
				isNewPage = isBroken;
			}
			part.add(row);
		}
		if (!part.isEmpty()) {
			writePart(part, isNewPage);
		}
	}

	private void writePart(List<Integer> rows, boolean isNewPage) {
		double width = area.width() * scale;
		double room = paper.lineWidth() - width;
		Css css = new Css().set("width", width).set("margin-left", Math.max(0.5, area.sheet().getHorizontallyCenter() ? room / 2 : 0));
		boolean isHeaded = !heads.isEmpty() && rows.getFirst() >= heads.getFirst();
		List<Integer> body = rows.stream().filter(row -> !isHeaded || !heads.contains(row)).toList();
		Css kept = isNewPage ? new Css().set("page-break-before", "always") : new Css();
		if (isHeaded) {
			// heads alone at the end of a page would be lost or repeated
			double height = heads.stream().mapToDouble(area::height).sum() + body.stream().limit(1).mapToDouble(area::height).sum();
			kept.set("-fs-page-break-min-height", height * scale + SLACK);
		}
		out.open("div", kept).open("table", css).open("colgroup", PLAIN);
		area.columns().forEach(column -> out.empty("col", new Css().set("width", area.width(column) * scale)));
		out.close();
		if (isHeaded && !body.isEmpty()) {
			writeRows("thead", heads);
		}
		writeRows("tbody", body.isEmpty() ? heads : body);
		out.close().close();
	}

	private void writeRows(String element, List<Integer> rows) {
		out.open(element, PLAIN);
		int last = -1;
		for (int row : rows) {
			if (row <= last) {
				continue;
			}
			if (alone.containsKey(row)) {
				last = alone.get(row).stream().mapToInt(SheetPicture::lastRow).max().orElse(row);
				writePictures(row, last);
			} else {
				out.open("tr", new Css().set("height", area.height(row) * scale));
				cells.write(row, rows);
				out.close();
			}
		}
		out.close();
	}

	/** One row in place of those that pictures stand over: a page does not end within it. */
	private void writePictures(int first, int last) {
		double height = area.rows().stream().filter(row -> row >= first && row <= last).mapToDouble(area::height).sum();
		out.open("tr", new Css().set("height", height * scale));
		out.open("td", new Css().set("padding", 0).set("vertical-align", "top").set("white-space", "nowrap").set("text-align", "left"),
				"colspan", String.valueOf(area.columns().size()));
		double at = 0;
		for (SheetPicture picture : alone.get(first)) {
			double left = area.columns().stream().filter(column -> column < picture.column()).mapToDouble(area::width).sum()
					+ picture.left();
			double top = area.rows().stream().filter(row -> row >= first && row < picture.row()).mapToDouble(area::height).sum();
			CellWriter.writePicture(picture, Math.max(0, left - at), top, scale, out);
			at = left + picture.width();
		}
		out.close().close();
	}
}
