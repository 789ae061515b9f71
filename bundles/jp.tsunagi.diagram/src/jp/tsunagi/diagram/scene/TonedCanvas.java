package jp.tsunagi.diagram.scene;

import java.util.function.UnaryOperator;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;

/**
 * Paints in other colours than it is told to, such as those for dark screens; pictures stay as they are.
 *
 * @param canvas what is painted on
 * @param tone makes each colour the one that is painted
 */
public record TonedCanvas(Canvas canvas, UnaryOperator<Rgb> tone) implements Canvas {

	@Override
	public void fill(Outline outline, Fill fill) {
		canvas.fill(outline, new Fill(tone.apply(fill.from()), tone.apply(fill.to())));
	}

	@Override
	public void stroke(Outline outline, Pen pen) {
		canvas.stroke(outline, new Pen(tone.apply(pen.color()), pen.width(), pen.line()));
	}

	@Override
	public void text(String text, Point at, Anchor anchor, Letters letters) {
		canvas.text(text, at, anchor, letters.in(tone.apply(letters.color())));
	}

	@Override
	public void image(String path, Bounds where, double opacity) {
		canvas.image(path, where, opacity);
	}

	@Override
	public double finest() {
		return canvas.finest();
	}

	@Override
	public void begin(Group group) {
		canvas.begin(group);
	}

	@Override
	public void end() {
		canvas.end();
	}
}
