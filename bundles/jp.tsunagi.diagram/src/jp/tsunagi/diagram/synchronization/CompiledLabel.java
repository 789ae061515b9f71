package jp.tsunagi.diagram.synchronization;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.specification.LabelStyleSpecification;
import jp.tsunagi.diagram.view.LabelStyle;

/** A label of the specification, its expressions compiled. */
record CompiledLabel(LabelStyleSpecification specification, Program text, CompiledColor color) {

	static CompiledLabel of(LabelStyleSpecification specification, Programs programs) {
		return new CompiledLabel(specification, programs.compile(specification.labelExpression()),
				CompiledColor.of(specification.labelColor(), programs));
	}

	LabelStyle style(Evaluations evaluations, EObject element, Scope scope) {
		Optional<String> icon = specification.iconPath().filter(path -> specification.showIcon() && !path.isBlank());
		return new LabelStyle(Math.max(1, specification.labelSize()), specification.labelFormat(), color.of(evaluations, element, scope),
				specification.labelAlignment(), icon);
	}
}
