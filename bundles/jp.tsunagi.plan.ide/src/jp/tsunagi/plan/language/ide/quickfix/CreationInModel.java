package jp.tsunagi.plan.language.ide.quickfix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.Command;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.ide.creation.NewElement;
import jp.tsunagi.plan.language.ide.quickfix.MarkedText.Value;
import jp.tsunagi.plan.language.model.NameReference;
import jp.tsunagi.plan.language.model.ProjectModel;

/** Fixes that make what a plan refers to in the model. */
final class CreationInModel {

	private CreationInModel() {
	}

	/** One fix for each class the marked reference may lead to; its area is the one in parentheses, else the first of the plan. */
	static Stream<PlanFix> of(MarkedText marked) {
		return marked.value().filter(value -> value.feature() instanceof EReference && !marked.proposals().isEmpty()).stream()
				.flatMap(value -> fixes(value, marked.proposals().getFirst()));
	}

	private static Stream<PlanFix> fixes(Value value, String written) {
		ProjectModel model = ProjectModel.of(value.element());
		Optional<NameReference> qualified = NameReference.qualified(written);
		Optional<Territory> said = qualified.flatMap(NameReference::place).stream()
				.flatMap(place -> model.named(place, CoordinationPackage.Literals.TERRITORY).stream())
				.map(Territory.class::cast).findFirst();
		String name = said.isPresent() ? qualified.map(NameReference::name).orElse(written) : written;
		EClass referred = ((EReference) value.feature()).getEReferenceType();
		return model.project().stream().flatMap(project -> NewElement.typesFor(referred)
				.map(type -> fix(project, said.or(() -> firstArea(value.element())), type, name)));
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
