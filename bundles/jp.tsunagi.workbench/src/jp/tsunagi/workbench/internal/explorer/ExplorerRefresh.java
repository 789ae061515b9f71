package jp.tsunagi.workbench.internal.explorer;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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
		if (!shownChildren(element).equals(List.of(tree.getChildren(element)))) {
			nodes.add(element);
			return;
		}
		for (EReference list : tree.lists(element.eClass())) {
			if (tree.nodeOf(element, list) instanceof ElementGroup group) {
				nodes.add(group);
			}
		}
		viewer.update(element, null);
	}

	private List<Object> shownChildren(EObject element) {
		return viewer.testFindItem(element) instanceof TreeItem item
				? Arrays.stream(item.getItems()).map(TreeItem::getData).toList() : List.of();
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
