package jp.tsunagi.review.ui.internal.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.PlannedTraining;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.ui.internal.outline.PlanIcons;

/** The goals, actions and trainings of a plan, with what is said of each. */
public final class PartTree {

	private static final int NAME_WEIGHT = 62;

	private static final int SAID_WEIGHT = 38;

	private final TreeViewer viewer;

	private boolean showing;

	PartTree(Composite parent, Consumer<PartRow> selected, Consumer<Character> typed) {
		Composite page = new Composite(parent, SWT.NONE);
		TreeColumnLayout layout = new TreeColumnLayout();
		page.setLayout(layout);
		viewer = new TreeViewer(page, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		viewer.setComparer(new ByKey());
		viewer.setContentProvider(new Content());
		column(layout, Messages.part, NAME_WEIGHT, new Names());
		column(layout, Messages.said, SAID_WEIGHT, new Said());
		viewer.addSelectionChangedListener(event -> {
			if (!showing && event.getStructuredSelection().getFirstElement() instanceof PartRow row) {
				selected.accept(row);
			}
		});
		viewer.getTree().addListener(SWT.KeyDown, event -> {
			if (event.stateMask == SWT.NONE && Character.isLetterOrDigit(event.character)) {
				event.doit = false;
				typed.accept(event.character);
			}
		});
	}

	private void column(TreeColumnLayout layout, String title, int weight, ColumnLabelProvider labels) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	/** The tree itself. */
	public Composite control() {
		return viewer.getTree();
	}

	/** Shows {@code rows} with the one of that key selected; returns that, or the first if it is gone. */
	PartRow show(List<PartRow> rows, String key) {
		PartRow row = rows.stream().flatMap(PartRow::all).filter(each -> each.key().equals(key)).findFirst().orElse(rows.getFirst());
		showing = true;
		try {
			boolean first = viewer.getInput() == null;
			viewer.getTree().setRedraw(false);
			Object[] expanded = viewer.getExpandedElements();
			viewer.setInput(rows);
			if (first) {
				viewer.expandAll();
			} else {
				viewer.setExpandedElements(expanded);
			}
			viewer.setSelection(new StructuredSelection(row), true);
		} finally {
			viewer.getTree().setRedraw(true);
			showing = false;
		}
		return row;
	}

	/** Shows another plan or half-year from the beginning. */
	void reset() {
		viewer.setInput(null);
	}

	/** The row that is selected. */
	public Optional<PartRow> selected() {
		return Optional.ofNullable((PartRow) viewer.getStructuredSelection().getFirstElement());
	}

	/** Selects the row that stands so many further down. */
	public void step(int rows) {
		if (viewer.getInput() instanceof List<?> all) {
			List<PartRow> flat = all.stream().map(PartRow.class::cast).flatMap(PartRow::all).toList();
			int now = selected().map(row -> flat.stream().map(PartRow::key).toList().indexOf(row.key())).orElse(0);
			viewer.setSelection(new StructuredSelection(flat.get(Math.clamp(now + rows, 0, flat.size() - 1))), true);
		}
	}

	private static final class ByKey implements IElementComparer {

		@Override
		public boolean equals(Object one, Object other) {
			return one instanceof PartRow row && other instanceof PartRow same ? row.key().equals(same.key()) : one == other;
		}

		@Override
		public int hashCode(Object element) {
			return element instanceof PartRow row ? row.key().hashCode() : element.hashCode();
		}
	}

	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object rows) {
			return ((List<?>) rows).toArray();
		}

		@Override
		public Object[] getChildren(Object row) {
			return ((PartRow) row).children().toArray();
		}

		@Override
		public Object getParent(Object row) {
			return null;
		}

		@Override
		public boolean hasChildren(Object row) {
			return !((PartRow) row).children().isEmpty();
		}
	}

	/** What a part is called. */
	private static final class Names extends ColumnLabelProvider {

		@Override
		public String getText(Object row) {
			return ((PartRow) row).part().map(ReviewContent::nameOf).orElse(Messages.wholePlan);
		}

		@Override
		public Image getImage(Object row) {
			return PlanIcons.image(((PartRow) row).part().map(Names::icon).orElse("plan"));
		}

		private static String icon(NamedElement part) {
			return switch (part) {
				case Goal goal -> "goal";
				case Action action -> "action";
				case PlannedTraining training -> "training";
				default -> "pillar";
			};
		}
	}

	/** What the review says of it, in short. */
	private static final class Said extends ColumnLabelProvider {

		@Override
		public String getText(Object row) {
			return ((PartRow) row).entry().map(Said::shortly).orElseGet(() -> ((PartRow) row).isMissing() ? Messages.notYet : "");
		}

		private static String shortly(ReviewEntry entry) {
			String evaluation = entry.getEvaluation() == null ? "" : entry.getEvaluation();
			String decision = PartPage.label(entry.getDecision());
			String both = evaluation.isEmpty() || decision.isEmpty() ? evaluation + decision : evaluation + "・" + decision;
			return both.isEmpty() ? Messages.begun : both;
		}

		@Override
		public Image getImage(Object row) {
			return ((PartRow) row).mark().map(ReviewIcon::image).orElse(null);
		}

		@Override
		public Color getForeground(Object row) {
			return ((PartRow) row).entry().isPresent() ? null
					: JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
		}
	}
}
