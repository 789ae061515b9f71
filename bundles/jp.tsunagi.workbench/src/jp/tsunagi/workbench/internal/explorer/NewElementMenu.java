package jp.tsunagi.workbench.internal.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.Separator;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.workbench.image.ElementImages;
import jp.tsunagi.workbench.internal.element.Elements;
import jp.tsunagi.workbench.session.ElementCommands;
import jp.tsunagi.workbench.session.ProjectSession;

/** What can be added below an element, with a line between what belongs to different parts of the work. */
final class NewElementMenu {

	/** The first list of each part: places, who is there, how they are tied, what is wanted, what is done, figures. */
	private static final Set<EReference> FIRST_OF_PART = Set.of(Literals.TERRITORY__COUNCILS, Literals.TERRITORY__BODIES,
			Literals.TERRITORY__RELATIONSHIPS, Literals.TERRITORY__NEEDS, Literals.TERRITORY__PROGRAMMES,
			Literals.TERRITORY__OBSERVATIONS, Literals.TERRITORY__STATISTICS);

	private final ExplorerTree tree;

	private final Consumer<EObject> created;

	/** {@code created} is told what the user has added. */
	NewElementMenu(ExplorerTree tree, Consumer<EObject> created) {
		this.tree = tree;
		this.created = created;
	}

	/** Fills {@code menu} with what fits below {@code node}. */
	void fill(IContributionManager menu, Object node) {
		if (node instanceof ElementGroup group) {
			choices(group.owner()).stream().filter(choice -> choice.getEStructuralFeature() == group.feature())
					.forEach(choice -> menu.add(action(group.owner(), choice)));
		} else if (node instanceof EObject owner) {
			for (CommandParameter choice : choices(owner)) {
				if (FIRST_OF_PART.contains(choice.getEReference())) {
					menu.add(new Separator());
				}
				menu.add(action(owner, choice));
			}
		}
	}

	private List<CommandParameter> choices(EObject owner) {
		List<CommandParameter> choices = new ArrayList<>();
		if (Elements.isEditable(owner)) {
			ProjectSession.get().editingDomain().ifPresent(domain -> domain.getNewChildDescriptors(owner, null).stream()
					.filter(CommandParameter.class::isInstance).map(CommandParameter.class::cast)
					.filter(choice -> choice.getEReference() != null && choice.getEReference().isMany())
					.forEach(choices::add));
		}
		List<EReference> order = tree.lists(owner.eClass());
		choices.sort(Comparator.comparing(choice -> order.indexOf(choice.getEReference())));
		return choices;
	}

	private Action action(EObject owner, CommandParameter choice) {
		EObject element = choice.getEValue();
		Action action = new Action(ElementLabels.type(element.eClass())) {
			@Override
			public void run() {
				add(owner, choice.getEReference(), element);
			}
		};
		action.setImageDescriptor(ElementImages.descriptor(element.eClass()));
		return action;
	}

	private void add(EObject owner, EReference feature, EObject element) {
		setTier(owner, element);
		ProjectSession session = ProjectSession.get();
		session.editingDomain().ifPresent(domain -> session.project().ifPresent(project -> session.execute(
				ElementCommands.add(domain, project, owner, feature, List.of(element), CommandParameter.NO_INDEX))));
		created.accept(element);
	}

	/** What is added to the municipality is of the first tier, what is added to an area of the area's. */
	private static void setTier(EObject owner, EObject element) {
		Tier tier = owner instanceof Area area ? area.getTier() : Tier.FIRST;
		switch (element) {
			case Area area -> area.setTier(Tier.get(Math.min(tier.getValue() + 1, Tier.THIRD_VALUE)));
			case Council council -> council.setTier(tier);
			case Coordinator coordinator -> coordinator.setTier(tier);
			default -> { }
		}
	}
}
