package jp.tsunagi.review.ui.internal.sheet;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.review.sheet.ChangeKind;
import jp.tsunagi.review.sheet.SheetChange;
import jp.tsunagi.review.sheet.SheetChanges;
import jp.tsunagi.review.ui.internal.view.Columns;
import jp.tsunagi.workbench.image.ActionImages;

/** What a sheet that came back would change; the user says what of it is taken over. */
final class ReadBackDialog extends TitleAreaDialog {

	private static final int WIDTH = 1040;

	private static final int HEIGHT = 380;

	private static final int PLACE_WEIGHT = 38;

	private static final int TEXT_WEIGHT = 21;

	private static final int KIND_WEIGHT = 20;

	private static final int DETAIL_LINES = 5;

	private static final int MARGIN = 8;

	private final String heading;

	private final List<SheetChange> changes;

	private final List<String> notices;

	private CheckboxTableViewer table;

	private Text detail;

	private List<SheetChange> accepted = List.of();

	ReadBackDialog(Shell parent, String heading, SheetChanges changes) {
		super(parent);
		this.heading = heading;
		this.changes = changes.all().stream().filter(change -> change.kind() != ChangeKind.SAME).toList();
		this.notices = changes.notices();
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	List<SheetChange> accepted() {
		return accepted;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.readTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(heading);
		long conflicts = changes.stream().filter(change -> change.kind() == ChangeKind.CONFLICT).count();
		long applicable = changes.stream().filter(change -> change.kind().isApplicable()).count();
		setMessage(Messages.bind(Messages.readMessage, applicable, conflicts));
		if (!notices.isEmpty()) {
			Label noticed = new Label(area, SWT.WRAP);
			noticed.setText(String.join("\n", notices));
			GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN).hint(WIDTH, SWT.DEFAULT).applyTo(noticed);
		}
		Composite page = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(page);
		table = CheckboxTableViewer.newCheckList(page, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		ColumnViewerToolTipSupport.enableFor(table);
		Columns.of(table).add(Messages.place, PLACE_WEIGHT, new Line(change -> change.place()))
				.add(Messages.inPlan, TEXT_WEIGHT, new Line(change -> change.now().orElse("")))
				.add(Messages.inSheet, TEXT_WEIGHT, new Line(SheetChange::sheet)).add(Messages.kind, KIND_WEIGHT, new Kind());
		table.setInput(changes);
		// a conflict is taken over only by who wants that
		table.setCheckedElements(changes.stream().filter(change -> change.kind() == ChangeKind.CHANGED_HERE).toArray());
		table.addCheckStateListener(event -> {
			if (event.getChecked() && !((SheetChange) event.getElement()).kind().isApplicable()) {
				table.setChecked(event.getElement(), false);
			}
			update();
		});
		detail = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 0)
				.hint(WIDTH, detail.getLineHeight() * DETAIL_LINES).applyTo(detail);
		table.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof SheetChange change) {
				detail.setText(detail(change));
			}
		});
		table.setSelection(new StructuredSelection(changes.getFirst()));
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

	private void update() {
		getButton(IDialogConstants.OK_ID).setEnabled(table.getCheckedElements().length > 0);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.take, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
		update();
	}

	@Override
	protected void okPressed() {
		accepted = Stream.of(table.getCheckedElements()).map(SheetChange.class::cast).toList();
		super.okPressed();
	}

	private static String kind(SheetChange change) {
		return switch (change.kind()) {
			case SAME -> "";
			case CHANGED_HERE -> Messages.changedHere;
			case CHANGED_IN_PLAN -> Messages.changedInPlan;
			case CONFLICT -> Messages.conflict;
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
