package jp.tsunagi.diagram.layout;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

import jp.tsunagi.fonts.Typeface;

/**
 * How large texts are in the font of diagrams, BIZ UDGothic: the same on every machine, also for letters that this font does
 * not hold and that each machine writes in a font of its own. Thread-safe, needs no display.
 */
public final class TextMeasure {

	/** How high a line is, in parts of the letters' size. */
	private static final double LINE = 1.3;

	/** How far below the top of its line a text stands, in parts of the letters' size. */
	private static final double ASCENT = 1.03;

	private static final String ELLIPSIS = "\u2026";

	/** Letters are measured at this size, where rounding does not matter. */
	private static final float LARGE = 1000;

	private static final int BASIC_PLANE = 0x10000;

	private static final TextMeasure STANDARD = new TextMeasure();

	private final Advances regular = new Advances(Typeface.GOTHIC.awt());

	private final Advances bold = new Advances(Typeface.GOTHIC_BOLD.awt());

	private TextMeasure() {
	}

	/** The measure. */
	public static TextMeasure standard() {
		return STANDARD;
	}

	/** The pixels that letters of that many points are high. */
	public static double pixels(double points) {
		return points * 96 / 72;
	}

	/** The width of {@code text} in one line, in pixels. */
	public double width(String text, double size, boolean isBold) {
		Advances advances = isBold ? bold : regular;
		double width = 0;
		for (int i = 0; i < text.length();) {
			int letter = text.codePointAt(i);
			width += advances.of(letter);
			i += Character.charCount(letter);
		}
		return width * size;
	}

	/** The height of a line, in pixels. */
	public double lineHeight(double size) {
		return size * LINE;
	}

	/** How far the base of the letters lies below the top of their line, in pixels. */
	public double baseline(double size) {
		return size * ASCENT;
	}

	/**
	 * Breaks {@code text} into lines, between phrases where possible, and evenly: no line is much longer than the others.
	 *
	 * @param maxWidth that no line exceeds, in pixels
	 * @param maxLines what does not fit into so many is cut, with … at the end
	 */
	public TextBlock wrap(String text, double size, boolean isBold, double maxWidth, int maxLines) {
		String shown = text.strip();
		if (shown.isEmpty() || maxLines < 1) {
			return TextBlock.EMPTY;
		}
		String beginning = shown.length() <= longest(size, maxWidth, maxLines) ? shown
				: start(shown, longest(size, maxWidth, maxLines));
		LineBreaks breaks = new LineBreaks(beginning, piece -> width(piece, size, isBold));
		List<String> lines = breaks.lines(maxWidth);
		boolean cut = lines.size() > maxLines || beginning.length() < shown.length();
		if (cut) {
			lines = cut(lines, maxLines, size, isBold, maxWidth);
		} else if (lines.size() > 1) {
			lines = breaks.evenly(maxWidth);
		}
		double width = lines.stream().mapToDouble(line -> width(line, size, isBold)).max().orElse(0);
		return new TextBlock(lines, width, lines.size() * lineHeight(size), cut);
	}

	/** More letters than this never fit, however narrow they are: the rest of a very long text needs no look. */
	private static int longest(double size, double maxWidth, int maxLines) {
		return (int) Math.min(2000, 16 + (maxLines + 1) * Math.max(1, 4 * maxWidth / size));
	}

	private List<String> cut(List<String> lines, int maxLines, double size, boolean isBold, double maxWidth) {
		List<String> kept = new ArrayList<>(lines.subList(0, Math.min(maxLines, lines.size())));
		String last = kept.removeLast();
		while (!last.isEmpty() && width(last + ELLIPSIS, size, isBold) > maxWidth) {
			last = start(last, last.length() - 1);
		}
		kept.add(last.stripTrailing() + ELLIPSIS);
		return kept;
	}

	/** At most {@code length} characters of {@code text}, whole letters only. */
	private static String start(String text, int length) {
		BreakIterator letters = BreakIterator.getCharacterInstance();
		letters.setText(text);
		return text.substring(0, letters.isBoundary(length) ? length : letters.preceding(length));
	}

	/** The widths of letters, in parts of their size. */
	private static final class Advances {

		private static final double WIDE = 1;

		private static final double NARROW = 0.6;

		private final Font font;

		private final FontRenderContext context = new FontRenderContext(null, true, true);

		private final Map<Integer, Double> known = new ConcurrentHashMap<>();

		Advances(Font font) {
			this.font = font.deriveFont(LARGE);
		}

		double of(int letter) {
			return known.computeIfAbsent(letter, this::measured);
		}

		private double measured(int letter) {
			if (UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
					|| UCharacter.getCombiningClass(letter) != 0) {
				return 0;
			}
			if (font.canDisplay(letter) && letter < BASIC_PLANE) {
				return font.getStringBounds(Character.toString(letter), context).getWidth() / LARGE;
			}
			int width = UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH);
			boolean wide = width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
			return wide ? WIDE : NARROW;
		}
	}
}
