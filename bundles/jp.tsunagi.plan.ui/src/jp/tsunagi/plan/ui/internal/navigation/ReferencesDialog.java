package jp.tsunagi.plan.ui.internal.navigation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;

import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.connection.PlanUri;
import jp.tsunagi.plan.ui.internal.outline.PlanIcons;

/** The places where something is named, each with its line; one of them can be opened. */
final class ReferencesDialog extends Dialog {

	private static final Point SIZE = new Point(640, 380);

	private final IWorkbenchPage page;

	private final String word;

	private final List<Target> targets;

	private final Map<Path, List<String>> lines = new HashMap<>();

	private TableViewer table;

	ReferencesDialog(IWorkbenchPage page, String word, List<Target> targets) {
		super(page.getWorkbenchWindow().getShell());
		this.page = page;
		this.word = word;
		this.targets = targets;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.bind(Messages.found, word, targets.size()).replace("&", "&&"));
		table = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getControl());
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		table.setInput(targets);
		table.setSelection(new StructuredSelection(targets.getFirst()));
		table.addDoubleClickListener(event -> okPressed());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.open, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.close, false);
	}

	@Override
	protected void okPressed() {
		Object chosen = table.getStructuredSelection().getFirstElement();
		super.okPressed();
		if (chosen instanceof Target target) {
			target.open(page);
		}
	}

	private String line(Target target) {
		Optional<Path> path = PlanUri.path(target.uri());
		int line = target.range().getStart().getLine();
		return path.map(file -> lines.computeIfAbsent(file, ReferencesDialog::lines)).filter(all -> line < all.size())
				.map(all -> all.get(line).strip()).orElse("");
	}

	/** As they stand in an editor, or on disk. */
	private static List<String> lines(Path file) {
		Optional<PlanDocument> open = PlanConnections.get().documentAt(file);
		try {
			return open.isPresent() ? open.get().document().get().lines().toList() : Files.readAllLines(file);
		} catch (IOException unreadable) {
			return List.of();
		}
	}

	/** The line, and the file and number in grey. */
	private final class Labels extends LabelProvider implements IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			Target target = (Target) element;
			String file = PlanUri.path(target.uri()).map(path -> path.getFileName().toString()).orElse(target.uri());
			return new StyledString(line(target))
					.append("　" + file + ":" + (target.range().getStart().getLine() + 1), StyledString.QUALIFIER_STYLER);
		}

		@Override
		public Image getImage(Object element) {
			return PlanIcons.of(line((Target) element).split("[\\s　：:]", 2)[0]);
		}
	}
}
