package jp.tsunagi.workbench.internal.explorer;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.internal.element.FilterBox;
import jp.tsunagi.workbench.internal.element.ElementQuery;

/** The search box above the tree: narrows the tree to what is found, and brings it back as it was. */
final class ExplorerSearch {

	/** Beyond this many matches a user types on rather than read; expanding them all would only take time. */
	private static final int EXPANDED_MATCHES = 200;

	private final ExplorerTree tree;

	private final MatchFilter filter;

	private final FilterBox box;

	private TreeViewer viewer;

	private Optional<ExpansionState> before = Optional.empty();

	ExplorerSearch(Composite parent, ExplorerTree tree) {
		this.tree = tree;
		filter = new MatchFilter(tree);
		box = new FilterBox(parent, Messages.filterHint, this::find, this::goToFirstMatch);
	}

	/** From now on {@code searched} is narrowed. */
	void attach(TreeViewer searched) {
		viewer = searched;
	}

	Text control() {
		return box.control();
	}

	/** The tree is about to show {@code project}: what is typed is looked for there. */
	void renew(Project project) {
		if (isNarrowed()) {
			filter.find(new ElementQuery(box.control().getText()), project);
		}
	}

	/** Gives up the search if it hides {@code element}. */
	void uncover(EObject element) {
		if (isNarrowed() && !filter.select(viewer, null, element) && viewer.getInput() instanceof Project project) {
			box.control().setText("");
			showAll(project);
		}
	}

	private boolean isNarrowed() {
		return viewer.getFilters().length > 0;
	}

	private void find(String typed) {
		ElementQuery text = new ElementQuery(typed);
		if (!(viewer.getInput() instanceof Project project)) {
			return;
		}
		viewer.getControl().setRedraw(false);
		try {
			if (text.isEmpty()) {
				showAll(project);
			} else {
				narrow(text, project);
			}
		} finally {
			viewer.getControl().setRedraw(true);
		}
	}

	private void narrow(ElementQuery text, Project project) {
		if (before.isEmpty()) {
			before = Optional.of(ExpansionState.of(viewer, project));
		}
		filter.find(text, project);
		viewer.setFilters(filter);
		filter.matches().stream().limit(EXPANDED_MATCHES).map(this::above).forEach(node -> viewer.expandToLevel(node, 1));
		box.say(filter.matches().isEmpty() ? Messages.filterNothing : "");
	}

	private Object above(EObject match) {
		Object parent = tree.getParent(match);
		return parent == null ? match : parent;
	}

	private void showAll(Project project) {
		IStructuredSelection selection = viewer.getStructuredSelection();
		viewer.resetFilters();
		before.ifPresent(state -> state.restore(viewer, project));
		before = Optional.empty();
		if (!selection.isEmpty()) {
			viewer.setSelection(selection, true);
		}
		box.say("");
	}

	private void goToFirstMatch() {
		filter.matches().stream().findFirst().filter(match -> isNarrowed())
				.ifPresent(match -> viewer.setSelection(new StructuredSelection(match), true));
		viewer.getControl().setFocus();
	}
}
