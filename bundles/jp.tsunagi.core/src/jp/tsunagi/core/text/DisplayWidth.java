package jp.tsunagi.core.text;

/**
 * How many columns a text takes in a terminal: two for what is wide or full-width in Unicode's East Asian Width (UAX #11),
 * none for marks that combine, one for all others.
 */
public final class DisplayWidth {

	private static final int[][] WIDE = {{0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF},
			{0x4E00, 0x9FFF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF01, 0xFF60},
			{0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};

	private DisplayWidth() {
	}

	/** The width of {@code text} in columns. */
	public static int of(String text) {
		return text.codePoints().map(DisplayWidth::of).sum();
	}

	private static int of(int character) {
		return switch (Character.getType(character)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
			default -> isWide(character) ? 2 : 1;
		};
	}

	private static boolean isWide(int character) {
		for (int[] range : WIDE) {
			if (range[0] <= character && character <= range[1]) {
				return true;
			}
		}
		return false;
	}
}
