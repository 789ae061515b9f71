package jp.tsunagi.diagram.specification;

import java.util.Optional;

import jp.tsunagi.diagram.view.Arrow;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Routing;

/**
 * How edges of a mapping look.
 *
 * @param size width in pixels
 * @param begin the label at the source; empty for none
 * @param center the label in the middle; empty for none
 * @param end the label at the target; empty for none
 */
public record EdgeStyleSpecification(ColorSpecification strokeColor, LineStyle lineStyle, Arrow sourceArrow, Arrow targetArrow,
		InterpretedExpression size, Routing routingStyle, EndsCentering endsCentering, Optional<LabelStyleSpecification> begin,
		Optional<LabelStyleSpecification> center, Optional<LabelStyleSpecification> end, Location location) {

	/** Which ends point to the middle of their nodes. */
	public enum EndsCentering {
		NONE, BOTH, SOURCE, TARGET
	}
}
