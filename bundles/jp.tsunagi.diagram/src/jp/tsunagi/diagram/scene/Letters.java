package jp.tsunagi.diagram.scene;

import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.view.LabelStyle;
import jp.tsunagi.diagram.view.LabelStyle.Format;
import jp.tsunagi.diagram.view.Rgb;

/**
 * How a text is written, in the font of diagrams.
 *
 * @param size in pixels
 */
public record Letters(double size, boolean bold, boolean italic, boolean underline, boolean strikeThrough, Rgb color) {

	/** Plain letters. */
	public static Letters plain(double size, Rgb color) {
		return new Letters(size, false, false, false, false, color);
	}

	/** The letters of a label. */
	public static Letters of(LabelStyle style) {
		return new Letters(TextMeasure.pixels(style.size()), style.formats().contains(Format.BOLD),
				style.formats().contains(Format.ITALIC), style.formats().contains(Format.UNDERLINE),
				style.formats().contains(Format.STRIKE_THROUGH), style.color());
	}

	/** The same, bold. */
	public Letters inBold() {
		return new Letters(size, true, italic, underline, strikeThrough, color);
	}

	/** The same in another colour. */
	public Letters in(Rgb other) {
		return new Letters(size, bold, italic, underline, strikeThrough, other);
	}
}
