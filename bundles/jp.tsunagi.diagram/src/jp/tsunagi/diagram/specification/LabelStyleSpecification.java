package jp.tsunagi.diagram.specification;

import java.util.Optional;
import java.util.Set;

import jp.tsunagi.diagram.view.LabelStyle.Alignment;
import jp.tsunagi.diagram.view.LabelStyle.Format;

/**
 * How a label is written.
 *
 * @param labelSize in points
 * @param showIcon whether a picture stands before the text: that of {@code iconPath}, else that of the element's class
 * @param iconPath as the specification writes it
 */
public record LabelStyleSpecification(int labelSize, Set<Format> labelFormat, boolean showIcon, InterpretedExpression labelExpression,
		ColorSpecification labelColor, Optional<String> iconPath, Alignment labelAlignment) {

	/** Copies the set. */
	public LabelStyleSpecification {
		labelFormat = Set.copyOf(labelFormat);
	}
}
