package jp.tsunagi.diagram.internal.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;

import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.scene.Printable;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.Size;

/** Writes PDF with its fonts inside. */
public final class PdfFile {

	private static final Rgb QUIET = new Rgb(120, 126, 135);

	private static final float NOTE = 7;

	/** How long the marks are that show where to cut. */
	private static final double CUT = 14;

	private final String title;

	private final LocalDate day;

	private final String language;

	private final Glyphs glyphs;

	/**
	 * What is on a page.
	 *
	 * @param picture what is painted
	 * @param part of the picture, in its own pixels
	 * @param scale points of 1/72 inch for a pixel
	 * @param x where the part's left upper corner comes on the page, in points from the left
	 * @param y and in points from the top
	 * @param note which page it is; empty for none
	 */
	public record Tile(Printable picture, Bounds part, double scale, double x, double y, String note) {
	}

	/**
	 * How the pages of a poster are marked.
	 *
	 * @param margin around each, in points
	 * @param overlap of neighbours, in points
	 */
	public record Marks(double margin, double overlap) {

		/** No marks. */
		public static final Marks NONE = new Marks(0, 0);
	}

	/** A file with that title, made on that day. */
	public PdfFile(String title, LocalDate day, String language, Glyphs glyphs) {
		this.title = title;
		this.day = day;
		this.language = language;
		this.glyphs = glyphs;
	}

	/** The file with a page for each of {@code tiles}. */
	public byte[] write(List<Tile> tiles, Size pageSize, Marks marks) {
		try (PDDocument document = new PDDocument()) {
			describe(document);
			PdfFonts fonts = new PdfFonts(document);
			PDRectangle format = new PDRectangle((float) pageSize.width(), (float) pageSize.height());
			for (Tile tile : tiles) {
				PDPage page = new PDPage(format);
				document.addPage(page);
				PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, format.getWidth(), format.getHeight());
				graphics.setFontTextDrawer(fonts);
				paint(graphics, tile, marks, pageSize);
				graphics.dispose();
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					content.drawForm(graphics.getXFormObject());
				}
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		} catch (IOException impossible) {
			// everything is in memory
			throw new UncheckedIOException(impossible);
		}
	}

	private void describe(PDDocument document) {
		PDDocumentInformation information = document.getDocumentInformation();
		information.setTitle(title);
		information.setCreator("Tsunagi Workbench");
		GregorianCalendar made = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
		made.setTimeZone(TimeZone.getTimeZone("UTC"));
		information.setCreationDate(made);
		document.getDocumentCatalog().setLanguage(language);
		// else it were made of the time
		document.setDocumentId((long) title.hashCode() * 31 + day.toEpochDay());
	}

	private void paint(Graphics2D graphics, Tile tile, Marks marks, Size page) {
		Graphics2D own = (Graphics2D) graphics.create();
		own.translate(tile.x(), tile.y());
		own.scale(tile.scale(), tile.scale());
		own.translate(-tile.part().x(), -tile.part().y());
		own.clip(new Rectangle2D.Double(tile.part().x(), tile.part().y(), tile.part().width(), tile.part().height()));
		tile.picture().paint(new PartCanvas(new Java2DCanvas(own, glyphs), tile.part()));
		own.dispose();
		if (!tile.note().isEmpty()) {
			Java2DCanvas canvas = new Java2DCanvas(graphics, glyphs);
			canvas.text(title + "\u3000" + tile.note(), new Point(marks.margin() + marks.overlap(), page.height() - marks.margin() / 2),
					Anchor.START, Letters.plain(NOTE, QUIET));
			cut(graphics, marks, page);
		}
	}

	/** Short lines in the margins, in line with the middle of what neighbours share. */
	private static void cut(Graphics2D graphics, Marks marks, Size page) {
		double edge = marks.margin() + marks.overlap() / 2;
		graphics.setColor(new Color(QUIET.red(), QUIET.green(), QUIET.blue()));
		graphics.setStroke(new BasicStroke(0.4f));
		for (double x : new double[] {edge, page.width() - edge}) {
			graphics.draw(new Line2D.Double(x, 0, x, CUT));
			graphics.draw(new Line2D.Double(x, page.height() - CUT, x, page.height()));
		}
		for (double y : new double[] {edge, page.height() - edge}) {
			graphics.draw(new Line2D.Double(0, y, CUT, y));
			graphics.draw(new Line2D.Double(page.width() - CUT, y, page.width(), y));
		}
	}
}
