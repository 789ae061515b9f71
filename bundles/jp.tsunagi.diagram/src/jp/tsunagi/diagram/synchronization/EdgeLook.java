package jp.tsunagi.diagram.synchronization;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.specification.EdgeStyleSpecification;
import jp.tsunagi.diagram.view.EdgeStyle;
import jp.tsunagi.diagram.view.LabelStyle;

/** A style of edges, its expressions compiled. */
final class EdgeLook implements Look {

	private final EdgeStyleSpecification specification;

	private final Program size;

	private final CompiledColor color;

	private final Optional<CompiledLabel> begin;

	private final Optional<CompiledLabel> center;

	private final Optional<CompiledLabel> end;

	private final boolean isConstant;

	/** The style itself, once it was asked for, if nothing in it is computed. */
	private Optional<EdgeStyle> constant = Optional.empty();

	EdgeLook(EdgeStyleSpecification specification, Programs programs) {
		this.specification = specification;
		size = programs.compile(specification.size());
		color = CompiledColor.of(specification.strokeColor(), programs);
		begin = specification.begin().map(label -> CompiledLabel.of(label, programs));
		center = specification.center().map(label -> CompiledLabel.of(label, programs));
		end = specification.end().map(label -> CompiledLabel.of(label, programs));
		isConstant = values().allMatch(Program::isConstant);
	}

	EdgeStyle style(Evaluations evaluations, EObject element, Scope scope) {
		if (constant.isPresent()) {
			return constant.get();
		}
		EdgeStyle style = new EdgeStyle(color.of(evaluations, element, scope), specification.lineStyle(),
				evaluations.number(size, element, scope, 1), specification.sourceArrow(), specification.targetArrow(),
				specification.routingStyle(), style(begin, evaluations, element, scope), style(center, evaluations, element, scope),
				style(end, evaluations, element, scope));
		if (isConstant) {
			constant = Optional.of(style);
		}
		return style;
	}

	private static Optional<LabelStyle> style(Optional<CompiledLabel> label, Evaluations evaluations, EObject element, Scope scope) {
		return label.map(mapping -> mapping.style(evaluations, element, scope));
	}

	Program begin() {
		return text(begin);
	}

	Program center() {
		return text(center);
	}

	Program end() {
		return text(end);
	}

	private static Program text(Optional<CompiledLabel> label) {
		return label.map(CompiledLabel::text).orElse(Program.NONE);
	}

	@Override
	public Stream<Program> texts() {
		return Stream.of(begin(), center(), end());
	}

	@Override
	public Stream<Program> values() {
		return Stream.of(Stream.of(size), color.programs(), colors(begin), colors(center), colors(end)).flatMap(programs -> programs);
	}

	private static Stream<Program> colors(Optional<CompiledLabel> label) {
		return label.stream().flatMap(mapping -> mapping.color().programs());
	}
}
