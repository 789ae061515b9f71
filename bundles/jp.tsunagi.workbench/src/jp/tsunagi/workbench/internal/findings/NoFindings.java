package jp.tsunagi.workbench.internal.findings;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jp.tsunagi.workbench.image.ActionImages;

/** What stands in place of an empty table. */
final class NoFindings extends Composite {

	private final Label text;

	NoFindings(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 8).applyTo(this);
		Label icon = new Label(this, SWT.NONE);
		icon.setImage(ActionImages.of("check"));
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.END).grab(true, true).applyTo(icon);
		text = new Label(this, SWT.CENTER | SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(text);
	}

	void setText(String shown) {
		text.setText(shown);
		layout();
	}
}
