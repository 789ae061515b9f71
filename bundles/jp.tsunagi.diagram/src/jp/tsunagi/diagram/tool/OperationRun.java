package jp.tsunagi.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.diagram.expression.CompiledExpressions;
import jp.tsunagi.diagram.expression.Conversion;
import jp.tsunagi.diagram.expression.Variables;
import jp.tsunagi.diagram.specification.InterpretedExpression;
import jp.tsunagi.diagram.specification.ModelOperation;
import jp.tsunagi.diagram.view.ViewElement;

/**
 * Does the operations of one tool, each before those below it. Variables are those of the whole run, as in Sirius: one that
 * an operation sets is seen by all later ones.
 */
final class OperationRun {

	private final CompiledExpressions expressions;

	private final List<EPackage> metamodels;

	private final List<Consumer<ToolHost>> followUps = new ArrayList<>();

	private Variables variables;

	/** Where an operation works: on an element of the model, or on one of the diagram, which expressions cannot see. */
	private record Place(EObject self, Optional<ViewElement> view) {
	}

	OperationRun(CompiledExpressions expressions, List<EPackage> metamodels, Variables variables) {
		this.expressions = expressions;
		this.metamodels = metamodels;
		this.variables = variables;
	}

	/** Does {@code operation} and all below it, on {@code view} of {@code self} if there is one. */
	void execute(ModelOperation operation, EObject self, Optional<ViewElement> view) {
		execute(operation, new Place(self, view));
	}

	/** The variables after all that was done. */
	Variables variables() {
		return variables;
	}

	/** What the user interface has to do afterwards. */
	List<Consumer<ToolHost>> followUps() {
		return followUps;
	}

	private void execute(ModelOperation operation, Place place) {
		EObject self = place.self();
		switch (operation) {
			case ModelOperation.ChangeContext change -> children(change, changed(place, value(change.browseExpression(), self)));
			case ModelOperation.CreateInstance create -> children(create, created(create, self));
			case ModelOperation.SetValue set -> {
				ModelAccess.set(self, text(set.featureName(), self), value(set.valueExpression(), self));
				children(set, place);
			}
			case ModelOperation.Unset unset -> {
				unset(unset, self);
				children(unset, place);
			}
			case ModelOperation.MoveElement move -> {
				EObject container = Conversion.toElement(value(move.newContainerExpression(), self))
						.orElseThrow(() -> new ToolException(Messages.noContainer));
				ModelAccess.add(container, text(move.featureName(), self), self);
				children(move, place);
			}
			case ModelOperation.RemoveElement remove -> {
				EcoreUtil.remove(self);
				children(remove, place);
			}
			case ModelOperation.For each -> forEach(each, place);
			case ModelOperation.If condition -> {
				if (Conversion.toBoolean(value(condition.conditionExpression(), self))) {
					children(condition, place);
				}
			}
			case ModelOperation.Switch choice -> choose(choice, place).forEach(step -> execute(step, place));
			case ModelOperation.Let let -> {
				Object value = value(let.valueExpression(), self);
				variables = variables.with(let.variableName(), value);
				children(let, let.variableName().equals("self") ? changed(place, value) : place);
			}
			default -> outside(operation, place);
		}
	}

	/** What concerns the user interface: it is done when the model is ready. */
	private void outside(ModelOperation operation, Place place) {
		switch (operation) {
			case ModelOperation.DeleteView delete -> place.view().ifPresent(view -> followUps.add(host -> host.hide(view)));
			case ModelOperation.Navigation navigation -> navigation.diagramDescription()
					.ifPresent(diagram -> followUps.add(host -> host.open(diagram.get(), place.self())));
			case ModelOperation.ExternalJavaAction action -> {
				Map<String, Object> values = new LinkedHashMap<>();
				action.parameters().forEach(parameter -> values.put(parameter.name(), value(parameter.value(), place.self())));
				followUps.add(host -> host.run(action.id(), values));
			}
			default -> { /* views of synchronised mappings come by themselves */ }
		}
		children(operation, place);
	}

	private void children(ModelOperation operation, Place place) {
		operation.subModelOperations().forEach(child -> execute(child, place));
	}

	/** What is no element leaves the context as it is. */
	private static Place changed(Place place, Object value) {
		return switch (value) {
			case EObject element -> new Place(element, Optional.empty());
			case ViewElement view -> new Place(view.target(), Optional.of(view));
			case null, default -> place;
		};
	}

	private Place created(ModelOperation.CreateInstance create, EObject self) {
		EObject instance = ModelAccess.create(text(create.typeName(), self), metamodels);
		variables = variables.with(create.variableName(), instance);
		ModelAccess.add(self, text(create.referenceName(), self), instance);
		return new Place(instance, Optional.empty());
	}

	private void unset(ModelOperation.Unset unset, EObject self) {
		String feature = text(unset.featureName(), self);
		if (unset.elementExpression().isEmpty()) {
			ModelAccess.set(self, feature, null); // does nothing where there may be several values, as in Sirius
		} else {
			ModelAccess.remove(self, feature, Conversion.toElements(value(unset.elementExpression(), self)));
		}
	}

	private void forEach(ModelOperation.For each, Place place) {
		Object value = value(each.expression(), place.self());
		Place last = place;
		for (Object one : value instanceof Collection<?> several ? List.copyOf(several) : array(value)) {
			last = changed(last, one);
			variables = variables.with(each.iteratorName(), one);
			children(each, last);
			variables = variables.without(each.iteratorName());
		}
	}

	private static List<Object> array(Object value) {
		return switch (value) {
			case null -> List.of();
			case Object[] several -> List.of(several);
			default -> List.of(value);
		};
	}

	private List<ModelOperation> choose(ModelOperation.Switch choice, Place place) {
		return choice.cases().stream().filter(one -> Conversion.toBoolean(value(one.conditionExpression(), place.self()))).findFirst()
				.map(ModelOperation.Case::subModelOperations).orElse(choice.defaultOperations());
	}

	private Object value(InterpretedExpression expression, EObject self) {
		return expressions.get(expression).evaluate(self, variables);
	}

	private String text(InterpretedExpression expression, EObject self) {
		return Conversion.toText(value(expression, self)).orElse("");
	}
}
