package jp.tsunagi.plan.language.ide.quickfix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.Command;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.ide.creation.NewElement;
import jp.tsunagi.plan.language.ide.quickfix.MarkedText.Value;
import jp.tsunagi.plan.language.model.ProjectModel;
import jp.tsunagi.plan.language.values.Quotation;

/** Fixes that make what a plan refers to in the model. */
final class CreationInModel {

	private CreationInModel() {
	}

	/** One fix for each class the marked reference may lead to. */
	static Stream<PlanFix> of(MarkedText marked) {
		return marked.value().filter(value -> value.feature() instanceof EReference).stream()
				.flatMap(value -> ProjectModel.of(value.element()).project().stream().flatMap(project -> fixes(value, project)));
	}

	private static Stream<PlanFix> fixes(Value value, Project project) {
		String written = value.node().getText().strip();
		Optional<Territory> territory = firstArea(value.element());
		return NewElement.typesFor(((EReference) value.feature()).getEReferenceType())
				.map(type -> fix(project, territory, type, Quotation.unquote(written)));
	}

	private static PlanFix fix(Project project, Optional<Territory> territory, EClass type, String name) {
		String place = territory.or(project::municipality).map(ElementLabels::of).orElse("");
		String label = Messages.bind(Messages.create, new Object[] { name, ElementLabels.type(type), place });
		NewElement element = NewElement.in(project, territory, type, name);
		return new PlanFix(label, List.of(), Optional.of(new Command(label, NewElement.COMMAND, element.arguments())));
	}

	private static Optional<Territory> firstArea(EObject element) {
		Optional<Plan> plan = Optional.ofNullable(EcoreUtil2.getContainerOfType(element, Plan.class));
		return plan.flatMap(known -> known.getAreas().stream().filter(area -> !area.eIsProxy()).findFirst());
	}
}
