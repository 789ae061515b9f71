package jp.tsunagi.document.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

import jp.tsunagi.fonts.Typeface;

/**
 * Gives our own font wherever a PDF names one without bringing it. Otherwise PDFBox would search all fonts of the machine,
 * which takes seconds and leaves a file in the user's home; our documents bring all their fonts.
 */
final class OwnFonts implements FontMapper {

	private TrueTypeFont font;

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(font(), true);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(font(), true);
	}

	@Override
	public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo characters) {
		return new CIDFontMapping(null, font(), true);
	}

	private synchronized TrueTypeFont font() {
		if (font == null) {
			try (InputStream in = Typeface.MINCHO.open()) {
				font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
			} catch (IOException broken) {
				throw new UncheckedIOException(broken);
			}
		}
		return font;
	}
}
