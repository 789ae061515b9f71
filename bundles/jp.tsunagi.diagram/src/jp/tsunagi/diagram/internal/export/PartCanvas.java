package jp.tsunagi.diagram.internal.export;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Fill;
import jp.tsunagi.diagram.scene.Group;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;

/** Passes on only what lies in a part of the picture: other pages of a poster hold the rest. */
record PartCanvas(Canvas canvas, Bounds part) implements Canvas {

	@Override
	public void fill(Outline outline, Fill fill) {
		if (reaches(outline.bounds())) {
			canvas.fill(outline, fill);
		}
	}

	@Override
	public void stroke(Outline outline, Pen pen) {
		if (reaches(outline.bounds().grown(pen.width()))) {
			canvas.stroke(outline, pen);
		}
	}

	@Override
	public void text(String text, Point at, Anchor anchor, Letters letters) {
		double width = TextMeasure.standard().width(text, letters.size(), letters.bold());
		double left = switch (anchor) {
			case START -> at.x();
			case MIDDLE -> at.x() - width / 2;
			case END -> at.x() - width;
		};
		if (reaches(new Bounds(left, at.y() - letters.size(), width, letters.size() * 1.3))) {
			canvas.text(text, at, anchor, letters);
		}
	}

	@Override
	public void image(String path, Bounds where, double opacity) {
		if (reaches(where)) {
			canvas.image(path, where, opacity);
		}
	}

	@Override
	public void begin(Group group) {
		canvas.begin(group);
	}

	@Override
	public void end() {
		canvas.end();
	}

	private boolean reaches(Bounds bounds) {
		// a line may have no width
		return bounds.grown(0.5).intersects(part);
	}
}
