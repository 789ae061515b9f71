package jp.tsunagi.diagram.tool;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.expression.Evaluator;
import jp.tsunagi.diagram.expression.Variables;
import jp.tsunagi.diagram.specification.DiagramElementMapping.MappingBasics;
import jp.tsunagi.diagram.specification.InterpretedExpression;
import jp.tsunagi.diagram.specification.Reference;
import jp.tsunagi.diagram.specification.RepresentationSpecification;
import jp.tsunagi.diagram.specification.ToolSpecification;
import jp.tsunagi.diagram.view.ViewElement;

/** Finds what can be opened from an element of a diagram. */
final class Navigation {

	private final Tooling tooling;

	private final Evaluator evaluator;

	Navigation(Tooling tooling) {
		this.tooling = tooling;
		evaluator = tooling.evaluator();
	}

	List<NavigationTarget> from(ViewElement element, MappingBasics mapping) {
		Variables variables = tooling.variables().with("container", element.target()).with("containerView", element)
				.with("view", element);
		return Stream.concat(mapping.navigationDescriptions().stream(), mapping.detailDescriptions().stream()).map(Reference::get)
				.filter(tool -> tooling.holds(tool.basics().precondition(), element.target(), variables))
				.flatMap(tool -> switch (tool) {
					case ToolSpecification.RepresentationNavigation navigation -> targets(navigation.label(),
							navigation.browseExpression(), navigation.representation().get(), false, element.target(), variables);
					case ToolSpecification.RepresentationCreation creation -> targets(creation.label(),
							creation.browseExpression(), creation.representation().get(), true, element.target(), variables);
					default -> Stream.empty();
				}).toList();
	}

	private Stream<NavigationTarget> targets(String label, InterpretedExpression browse, RepresentationSpecification representation,
			boolean createsNew, EObject self, Variables variables) {
		List<EObject> roots = browse.isEmpty() ? List.of(self)
				: evaluator.ask(() -> evaluator.elements(tooling.expressions().get(browse), self, variables));
		return roots.stream().distinct().filter(root -> representation.domainClass().accepts(root))
				.filter(root -> tooling.holds(representation.preconditionExpression(), root, Variables.NONE))
				.map(root -> new NavigationTarget(label, title(representation, root), representation, root, createsNew));
	}

	private String title(RepresentationSpecification representation, EObject root) {
		String label = representation.label();
		return representation.titleExpression().isEmpty() ? label : evaluator.ask(() -> evaluator
				.text(tooling.expressions().get(representation.titleExpression()), root, Variables.NONE, label));
	}
}
