package jp.tsunagi.diagram.scene;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;

/** What a diagram is painted on: a screen, a page, a file. What comes later covers what came before. */
public interface Canvas {

	/** Fills a surface. */
	void fill(Outline outline, Fill fill);

	/** Draws a line. */
	void stroke(Outline outline, Pen pen);

	/** Writes one line of text whose letters stand at the height of {@code at}. */
	void text(String text, Point at, Anchor anchor, Letters letters);

	/**
	 * Paints a picture as large as {@code where}.
	 *
	 * @param path as a specification names it, {@code /bundle/path}; one that is not there is left out
	 * @param opacity 0 for invisible, 1 for as it is
	 */
	void image(String path, Bounds where, double opacity);

	/** What is smaller than this, in pixels, is not to be seen and need not be painted. */
	default double finest() {
		return 0;
	}

	/** Says that what comes now is one element of the diagram. */
	default void begin(Group group) {
		// a canvas that knows no elements paints just the same
	}

	/** Says that the element is complete. */
	default void end() {
		// see begin
	}
}
