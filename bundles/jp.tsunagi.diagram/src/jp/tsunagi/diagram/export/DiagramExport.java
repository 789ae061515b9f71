package jp.tsunagi.diagram.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.diagram.internal.export.Glyphs;
import jp.tsunagi.diagram.internal.export.Java2DCanvas;
import jp.tsunagi.diagram.internal.export.PdfFile;
import jp.tsunagi.diagram.internal.export.PngFile;
import jp.tsunagi.diagram.internal.export.SmallestLetters;
import jp.tsunagi.diagram.internal.export.SvgCanvas;
import jp.tsunagi.diagram.scene.Printable;
import jp.tsunagi.diagram.view.Bounds;

/** Makes files of a diagram, or of anything else that is printable. The same picture gives the same bytes. */
public final class DiagramExport {

	/** A picture has at most so many pixels, which take 4 bytes each while it is painted. */
	static final long MOST_PIXELS = 150_000_000;

	private final Printable picture;

	private final String title;

	private final LocalDate day;

	private final String language;

	private final Glyphs glyphs = new Glyphs();

	/**
	 * An export of {@code picture}.
	 *
	 * @param title for those who list files or read them aloud
	 * @param day written into files that hold one
	 * @param language of the texts, {@code ja}
	 */
	public DiagramExport(Printable picture, String title, LocalDate day, String language) {
		this.picture = picture;
		this.title = title;
		this.day = day;
		this.language = language;
	}

	/** What it is called by those who list files, or by a printer. */
	public String title() {
		return title;
	}

	/** What it takes on a screen with 96 dpi. */
	public Bounds bounds() {
		return picture.bounds();
	}

	/**
	 * Letters that neither our font nor one of this machine holds, and for which 〓 stands in the pictures and PDF files that
	 * were made so far. An SVG file holds them as they are; who looks at it may have a font.
	 */
	public Set<String> missingLetters() {
		return Set.copyOf(glyphs.missing());
	}

	/** The diagram as SVG, in UTF-8. */
	public byte[] svg() {
		SvgCanvas canvas = new SvgCanvas("");
		picture.paint(canvas);
		return canvas.document(title, picture.bounds(), language).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * The diagram as an element of SVG, to be put into a page.
	 *
	 * @param prefix of all ids in it, so that no other diagram of the page has the same
	 */
	public String svgElement(String prefix) {
		SvgCanvas canvas = new SvgCanvas(prefix);
		picture.paint(canvas);
		return canvas.element(title, picture.bounds(), language);
	}

	/**
	 * The diagram as a PNG picture.
	 *
	 * @param scale how many pixels for a pixel of a screen with 96 dpi; 3 is good for paper
	 * @throws ExportException if that were too many pixels
	 */
	public byte[] png(double scale) throws ExportException {
		Bounds bounds = picture.bounds();
		double width = Math.ceil(bounds.width() * scale);
		double height = Math.ceil(bounds.height() * scale);
		if (width * height > MOST_PIXELS || scale <= 0) {
			double most = Math.floor(Math.sqrt(MOST_PIXELS / bounds.width() / bounds.height()) * 100) / 100;
			throw new ExportException(NLS.bind(Messages.tooManyPixels,
					new Object[] {String.format("%,.0f", width), String.format("%,.0f", height), String.valueOf(most)}));
		}
		BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		graphics.scale(scale, scale);
		graphics.translate(-bounds.x(), -bounds.y());
		picture.paint(new Java2DCanvas(graphics, glyphs));
		graphics.dispose();
		return PngFile.of(image);
	}

	/**
	 * The smallest paper on which one can read the diagram: A4 or A3, else several pages of A3 for one poster. Letters of less than
	 * 6 points are too small.
	 */
	public Paper readablePaper(Paper.Orientation orientation) {
		SmallestLetters letters = new SmallestLetters();
		picture.paint(letters);
		return Pages.readable(picture, letters.size(), orientation);
	}

	/** Whether it goes on on other pages of A4, and is not made to fit one. */
	public boolean hasSeveralPages() {
		return Pages.fitted(picture, Paper.A4).tiles().size() > 1;
	}

	/**
	 * The diagram as PDF: lines stay lines, text stays text.
	 *
	 * @throws ExportException if it were more pages than anybody glues together
	 */
	public byte[] pdf(Paper paper) throws ExportException {
		Pages pages = Pages.of(picture, paper);
		return new PdfFile(title, day, language, glyphs).write(pages.tiles(), pages.pageSize(), pages.marks());
	}
}
