package jp.tsunagi.diagram.ui.internal.connection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.coordination.Direction;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Strength;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.design.TieChooser.Choice;

/** Asks what kind of tie is to be made between two participants, how strong it is, and which way it goes. */
public final class TieDialog extends Dialog {

	private static final int COLUMNS = 3;

	private final String question;

	private final List<Term> kinds;

	private Choice choice = new Choice("cooperation", Strength.NORMAL, Direction.BOTH);

	private TieDialog(Shell shell, String question, List<Term> kinds) {
		super(shell);
		this.question = question;
		this.kinds = kinds;
	}

	/** Asks for a tie from {@code source} to {@code target}; empty if the user wants none after all. */
	public static Optional<Choice> ask(Participant source, Participant target, List<Term> kinds) {
		Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		TieDialog dialog = new TieDialog(shell, NLS.bind(Messages.question, ElementLabels.of(source), ElementLabels.of(target)), kinds);
		return dialog.open() == OK ? Optional.of(dialog.choice) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label label = new Label(area, SWT.WRAP);
		label.setText(question.replace("&", "&&"));
		Group kind = group(area, Messages.kind, COLUMNS);
		kinds.forEach(term -> radio(kind, term.label(), term.id().equals(choice.kind()),
				() -> choice = new Choice(term.id(), choice.strength(), choice.direction())));
		Group strength = group(area, Messages.strength, COLUMNS);
		Arrays.stream(Strength.values()).forEach(value -> radio(strength, ElementLabels.literal(value), value == choice.strength(),
				() -> choice = new Choice(choice.kind(), value, choice.direction())));
		Group direction = group(area, Messages.direction, COLUMNS);
		Arrays.stream(Direction.values()).forEach(value -> radio(direction, ElementLabels.literal(value), value == choice.direction(),
				() -> choice = new Choice(choice.kind(), choice.strength(), value)));
		return area;
	}

	private static Group group(Composite parent, String label, int columns) {
		Group group = new Group(parent, SWT.NONE);
		group.setText(label);
		GridLayoutFactory.swtDefaults().numColumns(columns).equalWidth(true).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		return group;
	}

	private static void radio(Composite parent, String label, boolean selected, Runnable choose) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(label.replace("&", "&&"));
		button.setSelection(selected);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				choose.run();
			}
		});
		button.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_ARROW_NEXT || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS) {
				button.getDisplay().asyncExec(() -> chooseFocused(button.getParent()));
			}
		});
	}

	/** GTK moves the focus between radio buttons without choosing one. */
	private static void chooseFocused(Composite group) {
		if (!group.isDisposed() && group.getDisplay().getFocusControl() instanceof Button focused && focused.getParent() == group) {
			for (Control each : group.getChildren()) {
				((Button) each).setSelection(each == focused);
			}
			focused.notifyListeners(SWT.Selection, new Event());
		}
	}
}
