package jp.tsunagi.diagram.internal.export;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Fill;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;

/** Paints nothing, but sees how small letters are. */
public final class SmallestLetters implements Canvas {

	private double size = Double.MAX_VALUE;

	/** The size of the smallest that were written so far, in pixels. */
	public double size() {
		return size;
	}

	@Override
	public void text(String text, Point at, Anchor anchor, Letters letters) {
		if (!text.isBlank()) {
			size = Math.min(size, letters.size());
		}
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
