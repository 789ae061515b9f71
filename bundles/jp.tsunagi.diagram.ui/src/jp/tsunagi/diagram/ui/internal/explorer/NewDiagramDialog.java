package jp.tsunagi.diagram.ui.internal.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;

/** Asks for a new diagram: what kind, of what, and what it is called. It starts as the one that its element has by itself. */
public final class NewDiagramDialog extends TitleAreaDialog {

	private final List<ProjectDiagram> usual;

	private final List<DiagramSpecification> kinds;

	private Combo kind;

	private Combo root;

	private Text name;

	private List<ProjectDiagram> offered = List.of();

	private Optional<ProjectDiagram> chosen;

	private String called = "";

	private NewDiagramDialog(Shell shell, Optional<ProjectDiagram> start) {
		super(shell);
		usual = DiagramSessions.get().all().stream().filter(diagram -> diagram.name().isEmpty()).toList();
		kinds = usual.stream().map(ProjectDiagram::specification).distinct().toList();
		chosen = start;
	}

	/** What asks, starting with what {@code start} is, and opens what was made. */
	static IAction action(IWorkbenchPage page, Optional<ProjectDiagram> start) {
		return new Action(Messages.newDiagram, DiagramIcons.descriptor("new-diagram")) {
			@Override
			public void run() {
				open(page, start);
			}
		};
	}

	private static void open(IWorkbenchPage page, Optional<ProjectDiagram> start) {
		Shell shell = page.getWorkbenchWindow().getShell();
		NewDiagramDialog dialog = new NewDiagramDialog(shell, start);
		if (!dialog.usual.isEmpty() && dialog.open() == OK) {
			try {
				DiagramSessions.get().create(dialog.chosen.orElseThrow(), dialog.called).ifPresent(DiagramSessions.get()::open);
			} catch (ProjectException failure) {
				MessageDialog.openError(shell, Messages.newTitle, failure.getMessage());
			}
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.newTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.newTitle);
		setMessage(Messages.newMessage);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(10, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		kind = combo(area, Messages.kind);
		kinds.forEach(each -> kind.add(each.label()));
		kind.select(Math.max(0, chosen.map(start -> kinds.indexOf(start.specification())).orElse(0)));
		kind.addListener(SWT.Selection, event -> fillRoots());
		root = combo(area, Messages.root);
		new Label(area, SWT.NONE).setText(Messages.name);
		name = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		name.addModifyListener(event -> validate());
		fillRoots();
		name.setFocus();
		return area;
	}

	private static Combo combo(Composite parent, String label) {
		new Label(parent, SWT.NONE).setText(label);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private void fillRoots() {
		DiagramSpecification wanted = kinds.get(kind.getSelectionIndex());
		offered = usual.stream().filter(diagram -> diagram.specification() == wanted).toList();
		root.setItems(offered.stream().map(diagram -> ElementLabels.of(diagram.root())).toArray(String[]::new));
		int index = chosen.map(start -> offered.stream().map(ProjectDiagram::identity).toList().indexOf(start.identity())).orElse(0);
		root.select(Math.max(0, index));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.create, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		validate();
	}

	private void validate() {
		String wanted = name.getText().strip();
		boolean taken = DiagramSessions.get().all().stream().anyMatch(diagram -> diagram.name().filter(wanted::equals).isPresent());
		setErrorMessage(taken ? Messages.taken : null);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(!wanted.isEmpty() && !taken);
		}
	}

	@Override
	protected void okPressed() {
		chosen = Optional.of(offered.get(root.getSelectionIndex()));
		called = name.getText().strip();
		super.okPressed();
	}
}
