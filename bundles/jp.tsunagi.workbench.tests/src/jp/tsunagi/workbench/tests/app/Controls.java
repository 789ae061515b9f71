package jp.tsunagi.workbench.tests.app;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Finds controls as a user does: by kind and by label. */
public final class Controls {

	private Controls() {
	}

	/** All controls of a kind below {@code parent}, from top to bottom. */
	public static <T extends Control> List<T> all(Composite parent, Class<T> kind) {
		return Stream.of(parent.getChildren()).flatMap(child -> Stream.concat(
				kind.isInstance(child) ? Stream.of(kind.cast(child)) : Stream.<T>empty(),
				child instanceof Composite composite ? all(composite, kind).stream() : Stream.<T>empty())).toList();
	}

	/** The button whose label starts with {@code label}. */
	public static Button button(Composite parent, String label) {
		return all(parent, Button.class).stream().filter(button -> button.getText().startsWith(label)).findFirst().orElseThrow();
	}

	/** Presses {@code button}. */
	public static void press(Button button) {
		button.notifyListeners(SWT.Selection, new Event());
	}
}
