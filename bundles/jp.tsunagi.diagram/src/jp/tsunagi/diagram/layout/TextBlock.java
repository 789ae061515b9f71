package jp.tsunagi.diagram.layout;

import java.util.List;

/**
 * A text broken into lines.
 *
 * @param width of the longest line, in pixels
 * @param height of all lines, in pixels
 * @param cut whether the text did not fit and ends in …
 */
public record TextBlock(List<String> lines, double width, double height, boolean cut) {

	/** No text. */
	public static final TextBlock EMPTY = new TextBlock(List.of(), 0, 0, false);

	/** Copies the list. */
	public TextBlock {
		lines = List.copyOf(lines);
	}

	/** Whether there is nothing to be written. */
	public boolean isEmpty() {
		return lines.isEmpty();
	}
}
