package jp.tsunagi.document.ui.internal.field;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;

import jp.tsunagi.core.search.SearchText;
import jp.tsunagi.document.ui.internal.own.CutText;
import jp.tsunagi.office.template.tag.FieldRow;
import jp.tsunagi.workbench.internal.element.FilterBox;

/** Fields, with those that are said of each thing below it, and a box to search in. */
public final class FieldTree {

	private static final int TAG = 330;

	private static final int DESCRIPTION = 330;

	private static final int EXAMPLE = 260;

	private static final int ROWS = 16;

	private final TreeViewer viewer;

	private final FilterBox search;

	private List<String> words = List.of();

	/** Fields; {@code copy} copies the chosen ones, {@code changed} is told when others are chosen. */
	FieldTree(Composite parent, Runnable copy, Runnable changed) {
		search = new FilterBox(parent, Messages.search, this::filter, this::setFocus);
		viewer = new TreeViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		viewer.getTree().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, viewer.getTree().getItemHeight() * ROWS)
				.applyTo(viewer.getTree());
		viewer.setUseHashlookup(true);
		column(Messages.field, TAG, FieldRow::tag);
		column(Messages.description, DESCRIPTION, FieldRow::description);
		column(Messages.says, EXAMPLE, FieldRow::example);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setContentProvider(new Content());
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer shown, Object parentNode, Object node) {
				return words.isEmpty() || ((FieldNode) node).matches(words);
			}
		});
		viewer.addDoubleClickListener(event -> copy.run());
		viewer.addSelectionChangedListener(event -> changed.run());
		viewer.getTree().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
				copy.run();
			}
		}));
	}

	private void column(String label, int width, Function<FieldRow, String> text) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(label);
		column.getColumn().setWidth(width);
		CutText.in(column, column.getColumn()::getWidth, FieldNode.class, node -> text.apply(node.row()));
	}

	/** The tree. */
	public TreeViewer viewer() {
		return viewer;
	}

	/** Goes to where fields are searched. */
	void focusSearch() {
		search.control().setFocus();
	}

	/** Goes to the fields. */
	void setFocus() {
		viewer.getTree().setFocus();
		if (viewer.getStructuredSelection().isEmpty() && viewer.getTree().getItemCount() > 0) {
			viewer.setSelection(new StructuredSelection(viewer.getTree().getItem(0).getData()));
		}
	}

	/** Shows other fields; what is unfolded and chosen stays so. */
	void show(List<FieldNode> nodes) {
		Object[] unfolded = viewer.getExpandedElements();
		StructuredSelection chosen = (StructuredSelection) viewer.getStructuredSelection();
		viewer.setInput(nodes);
		viewer.setExpandedElements(unfolded);
		viewer.setSelection(chosen);
	}

	/** The tags of the chosen fields. */
	List<String> tags() {
		return Stream.of(viewer.getStructuredSelection().toArray()).map(node -> ((FieldNode) node).row().tag()).toList();
	}

	/** Shows only fields with all these words. */
	public void filter(String typed) {
		words = SearchText.words(typed);
		viewer.getTree().setRedraw(false);
		viewer.refresh();
		if (words.isEmpty()) {
			viewer.collapseAll();
		} else {
			viewer.setExpandedElements(FieldNode.above((List<?>) viewer.getInput(), words).toArray());
		}
		viewer.getTree().setRedraw(true);
		search.say(!words.isEmpty() && viewer.getTree().getItemCount() == 0 ? Messages.nothingFound : "");
	}

	/** Unfolds nodes by what is below them. */
	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object node) {
			return ((FieldNode) node).children().toArray();
		}

		@Override
		public Object getParent(Object node) {
			return null;
		}

		@Override
		public boolean hasChildren(Object node) {
			return !((FieldNode) node).children().isEmpty();
		}
	}
}
