package jp.tsunagi.workbench.internal.explorer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.explorer.ExplorerNode;
import jp.tsunagi.workbench.internal.element.ElementQuery;

/** Shows what the user looks for, the way to it from the root, and what lies below it. */
final class MatchFilter extends ViewerFilter {

	private final ExplorerTree tree;

	private final Set<EObject> matches = Collections.newSetFromMap(new IdentityHashMap<>());

	private final Set<Object> path = new LinkedHashSet<>();

	private final List<EObject> inOrder = new ArrayList<>();

	private ElementQuery query = new ElementQuery("");

	MatchFilter(ExplorerTree tree) {
		this.tree = tree;
	}

	/** Looks for {@code text} in all of {@code project}. */
	void find(ElementQuery text, Project project) {
		query = text;
		matches.clear();
		path.clear();
		inOrder.clear();
		for (Iterator<?> contents = EcoreUtil.getAllProperContents(project.resourceSet(), false); contents.hasNext();) {
			if (contents.next() instanceof EObject element && text.matches(element) && matches.add(element)) {
				inOrder.add(element);
				for (Object node = tree.getParent(element); node != null && path.add(node); node = tree.getParent(node)) {
					continue;
				}
			}
		}
	}

	/** What was found, in model order. */
	List<EObject> matches() {
		return inOrder;
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object node) {
		if (node instanceof ExplorerNode other) {
			return query.matches(other.label()) || other.children().stream().anyMatch(child -> query.matches(child.label()));
		}
		if (path.contains(node)) {
			return true;
		}
		for (Object above = node; above != null && !(above instanceof Municipality); above = tree.getParent(above)) {
			if (above instanceof EObject && matches.contains(above)) {
				return true;
			}
		}
		return node instanceof Municipality && matches.contains(node);
	}
}
