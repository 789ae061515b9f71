package jp.tsunagi.document.print;

import java.util.List;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import jp.tsunagi.fonts.Typeface;

/**
 * A font that comes with the product, so that paper looks the same on every machine.
 *
 * @param family the name in style sheets
 * @param weight the weight in style sheets
 */
record PrintFont(String family, int weight, Typeface typeface) {

	/** All fonts; style sheets can name no others. */
	static final List<PrintFont> ALL = List.of(
			new PrintFont("mincho", 400, Typeface.MINCHO),
			new PrintFont("gothic", 400, Typeface.GOTHIC),
			new PrintFont("gothic", 700, Typeface.GOTHIC_BOLD));

	/** Lets the letters that are used, and only these, be put into the PDF. */
	void addTo(PdfRendererBuilder builder) {
		builder.useFont(typeface::open, family, weight, FontStyle.NORMAL, true);
	}
}
