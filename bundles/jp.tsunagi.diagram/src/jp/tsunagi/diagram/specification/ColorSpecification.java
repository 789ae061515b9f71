package jp.tsunagi.diagram.specification;

import java.util.List;

import jp.tsunagi.diagram.view.Rgb;

/** A colour as it is specified. */
public sealed interface ColorSpecification {

	/** Always the same colour. */
	record FixedColor(Rgb rgb) implements ColorSpecification {
	}

	/** A colour whose parts are computed, each from 0 to 255. */
	record ComputedColor(InterpretedExpression red, InterpretedExpression green, InterpretedExpression blue)
			implements ColorSpecification {
	}

	/**
	 * A colour between the steps.
	 *
	 * @param value which colour it is
	 * @param minimum the value of the first colour, if there are no steps
	 * @param maximum the value of the last colour, if there are no steps
	 */
	record InterpolatedColor(InterpretedExpression value, InterpretedExpression minimum, InterpretedExpression maximum,
			List<ColorStep> steps) implements ColorSpecification {
	}

	/** The colour that one value has. */
	record ColorStep(InterpretedExpression associatedValue, Rgb color) {
	}
}
