package jp.tsunagi.review.ui.internal.sheet;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.plan.ui.view.Columns;
import jp.tsunagi.review.sheet.ChangeKind;
import jp.tsunagi.review.sheet.SheetChange;
import jp.tsunagi.review.sheet.SheetChanges;
import jp.tsunagi.review.ui.internal.view.ChecklistDialog;
import jp.tsunagi.workbench.image.ActionImages;

/** What a sheet that came back would change; the user says what of it is taken over. */
final class ReadBackDialog extends ChecklistDialog<SheetChange> {

	private static final int PLACE_WEIGHT = 38;

	private static final int TEXT_WEIGHT = 21;

	private static final int KIND_WEIGHT = 20;

	private static final int NOTICE_WIDTH = 880;

	private static final int INDENT = 8;

	private static final int DETAIL_LINES = 5;

	private final String heading;

	private final SheetChanges changes;

	ReadBackDialog(Shell parent, String heading, SheetChanges changes) {
		super(parent, SheetChange.class, changes.all().stream().filter(change -> change.kind() != ChangeKind.SAME).toList());
		this.heading = heading;
		this.changes = changes;
	}

	@Override
	protected Texts texts() {
		long conflicts = changes.all().stream().filter(change -> change.kind() == ChangeKind.CONFLICT).count();
		long applicable = changes.all().stream().filter(change -> change.kind().isApplicable()).count();
		return new Texts(Messages.readTitle, heading, Messages.bind(Messages.readMessage, applicable, conflicts), Messages.take,
				Messages.cancel);
	}

	/** There may be more notices than the title has room for. */
	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		for (String notice : changes.notices()) {
			Label label = new Label(area, SWT.WRAP);
			label.setText(notice);
			GridDataFactory.fillDefaults().grab(true, false).hint(NOTICE_WIDTH, SWT.DEFAULT).indent(INDENT, INDENT).applyTo(label);
		}
		Text detail = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0)
				.hint(NOTICE_WIDTH, detail.getLineHeight() * DETAIL_LINES).applyTo(detail);
		table().addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof SheetChange change) {
				detail.setText(detail(change));
			}
		});
		table().setSelection(new StructuredSelection(table().getElementAt(0)));
		return area;
	}

	/** All that a row may have no room for. */
	private static String detail(SheetChange change) {
		return Stream.of(change.place(), Messages.bind(Messages.line, Messages.inPlan, change.now().orElse("")),
				Messages.bind(Messages.line, Messages.inSheet, change.sheet()), told(change)).collect(Collectors.joining("\n"));
	}

	private static String told(SheetChange change) {
		return change.reason().map(reason -> Messages.bind(Messages.line, kind(change), reason)).orElseGet(() -> kind(change));
	}

	@Override
	protected void addColumns(Columns columns) {
		columns.add(Messages.place, PLACE_WEIGHT, new Line(change -> change.place()))
				.add(Messages.inPlan, TEXT_WEIGHT, new Line(change -> change.now().orElse("")))
				.add(Messages.inSheet, TEXT_WEIGHT, new Line(SheetChange::sheet)).add(Messages.kind, KIND_WEIGHT, new Kind());
	}

	/** A conflict is taken over only by who wants that. */
	@Override
	protected boolean isProposed(SheetChange change) {
		return change.kind() == ChangeKind.CHANGED_HERE;
	}

	@Override
	protected boolean isPossible(SheetChange change) {
		return change.kind().isApplicable();
	}

	private static String kind(SheetChange change) {
		return switch (change.kind()) {
			case SAME -> "";
			case CHANGED_HERE -> Messages.changedHere;
			case CHANGED_IN_PLAN -> Messages.changedInPlan;
			case CONFLICT -> Messages.conflict;
			case MISSING -> Messages.missing;
			case NOT_PLACEABLE -> Messages.notPlaceable;
		};
	}

	/** A text of a change; what cannot be taken over is quieter. */
	private static class Line extends ColumnLabelProvider {

		private final Function<SheetChange, String> text;

		Line(Function<SheetChange, String> text) {
			this.text = text;
		}

		@Override
		public String getText(Object change) {
			return text.apply((SheetChange) change).replaceAll("\\s*\\R\\s*", " ⏎ ");
		}

		@Override
		public String getToolTipText(Object change) {
			return text.apply((SheetChange) change);
		}

		@Override
		public Color getForeground(Object change) {
			return ((SheetChange) change).kind().isApplicable() ? null
					: JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
		}
	}

	/** What became of it, and why. */
	private static final class Kind extends Line {

		Kind() {
			super(ReadBackDialog::told);
		}

		@Override
		public Image getImage(Object change) {
			return switch (((SheetChange) change).kind()) {
				case CONFLICT -> ActionImages.of("severity-warning");
				case NOT_PLACEABLE -> ActionImages.of("severity-error");
				default -> null;
			};
		}
	}
}
