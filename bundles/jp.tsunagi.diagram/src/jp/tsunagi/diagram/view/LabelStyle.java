package jp.tsunagi.diagram.view;

import java.util.Optional;
import java.util.Set;

/**
 * How a label is written.
 *
 * @param size of the letters, in points
 * @param icon the picture before the text, as the specification names it; empty for none
 */
public record LabelStyle(int size, Set<Format> formats, Rgb color, Alignment alignment, Optional<String> icon) {

	/** What may be done to the letters. */
	public enum Format {
		BOLD, ITALIC, UNDERLINE, STRIKE_THROUGH
	}

	/** Where the text stands in its room. */
	public enum Alignment {
		LEFT, CENTER, RIGHT
	}

	/** Copies the set. */
	public LabelStyle {
		formats = Set.copyOf(formats);
	}
}
