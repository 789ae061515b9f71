package jp.tsunagi.plan.ui.internal.outline;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The parts of a plan as a tree; it follows the caret, and the caret follows it. */
public final class PlanOutlinePage extends ContentOutlinePage {

	private final PlanOutline outline;

	private final Consumer<Range> reveal;

	private final Consumer<List<DocumentSymbol>> renew = this::show;

	private boolean isFollowing;

	/** Shows {@code outline} and tells {@code reveal} where the part is that the user chooses. */
	public PlanOutlinePage(PlanOutline outline, Consumer<Range> reveal) {
		this.outline = outline;
		this.reveal = reveal;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer viewer = getTreeViewer();
		viewer.setUseHashlookup(true);
		viewer.setComparer(new SamePart());
		viewer.setContentProvider(new Parts());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		viewer.setAutoExpandLevel(2);
		viewer.setInput(outline);
		getSite().getActionBars().getToolBarManager().add(sort(viewer));
		outline.addListener(renew);
		show(outline.roots());
	}

	private static IAction sort(TreeViewer viewer) {
		return new Action(Messages.sort, IAction.AS_CHECK_BOX) {
			{
				setImageDescriptor(PlanIcons.descriptor("sort"));
			}

			@Override
			public void run() {
				viewer.setComparator(isChecked() ? new ViewerComparator() : null);
			}
		};
	}

	private void show(List<DocumentSymbol> roots) {
		TreeViewer viewer = getTreeViewer();
		if (viewer != null && !viewer.getControl().isDisposed()) {
			boolean first = viewer.getTree().getItemCount() == 0;
			viewer.getControl().setRedraw(false);
			try {
				viewer.refresh();
				if (first) {
					viewer.expandToLevel(2);
				}
			} finally {
				viewer.getControl().setRedraw(true);
			}
		}
	}

	/** Selects the part that {@code caret} is in. */
	public void follow(Position caret) {
		List<DocumentSymbol> path = outline.pathTo(caret);
		TreeViewer viewer = getTreeViewer();
		if (viewer != null && !viewer.getControl().isDisposed() && !viewer.getControl().isFocusControl() && !path.isEmpty()) {
			isFollowing = true;
			try {
				path.stream().limit(path.size() - 1L).forEach(around -> viewer.setExpandedState(around, true));
				viewer.setSelection(new StructuredSelection(path.getLast()), true);
			} finally {
				isFollowing = false;
			}
		}
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (!isFollowing && event.getStructuredSelection().getFirstElement() instanceof DocumentSymbol symbol) {
			reveal.accept(symbol.getSelectionRange());
		}
	}

	@Override
	public void dispose() {
		outline.removeListener(renew);
		super.dispose();
	}

	/** The tree as the server gave it. */
	private static final class Parts implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((PlanOutline) input).roots().toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return PlanOutline.children((DocumentSymbol) parent).toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}

	/** Parts are made anew after each change: those of one name on one level of nesting are the same. */
	private static final class SamePart implements IElementComparer {

		@Override
		public boolean equals(Object first, Object second) {
			return first instanceof DocumentSymbol one && second instanceof DocumentSymbol other
					? key(one).equals(key(other)) : first == second;
		}

		@Override
		public int hashCode(Object element) {
			return element instanceof DocumentSymbol symbol ? key(symbol).hashCode() : element.hashCode();
		}

		private static List<Object> key(DocumentSymbol symbol) {
			return Arrays.asList(symbol.getName(), symbol.getKind(), symbol.getSelectionRange().getStart().getLine());
		}
	}

	/** The name, what the server says more in grey, and the icon of the keyword. */
	private final class Labels extends LabelProvider implements IStyledLabelProvider {

		@Override
		public String getText(Object element) {
			return ((DocumentSymbol) element).getName();
		}

		@Override
		public StyledString getStyledText(Object element) {
			String detail = ((DocumentSymbol) element).getDetail();
			StyledString text = new StyledString(getText(element));
			return detail == null || detail.isBlank() ? text : text.append("  " + detail, StyledString.QUALIFIER_STYLER);
		}

		@Override
		public Image getImage(Object element) {
			return PlanIcons.of(outline.plan().document(), ((DocumentSymbol) element).getRange());
		}
	}
}
