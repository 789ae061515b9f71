package jp.tsunagi.diagram.internal.export;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Fill;
import jp.tsunagi.diagram.scene.Group;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;

/** Paints nothing, but sees how small the letters of a diagram are; title and legend around it do not count. */
public final class SmallestLetters implements Canvas {

	private double size = Double.MAX_VALUE;

	private int depth;

	/** The size of the smallest that were written so far, in pixels. */
	public double size() {
		return size;
	}

	@Override
	public void text(String text, Point at, Anchor anchor, Letters letters) {
		if (depth > 0 && !text.isBlank()) {
			size = Math.min(size, letters.size());
		}
	}

	@Override
	public void begin(Group group) {
		depth++;
	}

	@Override
	public void end() {
		depth--;
	}

	@Override
	public void fill(Outline outline, Fill fill) {
		// no letters
	}

	@Override
	public void stroke(Outline outline, Pen pen) {
		// no letters
	}

	@Override
	public void image(String path, Bounds where, double opacity) {
		// no letters
	}
}
