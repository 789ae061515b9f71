package jp.tsunagi.workbench.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.project.Project;

/** Commands for what users do with elements; each is one step of undo, labelled in the user's language. */
public final class ElementCommands {

	private ElementCommands() {
	}

	/** Sets {@code feature} of {@code owner}; a {@code value} of {@code null} clears it. */
	public static Command set(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value) {
		Object newValue = value == null ? SetCommand.UNSET_VALUE : value;
		return labelled(SetCommand.create(domain, owner, feature, newValue), Messages.change, ElementLabels.feature(feature));
	}

	/**
	 * Adds {@code elements} to a containment list, or sets a single containment. Areas get a file of their own.
	 *
	 * @param index where to insert them; {@link CommandParameter#NO_INDEX} for the end
	 */
	public static Command add(EditingDomain domain, Project project, EObject owner, EReference feature,
			Collection<? extends EObject> elements, int index) {
		CompoundCommand command = new CompoundCommand();
		if (feature.isMany()) {
			command.append(AddCommand.create(domain, owner, feature, new ArrayList<>(elements), index));
		} else {
			command.append(SetCommand.create(domain, owner, feature, elements.iterator().next()));
		}
		areasIn(elements).forEach(area -> command.append(new AddFileCommand(project, area)));
		return labelled(command, Messages.add, describe(elements));
	}

	/**
	 * Adds copies of {@code originals}, which need not be in a project; references between them lead to the copies. What has the
	 * name of something of its class gets another one, since plans refer to elements by their names.
	 */
	public static Command addCopies(EditingDomain domain, Project project, EObject owner, EReference feature,
			Collection<? extends EObject> originals) {
		Collection<EObject> copies = EcoreUtil.copyAll(new ArrayList<EObject>(originals));
		copies.stream().filter(Element.class::isInstance).map(Element.class::cast).forEach(copy -> nameApart(copy, owner));
		return labelled(add(domain, project, owner, feature, copies, CommandParameter.NO_INDEX), Messages.paste,
				describe(originals));
	}

	private static void nameApart(Element copy, EObject owner) {
		Set<String> taken = new HashSet<>();
		EcoreUtil.getRootContainer(owner).eAllContents().forEachRemaining(element -> {
			if (element instanceof Element named && named.eClass() == copy.eClass()) {
				taken.add(named.getName());
			}
		});
		String name = copy.getName();
		for (int number = 2; name != null && taken.contains(copy.getName()); number++) {
			copy.setName(name + " " + number);
		}
	}

	/**
	 * Moves {@code elements} into {@code feature} of {@code owner}, before the one that stands at {@code index} now. What
	 * refers to them stays as it is.
	 */
	public static Command move(EditingDomain domain, EObject owner, EReference feature, Collection<? extends EObject> elements,
			int index) {
		CompoundCommand command = new CompoundCommand();
		List<?> siblings = (List<?>) owner.eGet(feature);
		List<? extends EObject> newcomers = elements.stream().filter(element -> !siblings.contains(element)).toList();
		if (newcomers.isEmpty()) {
			reorder(domain, owner, feature, elements, index).forEach(command::append);
		} else {
			newcomers.forEach(element -> command.append(
					RemoveCommand.create(domain, element.eContainer(), element.eContainmentFeature(), element)));
			command.append(AddCommand.create(domain, owner, feature, newcomers, index));
		}
		return labelled(command, Messages.move, describe(elements));
	}

	private static List<Command> reorder(EditingDomain domain, EObject owner, EReference feature,
			Collection<? extends EObject> elements, int index) {
		List<Object> order = new ArrayList<>((List<?>) owner.eGet(feature));
		Optional<Object> next = index == CommandParameter.NO_INDEX ? Optional.empty()
				: order.subList(index, order.size()).stream().filter(sibling -> !elements.contains(sibling)).findFirst();
		List<Command> moves = new ArrayList<>();
		for (EObject element : elements) {
			order.remove(element);
			int position = next.map(order::indexOf).orElse(order.size());
			order.add(position, element);
			moves.add(MoveCommand.create(domain, owner, feature, element, position));
		}
		return moves;
	}

	/** Whether {@code elements} may be moved into {@code owner}, and into which of its lists; they must all fit the same. */
	public static Optional<EReference> placeFor(EObject owner, Collection<? extends EObject> elements) {
		return owner.eClass().getEAllContainments().stream().filter(EReference::isMany)
				.filter(feature -> !elements.isEmpty() && elements.stream().allMatch(element ->
						feature.getEReferenceType().isSuperTypeOf(element.eClass())
								&& !EcoreUtil.isAncestor(element, owner)))
				.findFirst();
	}

	static Command labelled(Command command, String template, Object... arguments) {
		if (command instanceof AbstractCommand labelled) {
			labelled.setLabel(Messages.bind(template, arguments));
		}
		return command;
	}

	static String describe(Collection<? extends EObject> elements) {
		String first = elements.stream().findFirst().map(ElementLabels::of).orElse("");
		return elements.size() > 1 ? Messages.bind(Messages.several, first, elements.size() - 1) : first;
	}

	/** The roots of files among {@code elements} and all below them. */
	static Stream<InternalEObject> fileRoots(Collection<? extends EObject> elements) {
		return areasIn(elements).map(InternalEObject.class::cast).filter(area -> area.eDirectResource() != null);
	}

	private static Stream<Area> areasIn(Collection<? extends EObject> elements) {
		List<Area> areas = new ArrayList<>();
		for (EObject element : elements) {
			collectAreas(element, areas);
		}
		return areas.stream();
	}

	private static void collectAreas(EObject element, List<Area> areas) {
		if (element instanceof Area area) {
			areas.add(area);
			area.getAreas().forEach(part -> collectAreas(part, areas));
		}
	}

	/** Gives an area its file, which goes when the command is undone. */
	private static final class AddFileCommand extends AbstractCommand {

		private final Project project;

		private final Area area;

		private Resource file;

		AddFileCommand(Project project, Area area) {
			this.project = project;
			this.area = area;
		}

		@Override
		protected boolean prepare() {
			return true;
		}

		@Override
		public void execute() {
			file = project.addFile(project.newAreaFile(), area);
			file.setModified(true);
		}

		@Override
		public void undo() {
			file.getContents().remove(area);
		}

		@Override
		public void redo() {
			file.getContents().add(area);
		}

		@Override
		public Collection<?> getAffectedObjects() {
			return List.of(area);
		}
	}
}
