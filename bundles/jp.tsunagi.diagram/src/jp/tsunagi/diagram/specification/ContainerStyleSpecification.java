package jp.tsunagi.diagram.specification;

/** How containers of a mapping look. Sizes are in units of 10 pixels; -1 or nothing if the contents say it. */
public sealed interface ContainerStyleSpecification {

	/** What the styles of nodes and containers have alike. */
	BoxStyle box();

	/**
	 * The corners.
	 *
	 * @param arcWidth in pixels, 0 if they are sharp
	 * @param arcHeight in pixels, 0 if they are sharp
	 */
	record Corners(int arcWidth, int arcHeight) {
	}

	/** From which side to which the colour changes. */
	enum BackgroundStyle {
		LEFT_TO_RIGHT, LIQUID, TOP_TO_BOTTOM
	}

	/**
	 * A rectangle.
	 *
	 * @param backgroundColor where the colour starts
	 * @param foregroundColor where the colour ends
	 */
	record FlatContainerStyle(BoxStyle box, Corners corners, InterpretedExpression width, InterpretedExpression height,
			BackgroundStyle backgroundStyle, ColorSpecification backgroundColor, ColorSpecification foregroundColor)
			implements ContainerStyleSpecification {
	}

	/** A parallelogram. */
	record ShapeContainerStyle(BoxStyle box, Corners corners, InterpretedExpression width, InterpretedExpression height,
			ColorSpecification backgroundColor) implements ContainerStyleSpecification {
	}

	/**
	 * A picture.
	 *
	 * @param workspacePath {@code /bundle/path}
	 */
	record ImageContainerStyle(BoxStyle box, Corners corners, String workspacePath) implements ContainerStyleSpecification {
	}
}
