package jp.tsunagi.document.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * A font that comes with the product, so that paper looks the same on every machine.
 *
 * @param family the name in style sheets
 * @param weight the weight in style sheets
 */
record PrintFont(String family, int weight, String file) {

	/** All fonts; style sheets can name no others. */
	static final List<PrintFont> ALL = List.of(
			new PrintFont("mincho", 400, "BIZUDMincho_400Regular.ttf"),
			new PrintFont("gothic", 400, "BIZUDGothic_400Regular.ttf"),
			new PrintFont("gothic", 700, "BIZUDGothic_700Bold.ttf"));

	/** Lets the letters that are used, and only these, be put into the PDF. */
	void addTo(PdfRendererBuilder builder) {
		builder.useFont(this::open, family, weight, FontStyle.NORMAL, true);
	}

	InputStream open() {
		Bundle bundle = Platform.getBundle("jp.tsunagi.document");
		URL found = FileLocator.find(bundle, new Path("src-gen/fonts/" + file));
		if (found == null) {
			throw new IllegalStateException(file + " is not in " + bundle);
		}
		try {
			return found.openStream();
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}
}
