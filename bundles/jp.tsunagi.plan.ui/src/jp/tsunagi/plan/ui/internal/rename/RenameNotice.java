package jp.tsunagi.plan.ui.internal.rename;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks in a corner of the window whether plans are to follow a new name; takes no key from who types on. */
final class RenameNotice extends PopupDialog {

	private static final int TEXT_WIDTH = 360;

	private static final int FROM_CORNER = 32;

	private final String question;

	private final Runnable yes;

	private final Runnable no;

	private boolean answered;

	/** Runs {@code yes} or, however else it is closed by the user, {@code no}. */
	RenameNotice(Shell parent, String question, Runnable yes, Runnable no) {
		super(parent, SWT.TOOL, false, false, false, false, false, null, null);
		this.question = question;
		this.yes = yes;
		this.no = no;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.noticeTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(12, 10).spacing(8, 10).numColumns(2).applyTo(area);
		Label text = new Label(area, SWT.WRAP);
		text.setText(question.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(button(area, Messages.noticeYes, yes));
		GridDataFactory.fillDefaults().applyTo(button(area, Messages.noticeNo, no));
		return area;
	}

	private Button button(Composite area, String label, Runnable answer) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> answer(answer)));
		return button;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle window = getParentShell().getBounds();
		return new Point(window.x + window.width - size.x - FROM_CORNER, window.y + window.height - size.y - FROM_CORNER);
	}

	private void answer(Runnable answer) {
		answered = true;
		close();
		answer.run();
	}

	/** Goes away, since there is nothing to ask any more. */
	void withdraw() {
		answered = true;
		close();
	}

	@Override
	public boolean close() {
		boolean closed = super.close();
		if (!answered) {
			answered = true;
			no.run();
		}
		return closed;
	}
}
