package jp.tsunagi.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import jp.tsunagi.fonts.Typeface;

/** OpenHTMLtoPDF, without anything else, laying out a page of HTML that is finished, with the fonts of the product. */
final class BarePdf {

	private BarePdf() {
	}

	/** The pages of {@code html}. */
	static byte[] of(String html) throws IOException {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.useFont(Typeface.MINCHO::open, "mincho", 400, FontStyle.NORMAL, true);
		builder.useFont(Typeface.GOTHIC::open, "gothic", 400, FontStyle.NORMAL, true);
		builder.useFont(Typeface.GOTHIC_BOLD::open, "gothic", 700, FontStyle.NORMAL, true);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		builder.withHtmlContent(html, null).toStream(out).run();
		return out.toByteArray();
	}
}
