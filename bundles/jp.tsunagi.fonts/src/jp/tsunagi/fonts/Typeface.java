package jp.tsunagi.fonts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.URIUtil;

/**
 * A font of the product, all by Morisawa, made for legibility, under the SIL Open Font License 1.1. Their glyphs cover
 * JIS X 0213; they hold neither Arabic nor emoji.
 */
public enum Typeface {
	/** For running text. */
	MINCHO("BIZ UDMincho", "BIZUDMincho_400Regular.ttf"),
	/** For tables, forms and diagrams. */
	GOTHIC("BIZ UDGothic", "BIZUDGothic_400Regular.ttf"),
	/** For headings. */
	GOTHIC_BOLD("BIZ UDGothic", "BIZUDGothic_700Bold.ttf");

	static {
		// letters need no display; on macOS a second owner of it would stop the workbench
		System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
	}

	private final String family;

	private final String file;

	private Font loaded;

	Typeface(String family, String file) {
		this.family = family;
		this.file = file;
	}

	/** The name of its family, as style sheets and operating systems know it. */
	public String family() {
		return family;
	}

	/** Its TrueType data. */
	public InputStream open() {
		try {
			return url().openStream();
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** Its file on disk, for those who cannot read it from a bundle, such as SWT. */
	public Path path() {
		try {
			return URIUtil.toFile(URIUtil.toURI(FileLocator.toFileURL(url()))).toPath();
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		} catch (URISyntaxException impossible) {
			throw new IllegalStateException(file, impossible);
		}
	}

	/** This font for Java2D, which needs no display for it; one pixel high. */
	public synchronized Font awt() {
		if (loaded == null) {
			try (InputStream in = open()) {
				loaded = Font.createFont(Font.TRUETYPE_FONT, in);
			} catch (IOException broken) {
				throw new UncheckedIOException(broken);
			} catch (FontFormatException broken) {
				throw new IllegalStateException(file, broken);
			}
		}
		return loaded;
	}

	private URL url() {
		URL found = Typeface.class.getResource("/fonts/" + file);
		if (found == null) {
			throw new IllegalStateException(file + " is missing");
		}
		return found;
	}
}
