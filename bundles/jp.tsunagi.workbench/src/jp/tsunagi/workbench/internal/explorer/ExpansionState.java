package jp.tsunagi.workbench.internal.explorer;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.core.project.Project;

/**
 * Which nodes are expanded and selected, told by ids so that it outlives the project being read again.
 *
 * @param folder the project's folder
 * @param expanded the expanded nodes
 * @param selected the selected nodes
 */
record ExpansionState(Path folder, List<Key> expanded, List<Key> selected) {

	/** A node: the id of an element, and the name of its list for a group. */
	private record Key(String id, Optional<String> list) {

		static Optional<Key> of(Object node) {
			return switch (node) {
				case ElementGroup group when group.owner() instanceof Identified owner ->
					Optional.of(new Key(owner.getId(), Optional.of(group.feature().getName())));
				case Identified element -> Optional.of(new Key(element.getId(), Optional.empty()));
				default -> Optional.empty();
			};
		}

		Object nodeIn(Project project) {
			Identified element = project.index().find(id).orElse(null);
			if (element == null || list.isEmpty()) {
				return element;
			}
			return element.eClass().getEStructuralFeature(list.get()) instanceof EReference feature
					? new ElementGroup(element, feature) : null;
		}
	}

	static ExpansionState of(TreeViewer viewer, Project project) {
		return new ExpansionState(project.folder(), keys(viewer.getExpandedElements()),
				keys(viewer.getStructuredSelection().toArray()));
	}

	/** Expands and selects what is still there; does nothing for another project. */
	boolean restore(TreeViewer viewer, Project project) {
		if (!folder.equals(project.folder())) {
			return false;
		}
		viewer.setExpandedElements(nodes(expanded, project));
		viewer.setSelection(new StructuredSelection(nodes(selected, project)), true);
		return true;
	}

	private static List<Key> keys(Object[] nodes) {
		return Arrays.stream(nodes).map(Key::of).flatMap(Optional::stream).toList();
	}

	private static Object[] nodes(List<Key> keys, Project project) {
		return keys.stream().map(key -> key.nodeIn(project)).filter(Objects::nonNull).toArray();
	}
}
