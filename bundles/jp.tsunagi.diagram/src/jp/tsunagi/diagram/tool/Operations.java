package jp.tsunagi.diagram.tool;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;

import jp.tsunagi.diagram.expression.CompiledExpressions;
import jp.tsunagi.diagram.expression.Conversion;
import jp.tsunagi.diagram.expression.Variables;
import jp.tsunagi.diagram.specification.InterpretedExpression;
import jp.tsunagi.diagram.specification.ModelOperation;
import jp.tsunagi.diagram.specification.ToolSpecification;
import jp.tsunagi.diagram.view.ViewElement;

/**
 * Makes commands of operations, whatever they belong to: tools of diagrams, tools of tables, fixes of rules.
 *
 * @param metamodels where the classes of new elements are looked up
 * @param readOnly the files that must not be changed
 */
public record Operations(CompiledExpressions expressions, List<EPackage> metamodels, Predicate<Resource> readOnly) {

	/** Does {@code operation} on {@code self}, which must be part of a resource set, and selects it afterwards. */
	public ToolCommand command(String label, Optional<ModelOperation> operation, EObject self, Variables variables) {
		return command(label, operation, List.of(self), Optional.empty(), variables, after -> Optional.of(List.of(self)));
	}

	/** Uses {@code tool} and selects what it says, or what was made. */
	public ToolCommand command(ToolSpecification tool, EObject self, Variables variables) {
		return command(tool, List.of(self), variables);
	}

	/** Uses {@code tool} on {@code view} itself, which expressions see as its target. */
	ToolCommand command(ToolSpecification tool, ViewElement view, Variables variables) {
		return command(tool.label(), tool.initialOperation(), List.of(view.target()), Optional.of(view), variables,
				after -> selected(tool, view.target(), after));
	}

	/** Uses {@code tool} on each of {@code targets}, of which there must be one. */
	ToolCommand command(ToolSpecification tool, List<EObject> targets, Variables variables) {
		return command(tool.label(), tool.initialOperation(), targets, Optional.empty(), variables,
				after -> selected(tool, targets.get(0), after));
	}

	private ToolCommand command(String label, Optional<ModelOperation> operation, List<EObject> targets, Optional<ViewElement> view,
			Variables variables, Function<Variables, Optional<List<EObject>>> selection) {
		return new ToolCommand(label, targets.get(0).eResource().getResourceSet(), readOnly, followUps -> {
			Variables after = variables;
			for (EObject self : targets) {
				OperationRun run = run(operation, self, view, variables);
				followUps.addAll(run.followUps());
				after = run.variables();
			}
			return selection.apply(after);
		});
	}

	OperationRun run(Optional<ModelOperation> operation, EObject self, Optional<ViewElement> view, Variables variables) {
		OperationRun run = new OperationRun(expressions, metamodels, variables);
		operation.ifPresent(first -> run.execute(first, self, view));
		return run;
	}

	private Optional<List<EObject>> selected(ToolSpecification tool, EObject self, Variables variables) {
		InterpretedExpression wanted = tool.basics().elementsToSelect();
		if (wanted.isEmpty()) {
			return Optional.empty();
		}
		List<EObject> elements = Conversion.toElements(expressions.get(wanted).evaluate(self, variables));
		return Optional.of(tool.basics().inverseSelectionOrder() ? elements.reversed() : elements);
	}
}
