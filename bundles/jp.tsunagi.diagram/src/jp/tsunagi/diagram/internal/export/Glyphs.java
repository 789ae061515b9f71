package jp.tsunagi.diagram.internal.export;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.fonts.Typeface;

/**
 * Finds a font for every letter: that of diagrams, else one of the machine. A letter that no font can draw becomes 〓, which
 * Japanese printers set for a missing letter, and is remembered, so that somebody can be told.
 */
public final class Glyphs {

	/** What stands for a letter that cannot be drawn. */
	static final String MISSING = "\u3013";

	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

	private static final Map<Integer, Boolean> DRAWN_BY_MACHINE = new ConcurrentHashMap<>();

	private final Set<String> missing = new TreeSet<>();

	/** The letters that could not be drawn so far. */
	public Set<String> missing() {
		return missing;
	}

	/** {@code text}, each part in a font that holds it. */
	GlyphRuns runs(String text, Letters letters) {
		Font own = (letters.bold() ? Typeface.GOTHIC_BOLD : Typeface.GOTHIC).awt().deriveFont((float) letters.size());
		if (own.canDisplayUpTo(text) < 0 && text.codePoints().noneMatch(Glyphs::isIgnored)) {
			return GlyphRuns.plain(text, own);
		}
		Font machine = new Font(Font.SANS_SERIF, letters.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) letters.size());
		GlyphRuns.Builder runs = new GlyphRuns.Builder();
		text.codePoints().forEach(letter -> {
			if (isIgnored(letter)) {
				// selectors and joiners change what is before them, which our fonts do not know how to do
				return;
			}
			if (own.canDisplay(letter)) {
				runs.add(Character.toString(letter), own);
			} else if (DRAWN_BY_MACHINE.computeIfAbsent(letter, Glyphs::isDrawnByMachine)) {
				runs.add(Character.toString(letter), machine);
			} else {
				missing.add(Character.toString(letter));
				runs.add(MISSING, own);
			}
		});
		return runs.build();
	}

	private static boolean isIgnored(int letter) {
		return UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT) || Character.isISOControl(letter);
	}

	/** Fonts of coloured pictures say that they hold a letter, but have no outline of it. */
	private static boolean isDrawnByMachine(int letter) {
		Font machine = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
		return machine.canDisplay(letter)
				&& !machine.createGlyphVector(CONTEXT, Character.toChars(letter)).getOutline().getBounds2D().isEmpty();
	}
}
