package jp.tsunagi.diagram.specification;

import jp.tsunagi.diagram.view.Shape;

/** How nodes of a mapping look. Sizes are in units of 10 pixels. */
public sealed interface NodeStyleSpecification {

	/** What the styles of nodes and containers have alike. */
	BoxStyle box();

	/** Size and label, as all nodes have them. */
	NodeBasics basics();

	/**
	 * What all styles of nodes have.
	 *
	 * @param size width and height, if the style has none of its own; -1 if the label says it
	 * @param labelOnBorder whether the label stands outside the node
	 */
	record NodeBasics(InterpretedExpression size, boolean labelOnBorder, ResizeKind resizeKind) {
	}

	/** In which directions a user may resize a node. */
	enum ResizeKind {
		NONE, NSEW, NORTH_SOUTH, EAST_WEST
	}

	/**
	 * A rectangle.
	 *
	 * @param width 0 if {@code size} counts
	 * @param height 0 if {@code size} counts
	 */
	record SquareStyle(BoxStyle box, NodeBasics basics, int width, int height, ColorSpecification color)
			implements NodeStyleSpecification {
	}

	/** An ellipse; if a diameter is 0, {@code size} counts. */
	record EllipseStyle(BoxStyle box, NodeBasics basics, InterpretedExpression horizontalDiameter,
			InterpretedExpression verticalDiameter, ColorSpecification color) implements NodeStyleSpecification {
	}

	/** A diamond; if a side is 0 or empty, {@code size} counts. */
	record LozengeStyle(BoxStyle box, NodeBasics basics, InterpretedExpression width, InterpretedExpression height,
			ColorSpecification color) implements NodeStyleSpecification {
	}

	/** A small circle. */
	record DotStyle(BoxStyle box, NodeBasics basics, InterpretedExpression strokeSize, ColorSpecification color)
			implements NodeStyleSpecification {
	}

	/** A sheet of paper. */
	record NoteStyle(BoxStyle box, NodeBasics basics, ColorSpecification color) implements NodeStyleSpecification {
	}

	/** One of the shapes that Sirius brings. */
	record BundledImageStyle(BoxStyle box, NodeBasics basics, Shape shape, ColorSpecification color)
			implements NodeStyleSpecification {
	}

	/**
	 * A picture.
	 *
	 * @param workspacePath {@code /bundle/path}
	 */
	record WorkspaceImageStyle(BoxStyle box, NodeBasics basics, String workspacePath) implements NodeStyleSpecification {
	}
}
