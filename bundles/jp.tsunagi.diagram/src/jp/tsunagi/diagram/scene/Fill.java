package jp.tsunagi.diagram.scene;

import jp.tsunagi.diagram.view.Rgb;

/**
 * What a surface is filled with, from its left to its right edge.
 *
 * @param to the same as {@code from} for one colour
 */
public record Fill(Rgb from, Rgb to) {

	/** One colour. */
	public static Fill of(Rgb color) {
		return new Fill(color, color);
	}

	/** Whether it is one colour. */
	public boolean isPlain() {
		return from.equals(to);
	}
}
