package jp.tsunagi.document.office.internal.paper;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Map;

import jp.tsunagi.fonts.Typeface;

/** Text as our fonts can show it. */
public final class Letters {

	/** So large that rounding does not count. */
	private static final float LARGE = 1000;

	private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

	/** Signs of Wingdings and Symbol, which files keep at places of no meaning, and signs that look nearly the same. */
	private static final Map<Integer, String> ALIKE = Map.ofEntries(
			Map.entry(0xF0B7, "・"), Map.entry(0xF06C, "●"), Map.entry(0xF06E, "■"), Map.entry(0xF075, "◆"),
			Map.entry(0xF0A7, "■"), Map.entry(0xF0D8, "▷"), Map.entry(0xF0FC, "✓"), Map.entry(0xF0A8, "□"),
			Map.entry(0xF06F, "□"), Map.entry(0xF0FE, "■"), Map.entry(0xF0FD, "■"), Map.entry(0xF0E0, "→"),
			Map.entry(0xF076, "◆"), Map.entry(0xF0F0, "⇒"), Map.entry(0xF028, "☎"), Map.entry(0xF0A1, "○"),
			Map.entry(0xF09F, "・"), Map.entry(0xF02D, "－"),
			Map.entry(0x2022, "・"), Map.entry(0x2610, "□"), Map.entry(0x2611, "■"), Map.entry(0x2612, "■"),
			Map.entry(0x2714, "✓"), Map.entry(0x25AA, "■"), Map.entry(0x25AB, "□"), Map.entry(0x27A2, "▷"),
			Map.entry(0x2751, "□"), Map.entry(0x2756, "◆"), Map.entry(0x2794, "→"), Map.entry(0x2002, " "),
			Map.entry(0x2003, "\u3000"), Map.entry(0x2009, " "), Map.entry(0x202F, "\u00A0"), Map.entry(0x2011, "-"));

	private final Notices notices;

	/** Letters of a file; what cannot be shown is noted. */
	public Letters(Notices notices) {
		this.notices = notices;
	}

	/** {@code text} with signs that our fonts have. */
	public String shown(String text) {
		StringBuilder shown = new StringBuilder(text.length());
		text.codePoints().forEach(letter -> {
			String alike = ALIKE.get(letter);
			if (alike != null) {
				shown.append(alike);
			} else if (isSilent(letter)) {
				return;
			} else if (Typeface.MINCHO.awt().canDisplay(letter) || Character.isWhitespace(letter)) {
				shown.appendCodePoint(letter);
			} else {
				notices.add(Missing.LETTERS, Character.toString(letter));
				shown.append('〓');
			}
		});
		return shown.toString();
	}

	/** Says how a letter before it is to look, or where a line may end. */
	private static boolean isSilent(int letter) {
		int type = Character.getType(letter);
		return letter != '\t' && letter != '\n' && (type == Character.CONTROL || type == Character.FORMAT)
				|| letter >= 0xFE00 && letter <= 0xFE0F || letter >= 0xE0100 && letter <= 0xE01EF;
	}

	/** How wide a text is, in heights of its font. */
	public static double width(String text) {
		Font font = Typeface.MINCHO.awt().deriveFont(LARGE);
		return text.isEmpty() ? 0 : font.getStringBounds(text, EXACT).getWidth() / LARGE;
	}
}
