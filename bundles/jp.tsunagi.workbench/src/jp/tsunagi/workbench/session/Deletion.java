package jp.tsunagi.workbench.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.Dependents;

/**
 * What it takes to delete elements: they go with all they hold and with what says nothing without them, as a tie without
 * an end; every other reference to them from elsewhere goes too.
 *
 * @param elements those that are chosen, without those that go since their container does
 * @param usages who refers to them, and in how many places
 * @param command deletes them and can be undone
 */
public record Deletion(List<EObject> elements, Map<EObject, Integer> usages, Command command) {

	/** The references from one element through one feature. */
	private record Usage(EObject source, EReference feature, List<Object> targets) {
	}

	/** Prepares the deletion of {@code chosen}: looks once at every reference of the project. */
	public static Deletion of(EditingDomain domain, Project project, Collection<? extends EObject> chosen) {
		List<EObject> elements = EcoreUtil.filterDescendants(new ArrayList<EObject>(chosen));
		Set<EObject> doomed = withContents(elements);
		Map<EObject, Integer> counts = new LinkedHashMap<>();
		usages(project, doomed).forEach(usage -> counts.merge(usage.source(), usage.targets().size(), Integer::sum));
		List<EObject> dependents = Dependents.of(doomed, EcoreUtil.getAllProperContents(project.resourceSet(), false));
		doomed.addAll(withContents(dependents));
		Command command = command(domain, Stream.concat(elements.stream(), dependents.stream()).toList(), usages(project, doomed));
		return new Deletion(List.copyOf(elements), Collections.unmodifiableMap(counts),
				ElementCommands.labelled(command, Messages.delete, ElementCommands.describe(elements)));
	}

	private static Set<EObject> withContents(Collection<EObject> elements) {
		Set<EObject> all = Collections.newSetFromMap(new IdentityHashMap<>());
		for (EObject element : elements) {
			all.add(element);
			element.eAllContents().forEachRemaining(all::add);
		}
		return all;
	}

	/** How many references are removed. */
	public int usageCount() {
		return usages.values().stream().mapToInt(Integer::intValue).sum();
	}

	private static Command command(EditingDomain domain, List<EObject> elements, List<Usage> usages) {
		CompoundCommand command = new CompoundCommand();
		for (Usage usage : usages) {
			command.append(usage.feature().isMany()
					? RemoveCommand.create(domain, usage.source(), usage.feature(), usage.targets())
					: SetCommand.create(domain, usage.source(), usage.feature(), SetCommand.UNSET_VALUE));
		}
		// an area that keeps its file would still be a part of the project
		ElementCommands.fileRoots(elements)
				.forEach(root -> command.append(new RemoveCommand(domain, root.eDirectResource().getContents(), root)));
		Map<EObject, Map<EReference, List<EObject>>> places = new LinkedHashMap<>();
		for (EObject element : elements) {
			if (element.eContainer() != null) {
				places.computeIfAbsent(element.eContainer(), container -> new LinkedHashMap<>())
						.computeIfAbsent(element.eContainmentFeature(), feature -> new ArrayList<>()).add(element);
			}
		}
		places.forEach((owner, byFeature) -> byFeature.forEach((feature, gone) -> command.append(feature.isMany()
				? RemoveCommand.create(domain, owner, feature, gone)
				: SetCommand.create(domain, owner, feature, SetCommand.UNSET_VALUE))));
		return command;
	}

	private static List<Usage> usages(Project project, Set<EObject> doomed) {
		List<Usage> usages = new ArrayList<>();
		Map<EClass, List<EReference>> references = new IdentityHashMap<>();
		for (Iterator<?> contents = EcoreUtil.getAllProperContents(project.resourceSet(), false); contents.hasNext();) {
			if (contents.next() instanceof EObject source && !doomed.contains(source)) {
				for (EReference feature : references.computeIfAbsent(source.eClass(), Deletion::crossReferences)) {
					List<Object> targets = targets(source, feature, doomed);
					if (!targets.isEmpty()) {
						usages.add(new Usage(source, feature, targets));
					}
				}
			}
		}
		return usages;
	}

	private static List<EReference> crossReferences(EClass type) {
		return type.getEAllReferences().stream()
				.filter(feature -> !feature.isContainment() && !feature.isContainer() && feature.isChangeable()
						&& !feature.isDerived())
				.toList();
	}

	private static List<Object> targets(EObject source, EReference feature, Set<EObject> doomed) {
		Object value = source.eGet(feature, false);
		if (value instanceof List<?> many) {
			return many.isEmpty() ? List.of()
					: many.stream().filter(doomed::contains).<Object>map(target -> target).toList();
		}
		return doomed.contains(value) ? List.of(value) : List.of();
	}
}
