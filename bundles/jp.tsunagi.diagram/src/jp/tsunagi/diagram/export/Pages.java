package jp.tsunagi.diagram.export;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.diagram.export.Paper.Orientation;
import jp.tsunagi.diagram.internal.export.PdfFile.Marks;
import jp.tsunagi.diagram.internal.export.PdfFile.Tile;
import jp.tsunagi.diagram.scene.Printable;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Size;

/**
 * Which part of a picture comes on which page.
 *
 * @param tiles the parts, by row
 * @param pageSize in points of 1/72 inch
 * @param marks where posters are cut and glued; {@link Marks#NONE} on a single page
 */
record Pages(List<Tile> tiles, Size pageSize, Marks marks) {

	/** What printers cannot print on, in millimetres. */
	private static final double MARGIN = 8;

	/** What neighbouring pages of a poster both show, for glue, in millimetres. */
	private static final double OVERLAP = 10;

	/** Points of 1/72 inch for a pixel at 96 dpi. */
	private static final double POINTS = 0.75;

	/** Letters of this size can just be read, in points. */
	static final double LEGIBLE = 6;

	private static final int MOST_PAGES = 100;

	static Pages of(Printable picture, Paper paper) throws ExportException {
		return paper.isPoster() ? poster(picture, paper) : fitted(picture, paper);
	}

	/**
	 * The smallest paper on which letters can be read.
	 *
	 * @param letters the size of the smallest in the picture, in pixels
	 */
	static Paper readable(Printable picture, double letters, Orientation orientation) {
		for (Paper.Size size : Paper.Size.values()) {
			Paper page = new Paper(size, orientation, 0);
			if (letters * fitted(picture, page).tiles().getFirst().scale() >= LEGIBLE) {
				return page;
			}
		}
		Paper poster = new Paper(Paper.Size.A3, orientation, LEGIBLE / letters / POINTS);
		try {
			return filled(poster(picture, poster), picture.bounds(), poster);
		} catch (ExportException tooLarge) {
			return new Paper(Paper.Size.A3, orientation, 0);
		}
	}

	/** A poster on as many pages, but as large as they can hold; not larger than on a screen. */
	private static Paper filled(Pages pages, Bounds sheet, Paper paper) {
		Bounds held = pages.tiles().stream().map(Tile::part).reduce(Bounds::union).orElseThrow();
		double room = Math.min(held.width() / sheet.width(), held.height() / sheet.height());
		double poster = Math.max(paper.poster(), Math.min(1, paper.poster() * room));
		return new Paper(paper.size(), pages.pageSize().width() > pages.pageSize().height() ? Orientation.LANDSCAPE
				: Orientation.PORTRAIT, poster);
	}

	private static Size size(Paper paper, boolean landscape) {
		return landscape ? new Size(paper.size().longSide(), paper.size().shortSide())
				: new Size(paper.size().shortSide(), paper.size().longSide());
	}

	/** One page, or as many as the picture says it has. */
	static Pages fitted(Printable picture, Paper paper) {
		boolean landscape = switch (paper.orientation()) {
			case LANDSCAPE -> true;
			case PORTRAIT -> false;
			case AUTOMATIC -> picture.bounds().width() >= picture.bounds().height();
		};
		Size page = size(paper, landscape);
		double margin = Paper.points(MARGIN);
		Size room = new Size(page.width() - 2 * margin, page.height() - 2 * margin);
		List<Tile> tiles = picture.pages(new Size(room.width() / POINTS, room.height() / POINTS)).stream()
				.map(part -> fitted(part, room, page)).toList();
		return new Pages(tiles, page, Marks.NONE);
	}

	private static Tile fitted(Printable picture, Size room, Size page) {
		Bounds bounds = picture.bounds();
		// small diagrams are not blown up beyond what looks natural
		double scale = Math.min(POINTS * 1.6, Math.min(room.width() / bounds.width(), room.height() / bounds.height()));
		double x = (page.width() - bounds.width() * scale) / 2;
		double y = (page.height() - bounds.height() * scale) / 2;
		return new Tile(picture, bounds, scale, x, y, "");
	}

	private static Pages poster(Printable picture, Paper paper) throws ExportException {
		Pages upright = poster(picture, paper, false);
		Pages across = poster(picture, paper, true);
		Pages best = switch (paper.orientation()) {
			case LANDSCAPE -> across;
			case PORTRAIT -> upright;
			case AUTOMATIC -> across.tiles().size() <= upright.tiles().size() ? across : upright;
		};
		if (best.tiles().size() > MOST_PAGES) {
			throw new ExportException(NLS.bind(Messages.tooManyPages, best.tiles().size(), MOST_PAGES));
		}
		return best;
	}

	private static Pages poster(Printable picture, Paper paper, boolean landscape) {
		Bounds sheet = picture.bounds();
		Size page = size(paper, landscape);
		double margin = Paper.points(MARGIN);
		double scale = POINTS * paper.poster();
		double overlap = Paper.points(OVERLAP);
		double width = page.width() - 2 * margin;
		double height = page.height() - 2 * margin;
		int columns = count(sheet.width() * scale, width, overlap);
		int rows = count(sheet.height() * scale, height, overlap);
		// what is left over is spread evenly around the sheet
		double left = sheet.x() - ((columns * (width - overlap) + overlap) / scale - sheet.width()) / 2;
		double top = sheet.y() - ((rows * (height - overlap) + overlap) / scale - sheet.height()) / 2;
		List<Tile> tiles = new ArrayList<>();
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < columns; column++) {
				Bounds part = new Bounds(left + column * (width - overlap) / scale, top + row * (height - overlap) / scale,
						width / scale, height / scale);
				tiles.add(new Tile(picture, part, scale, margin, margin, NLS.bind(Messages.tile,
						new Object[] {tiles.size() + 1, rows * columns, row + 1, column + 1})));
				if (tiles.size() > 2 * MOST_PAGES) {
					return new Pages(tiles, page, Marks.NONE);
				}
			}
		}
		return new Pages(tiles, page, new Marks(margin, overlap));
	}

	private static int count(double length, double page, double overlap) {
		return (int) Math.max(1, Math.ceil((length - overlap) / (page - overlap) - 1e-9));
	}
}
