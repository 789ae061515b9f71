package jp.tsunagi.document.office.internal.paper.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import jp.tsunagi.document.office.internal.paper.Css;

/**
 * The paper of a sheet, in points.
 *
 * @param width of the paper
 * @param height of the paper
 */
record SheetPaper(XSSFSheet sheet, double width, double height) {

	private static final double INCH = 72;

	private static final double MILLIMETRE = INCH / 25.4;

	private static final int LETTER = 1;

	private static final int A3 = 8;

	private static final int A4 = 9;

	private static final int A5 = 11;

	private static final int B4 = 12;

	private static final int B5 = 13;

	/** B4 and B5 are those of Japan. */
	static SheetPaper of(XSSFSheet sheet) {
		double[] sides = switch (size(sheet)) {
			case A3 -> new double[] {297, 420};
			case A5 -> new double[] {148, 210};
			case B4 -> new double[] {257, 364};
			case B5 -> new double[] {182, 257};
			case LETTER -> new double[] {215.9, 279.4};
			default -> new double[] {210, 297};
		};
		boolean isWide = sheet.getPrintSetup().getLandscape();
		return new SheetPaper(sheet, sides[isWide ? 1 : 0] * MILLIMETRE, sides[isWide ? 0 : 1] * MILLIMETRE);
	}

	/** The number of Excel; a file without a word on it is for the paper of the country, not for that of POI. */
	private static int size(XSSFSheet sheet) {
		boolean isSaid = sheet.getCTWorksheet().isSetPageSetup() && sheet.getCTWorksheet().getPageSetup().isSetPaperSize();
		return isSaid ? sheet.getPrintSetup().getPaperSize() : A4;
	}

	private double margin(PageMargin side) {
		return sheet.getMargin(side) * INCH;
	}

	/** Between the margins. */
	double lineWidth() {
		return width - margin(PageMargin.LEFT) - margin(PageMargin.RIGHT);
	}

	private double lineHeight() {
		return height - margin(PageMargin.TOP) - margin(PageMargin.BOTTOM);
	}

	/** How large an area is printed. What Excel would print on further pages at the right is made smaller instead. */
	double scale(SheetArea area) {
		PrintSetup setup = sheet.getPrintSetup();
		double wanted = setup.getScale() > 0 ? setup.getScale() / 100.0 : 1;
		double widest = (lineWidth() - 1) / Math.max(1, area.width());
		if (!sheet.getFitToPage()) {
			return Math.min(wanted, widest);
		}
		double highest = setup.getFitHeight() == 1 ? lineHeight() / Math.max(1, area.height()) : 1;
		return Math.min(1, Math.min(widest, highest));
	}

	/** The paper in a style sheet. */
	String css() {
		return "size:" + Css.points(width) + " " + Css.points(height) + ";margin:" + Css.points(margin(PageMargin.TOP)) + " "
				+ Css.points(margin(PageMargin.RIGHT)) + " " + Css.points(margin(PageMargin.BOTTOM)) + " "
				+ Css.points(margin(PageMargin.LEFT)) + ";";
	}

	/** From the edge of the paper to the header or footer. */
	double furniture(boolean isHeader) {
		return margin(isHeader ? PageMargin.HEADER : PageMargin.FOOTER);
	}
}
