package jp.tsunagi.document.office.internal.paper.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRelativeRect;

import jp.tsunagi.document.office.internal.paper.Missing;
import jp.tsunagi.document.office.internal.paper.Notices;
import jp.tsunagi.document.office.internal.paper.PaperPicture;
import jp.tsunagi.document.office.internal.paper.PaperPicture.Cut;

/**
 * A picture on a sheet, in points.
 *
 * @param row its first row
 * @param lastRow its last row
 * @param column its first column
 * @param left from the left edge of that column
 */
record SheetPicture(String uri, int row, int lastRow, int column, double left, double width, double height) {

	private static final double EMU = 1 / 12_700.0;

	/** Hundred percent in 1000ths. */
	private static final double WHOLE = 100_000;

	/** The pictures of an area, from the left; what else is drawn there is noted. */
	static List<SheetPicture> all(SheetArea area, Notices notices) {
		List<SheetPicture> pictures = new ArrayList<>();
		XSSFDrawing drawing = area.sheet().getDrawingPatriarch();
		if (drawing != null) {
			for (XSSFShape shape : drawing) {
				if (shape instanceof XSSFPicture picture && picture.getAnchor() instanceof XSSFClientAnchor anchor) {
					read(picture, anchor, area, notices).ifPresent(pictures::add);
				} else {
					notices.add(shape instanceof XSSFGraphicFrame ? Missing.CHART : Missing.SHAPE);
				}
			}
		}
		pictures.sort(Comparator.comparingInt(SheetPicture::column).thenComparingDouble(SheetPicture::left));
		return pictures;
	}

	private static Optional<SheetPicture> read(XSSFPicture picture, XSSFClientAnchor anchor, SheetArea area, Notices notices) {
		if (!area.rows().contains((int) anchor.getRow1()) || !area.columns().contains((int) anchor.getCol1())) {
			return Optional.empty();
		}
		if (picture.getCTPicture().getSpPr().getXfrm() != null && picture.getCTPicture().getSpPr().getXfrm().getRot() != 0) {
			notices.add(Missing.TURNED_PICTURE);
		}
		Optional<String> uri = picture.getPictureData() == null ? Optional.empty()
				: PaperPicture.uri(picture.getPictureData().getData(), picture.getPictureData().getMimeType(), cut(picture));
		if (uri.isEmpty()) {
			notices.add(Missing.PICTURE);
			return Optional.empty();
		}
		double width = IntStream.range(anchor.getCol1(), anchor.getCol2()).mapToDouble(area::width).sum()
				+ (anchor.getDx2() - anchor.getDx1()) * EMU;
		double height = IntStream.range(anchor.getRow1(), anchor.getRow2()).mapToDouble(area::height).sum()
				+ (anchor.getDy2() - anchor.getDy1()) * EMU;
		int lastRow = anchor.getDy2() == 0 ? Math.max(anchor.getRow1(), anchor.getRow2() - 1) : anchor.getRow2();
		return Optional.of(new SheetPicture(uri.get(), anchor.getRow1(), lastRow, anchor.getCol1(), anchor.getDx1() * EMU, width, height));
	}

	/** Whether it shares rows with another. */
	boolean isBeside(SheetPicture other) {
		return other.row <= lastRow && row <= other.lastRow;
	}

	private static Cut cut(XSSFPicture picture) {
		CTRelativeRect rect = picture.getCTPicture().getBlipFill().getSrcRect();
		return rect == null ? Cut.NONE : new Cut(part(rect.getL()), part(rect.getT()), part(rect.getR()), part(rect.getB()));
	}

	private static double part(Object share) {
		return share instanceof Number number ? number.doubleValue() / WHOLE : 0;
	}
}
