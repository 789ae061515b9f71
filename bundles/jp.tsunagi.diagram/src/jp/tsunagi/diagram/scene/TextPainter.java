package jp.tsunagi.diagram.scene;

import java.util.List;

import jp.tsunagi.diagram.layout.TextBlock;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;

/** Writes texts of several lines. */
record TextPainter(Canvas canvas) {

	void paint(TextBlock text, Bounds box, Anchor anchor, Letters letters, TextMeasure measure) {
		double x = switch (anchor) {
			case START -> box.x();
			case MIDDLE -> box.center().x();
			case END -> box.x() + box.width();
		};
		double y = box.y() + measure.baseline(letters.size());
		List<String> lines = text.lines();
		for (int i = 0; i < lines.size(); i++) {
			canvas.text(lines.get(i), new Point(x, y + i * measure.lineHeight(letters.size())), anchor, letters);
		}
	}
}
