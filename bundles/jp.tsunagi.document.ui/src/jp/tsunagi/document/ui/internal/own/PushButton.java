package jp.tsunagi.document.ui.internal.own;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A button that does something, as wide as those above and below it. */
public final class PushButton {

	private PushButton() {
	}

	/** Adds one to {@code parent}, which is laid out in a grid. */
	public static Button in(Composite parent, String label, Runnable act) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> act.run()));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
		return button;
	}
}
