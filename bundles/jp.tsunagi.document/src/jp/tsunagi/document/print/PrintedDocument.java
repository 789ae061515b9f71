package jp.tsunagi.document.print;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Pattern;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A document laid out on paper, with everything that it needs inside. The same for a file, a printer and a picture on the
 * screen. Layout and pictures take their time: not for the UI thread. To be used by one thread at a time.
 */
public final class PrintedDocument implements AutoCloseable {

	static {
		// pictures of pages need no display; on macOS a second owner of it would stop the workbench
		System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
		XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
		FontMappers.set(new OwnFonts());
	}

	/** How the URI of a picture begins that stands in the page itself. */
	private static final String PICTURE = "data:image/";

	private static final Comparator<PrintedPart> READING = Comparator.comparingInt(PrintedPart::page)
			.thenComparingDouble(PrintedPart::top).thenComparingDouble(PrintedPart::left);

	private final byte[] pdf;

	private final List<PrintedPart> parts;

	private final PDDocument document;

	private PrintedDocument(byte[] pdf, List<PrintedPart> parts) throws IOException {
		this.pdf = pdf;
		this.parts = parts;
		this.document = Loader.loadPDF(pdf);
	}

	/**
	 * Lays out a page of HTML that is well-formed XML and holds its own style: CSS 2.1 with {@code @page}, the families
	 * {@code mincho} and {@code gothic}. Pictures are {@code data:image/} URIs; nothing outside the page is ever loaded. The
	 * same page gives the same bytes.
	 *
	 * @param ids the ids of the elements to find again on paper
	 */
	public static PrintedDocument of(String html, Pattern ids) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		PrintFont.ALL.forEach(font -> font.addTo(builder));
		builder.useExternalResourceAccessControl((uri, type) -> uri != null && uri.startsWith(PICTURE),
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		builder.useUnicodeLineBreaker(new PaperLines());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		builder.withHtmlContent(html, null).toStream(out);
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
			renderer.setListener(new SameBytes());
			renderer.layout();
			renderer.createPDF();
			List<PrintedPart> parts = renderer.findPagePositionsByID(ids).stream().map(PrintedDocument::part).sorted(READING)
					.toList();
			return new PrintedDocument(out.toByteArray(), parts);
		} catch (IOException impossible) {
			// everything is in memory
			throw new UncheckedIOException(impossible);
		}
	}

	private static PrintedPart part(PagePosition<?> position) {
		// a PDF counts from the bottom
		double top = PDRectangle.A4.getHeight() - position.getY() - position.getHeight();
		return new PrintedPart(position.getId(), position.getPageNo(), position.getX(), top, position.getWidth(),
				position.getHeight());
	}

	/** The document as a file; not copied. */
	public byte[] pdf() {
		return pdf;
	}

	/** How many pages there are. */
	public int pages() {
		return document.getNumberOfPages();
	}

	/** The elements whose ids were asked for, by page, from the top. */
	public List<PrintedPart> parts() {
		return parts;
	}

	/** The smallest part around a point of a page. */
	public Optional<PrintedPart> partAt(int page, double x, double y) {
		return parts.stream().filter(part -> part.page() == page && part.contains(x, y))
				.min(Comparator.comparingDouble(PrintedPart::area));
	}

	/** The width of a page in points of 1/72 inch. */
	public double width(int page) {
		return document.getPage(page).getMediaBox().getWidth();
	}

	/** The height of a page in points of 1/72 inch. */
	public double height(int page) {
		return document.getPage(page).getMediaBox().getHeight();
	}

	/** Paints a page, {@code scale} pixels for a point. */
	public PageImage image(int page, double scale) {
		try {
			BufferedImage image = new PDFRenderer(document).renderImage(page, (float) scale, ImageType.RGB);
			int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
			return new PageImage(image.getWidth(), image.getHeight(), pixels);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	@Override
	public void close() {
		try {
			document.close();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}
}
