package jp.tsunagi.diagram.geometry;

import jp.tsunagi.diagram.layout.TextBlock;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.LabelStyle;

/** A label of an edge, in its place. */
public record EdgeLabel(Part part, TextBlock text, LabelStyle style, Bounds box) {

	/** Which of its labels. */
	public enum Part {
		/** Near the source. */
		BEGIN,
		/** In the middle. */
		CENTER,
		/** Near the target. */
		END
	}
}
