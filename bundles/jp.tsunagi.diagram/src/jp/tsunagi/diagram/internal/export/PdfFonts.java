package jp.tsunagi.diagram.internal.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;

import jp.tsunagi.fonts.Typeface;

/**
 * Puts our fonts into a PDF, each once and with no more letters than are used. Text in other fonts is drawn as lines: it is
 * seen, but cannot be searched.
 */
final class PdfFonts extends PdfBoxGraphics2DFontTextDrawer {

	private final PDDocument document;

	private final Map<Typeface, PDFont> embedded = new EnumMap<>(Typeface.class);

	PdfFonts(PDDocument document) {
		this.document = document;
	}

	/** A letter that our font does not hold after all must not end the export: then it is drawn as lines, too. */
	@Override
	public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) throws IOException, FontFormatException {
		if (!super.canDrawText(text, env)) {
			return false;
		}
		StringBuilder letters = new StringBuilder();
		for (char letter = text.first(); letter != CharacterIterator.DONE; letter = text.next()) {
			letters.append(letter);
		}
		text.first();
		try {
			PDFont font = mapFont((Font) text.getAttribute(TextAttribute.FONT), env);
			return font != null && font.encode(letters.toString()).length > 0;
		} catch (IllegalArgumentException | IllegalStateException missing) {
			return false;
		}
	}

	@Override
	protected PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
		if (font == null) {
			return null;
		}
		Optional<Typeface> typeface = Stream.of(Typeface.GOTHIC, Typeface.GOTHIC_BOLD)
				.filter(own -> own.awt().getFontName().equals(font.getFontName())).findFirst();
		if (typeface.isEmpty()) {
			return null;
		}
		PDFont known = embedded.get(typeface.get());
		if (known == null) {
			try (InputStream in = typeface.get().open()) {
				known = PDType0Font.load(document, in, true);
			}
			embedded.put(typeface.get(), known);
		}
		return known;
	}
}
