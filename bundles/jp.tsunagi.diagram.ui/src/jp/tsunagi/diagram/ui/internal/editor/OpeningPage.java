package jp.tsunagi.diagram.ui.internal.editor;

import java.util.function.IntSupplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** Stands in for a diagram that is being made: says so, how far it is, and lets the user give up. */
final class OpeningPage {

	private static final int LOOK_MILLIS = 100;

	private static final int WIDTH = 240;

	private final Composite page;

	private final ProgressBar bar;

	/** A page in {@code parent}; {@code cancel} is run if the user does not want to wait. */
	OpeningPage(Composite parent, Runnable cancel) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().spacing(10, 10).applyTo(page);
		Label text = new Label(page, SWT.CENTER);
		text.setText(Messages.opening);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.END).grab(true, true).applyTo(text);
		bar = new ProgressBar(page, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).grab(true, false).applyTo(bar);
		Button stop = new Button(page, SWT.PUSH);
		stop.setText(Messages.cancel);
		stop.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> cancel.run()));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(stop);
	}

	/** Shows {@code percent} as long as it is visible. */
	void follow(IntSupplier percent) {
		if (!bar.isDisposed()) {
			bar.setSelection(percent.getAsInt());
			bar.getDisplay().timerExec(LOOK_MILLIS, () -> {
				if (!bar.isDisposed() && bar.isVisible()) {
					follow(percent);
				}
			});
		}
	}

	Composite control() {
		return page;
	}
}
