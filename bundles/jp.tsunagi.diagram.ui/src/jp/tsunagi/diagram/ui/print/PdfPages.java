package jp.tsunagi.diagram.ui.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** The pages of a PDF as pictures. */
final class PdfPages implements AutoCloseable {

	private static final int BITS = 24;

	private static final PaletteData COLOURS = new PaletteData(0xff0000, 0xff00, 0xff);

	private final PDDocument document;

	private final PDFRenderer renderer;

	PdfPages(byte[] pdf) {
		try {
			document = Loader.loadPDF(pdf);
			renderer = new PDFRenderer(document);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	int count() {
		return document.getNumberOfPages();
	}

	/** A page with so many dots per inch. */
	ImageData image(int page, float dpi) {
		try {
			BufferedImage picture = renderer.renderImageWithDPI(page, dpi, ImageType.RGB);
			ImageData data = new ImageData(picture.getWidth(), picture.getHeight(), BITS, COLOURS);
			int[] row = new int[picture.getWidth()];
			for (int y = 0; y < picture.getHeight(); y++) {
				picture.getRGB(0, y, row.length, 1, row, 0, row.length);
				for (int x = 0; x < row.length; x++) {
					row[x] &= 0xffffff;
				}
				data.setPixels(0, y, row.length, row, 0);
			}
			return data;
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
