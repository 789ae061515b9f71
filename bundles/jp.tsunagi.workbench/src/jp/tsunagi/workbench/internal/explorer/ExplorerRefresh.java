package jp.tsunagi.workbench.internal.explorer;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Territory;

/** Brings the tree up to date after a change, touching no more of it than the change did. */
final class ExplorerRefresh {

	private final TreeViewer viewer;

	private final ExplorerTree tree;

	ExplorerRefresh(TreeViewer viewer, ExplorerTree tree) {
		this.viewer = viewer;
		this.tree = tree;
	}

	void run(Collection<?> affected) {
		Set<Object> nodes = new LinkedHashSet<>();
		for (Object object : affected) {
			if (object instanceof EObject element) {
				addNodes(element, nodes);
			}
		}
		nodes.stream().filter(this::isShown).forEach(node -> viewer.refresh(node, true));
		updateDependentLabels(viewer.getTree().getItems());
	}

	/** The element itself and, since its place among its siblings may be another, the node above it. */
	private void addNodes(EObject element, Set<Object> nodes) {
		Object above = tree.getParent(element);
		if (above instanceof ElementGroup) {
			nodes.add(above);
		}
		if (!(element instanceof Territory)) {
			nodes.add(element);
			return;
		}
		Set<Object> shown = shownChildren(element);
		for (EReference list : tree.lists(element.eClass())) {
			ElementGroup group = new ElementGroup(element, list);
			boolean grouped = tree.nodeOf(element, list) instanceof ElementGroup;
			boolean structure = grouped ? shown.contains(group) == group.members().isEmpty()
					: !shown.containsAll(group.members()) || isAnotherSize(shown, group);
			if (structure) {
				nodes.add(element);
				return;
			}
			if (grouped) {
				nodes.add(group);
			}
		}
		viewer.update(element, null);
	}

	private static boolean isAnotherSize(Set<Object> shown, ElementGroup group) {
		return shown.stream().filter(group.feature().getEReferenceType()::isInstance).count() != group.members().size();
	}

	private Set<Object> shownChildren(EObject element) {
		Set<Object> shown = new LinkedHashSet<>();
		if (viewer.testFindItem(element) instanceof TreeItem item) {
			for (TreeItem child : item.getItems()) {
				shown.add(child.getData());
			}
		}
		return shown;
	}

	private boolean isShown(Object node) {
		return viewer.testFindItem(node) != null;
	}

	/** The names of memberships, matchings and ties are those of the elements that they lead to. */
	private void updateDependentLabels(TreeItem[] items) {
		for (TreeItem item : items) {
			if (item.getData() instanceof EObject part && (!(part instanceof Element) || part instanceof Relationship)) {
				viewer.update(part, null);
			}
			updateDependentLabels(item.getItems());
		}
	}
}
