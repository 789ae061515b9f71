package jp.tsunagi.diagram.scene;

import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Rgb;

/**
 * What a line is drawn with.
 *
 * @param width in pixels
 * @param line never {@link LineStyle#DASH_DOT}, which is painted as a jagged outline
 */
public record Pen(Rgb color, double width, LineStyle line) {

	/** Strokes and gaps in turn, in pixels; none for an unbroken line. */
	public double[] dashes() {
		return switch (line) {
			case SOLID, DASH_DOT -> new double[0];
			case DASH -> new double[] {5 + 2 * width, 3 + width};
			case DOT -> new double[] {1 + width / 2, 2 + 1.5 * width};
		};
	}
}
