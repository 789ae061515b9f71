package jp.tsunagi.workbench.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** The mouse wheel scrolls a form; it must not change a value that happens to be below the pointer. */
final class Wheel {

	private Wheel() {
	}

	/** Keeps the wheel from changing {@code control} unless the user is in it. */
	static void scrollsFormOver(Control control) {
		control.addListener(SWT.MouseVerticalWheel, event -> event.doit = control.isFocusControl());
	}
}
