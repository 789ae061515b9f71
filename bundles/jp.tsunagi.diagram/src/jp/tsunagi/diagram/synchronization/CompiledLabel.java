package jp.tsunagi.diagram.synchronization;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.specification.LabelStyleSpecification;
import jp.tsunagi.diagram.view.LabelStyle;
import jp.tsunagi.diagram.view.Rgb;

/**
 * A label of the specification, its expressions compiled.
 *
 * @param constant how it looks if its colour is always the same
 */
record CompiledLabel(LabelStyleSpecification specification, Program text, CompiledColor color, Optional<LabelStyle> constant) {

	static CompiledLabel of(LabelStyleSpecification specification, Programs programs) {
		CompiledColor color = CompiledColor.of(specification.labelColor(), programs);
		return new CompiledLabel(specification, programs.compile(specification.labelExpression()), color,
				color instanceof CompiledColor.Fixed(Rgb rgb) ? Optional.of(style(specification, rgb)) : Optional.empty());
	}

	LabelStyle style(Evaluations evaluations, EObject element, Scope scope) {
		return constant.orElseGet(() -> style(specification, color.of(evaluations, element, scope)));
	}

	private static LabelStyle style(LabelStyleSpecification specification, Rgb color) {
		Optional<String> icon = specification.iconPath().filter(path -> specification.showIcon() && !path.isBlank());
		return new LabelStyle(Math.max(1, specification.labelSize()), specification.labelFormat(), color,
				specification.labelAlignment(), icon);
	}
}
