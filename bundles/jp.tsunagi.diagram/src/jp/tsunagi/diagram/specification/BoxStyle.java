package jp.tsunagi.diagram.specification;

import jp.tsunagi.diagram.view.LineStyle;

/**
 * What the styles of nodes and containers have alike.
 *
 * @param borderSize in pixels
 * @param tooltip may be empty
 */
public record BoxStyle(LabelStyleSpecification label, InterpretedExpression borderSize, ColorSpecification borderColor,
		LineStyle borderLineStyle, InterpretedExpression tooltip, boolean hideLabelByDefault, Location location) {
}
