package jp.tsunagi.document.office.internal.paper.word;

import java.io.IOException;
import java.util.Optional;

import org.w3c.dom.Element;

import jp.tsunagi.document.office.internal.paper.PaperFont;

/** The fonts of a file: by name, or by their part in its theme. */
final class WordTheme {

	private final Optional<Element> scheme;

	WordTheme(WordFile file) throws IOException {
		scheme = file.root("theme+xml").flatMap(theme -> Markup.below(theme, "fontScheme"));
	}

	/** The font of Japanese text; Latin letters get the same, there are no others on our paper. */
	PaperFont font(Properties run) {
		for (String script : new String[] {"eastAsia", "ascii", "hAnsi"}) {
			for (Element level : run.levels().reversed()) {
				Optional<String> name = Markup.child(level, "rFonts").map(fonts -> name(fonts, script)).filter(found -> !found.isEmpty());
				if (name.isPresent()) {
					return PaperFont.of(name.get());
				}
			}
		}
		return PaperFont.MINCHO;
	}

	private String name(Element fonts, String script) {
		String part = Markup.attribute(fonts, script + "Theme");
		return part.isEmpty() ? Markup.attribute(fonts, script) : themed(part);
	}

	private String themed(String part) {
		Optional<Element> fonts = scheme.flatMap(all -> Markup.child(all, part.startsWith("major") ? "majorFont" : "minorFont"));
		boolean isLatin = part.endsWith("HAnsi") || part.endsWith("Ascii");
		return fonts.map(all -> isLatin ? face(Markup.child(all, "latin")) : japanese(all)).orElse("");
	}

	private static String japanese(Element fonts) {
		String own = face(Markup.child(fonts, "ea"));
		return own.isEmpty() ? face(Markup.children(fonts, "font").stream()
				.filter(font -> Markup.attribute(font, "script").equals("Jpan")).findFirst()) : own;
	}

	private static String face(Optional<Element> font) {
		return font.map(element -> Markup.attribute(element, "typeface")).orElse("");
	}
}
