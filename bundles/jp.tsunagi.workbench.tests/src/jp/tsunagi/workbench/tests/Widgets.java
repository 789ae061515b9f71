package jp.tsunagi.workbench.tests;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Finds widgets as a user does, by what stands on them or beside them, and works them. */
public final class Widgets {

	private static final int LOOK_AGAIN_MILLIS = 50;

	/** Longer than anybody waits for a dialog that is expected. */
	private static final int GUARD_MILLIS = 2 * WorkbenchDriver.PATIENCE_MILLIS;

	private Widgets() {
	}

	/** All visible widgets of {@code type} in {@code parent}, in order. */
	public static <T extends Control> Stream<T> all(Composite parent, Class<T> type) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> Stream.concat(
				type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
				child instanceof Composite composite ? all(composite, type) : Stream.empty()));
	}

	/** The widget of {@code type} in {@code parent} that {@code condition} holds for. */
	public static <T extends Control> T find(Composite parent, Class<T> type, Predicate<T> condition) {
		return all(parent, type).filter(condition).findFirst().orElseThrow(() -> new AssertionError("no such " + type));
	}

	/** The first widget of {@code type} in the cell beside the label {@code text}. */
	public static <T extends Control> T beside(Composite form, String text, Class<T> type) {
		Label label = find(form, Label.class, candidate -> candidate.getText().equals(text));
		Control[] siblings = label.getParent().getChildren();
		Composite cell = (Composite) siblings[Arrays.asList(siblings).indexOf(label) + 1];
		return all(cell, type).findFirst().orElseThrow();
	}

	/** Presses the button that says {@code text}. */
	public static void push(Composite parent, String text) {
		find(parent, Button.class, button -> button.getText().equals(text)).notifyListeners(SWT.Selection, null);
		WorkbenchDriver.processEvents();
	}

	/**
	 * Once a dialog with {@code title} is open, does {@code what}; the dialog's own event loop runs it.
	 *
	 * @return looks for the dialog no more, for one that need not come
	 */
	public static Runnable whenOpen(String title, Consumer<Shell> what) {
		long end = System.currentTimeMillis() + WorkbenchDriver.PATIENCE_MILLIS;
		Runnable look = new Runnable() {
			@Override
			public void run() {
				Optional<Shell> shell = Arrays.stream(WorkbenchDriver.display().getShells())
						.filter(candidate -> candidate.isVisible() && candidate.getText().equals(title)).findFirst();
				if (shell.isPresent()) {
					what.accept(shell.get());
				} else if (System.currentTimeMillis() < end) {
					WorkbenchDriver.display().timerExec(LOOK_AGAIN_MILLIS, this);
				}
			}
		};
		WorkbenchDriver.display().timerExec(LOOK_AGAIN_MILLIS, look);
		return () -> WorkbenchDriver.display().timerExec(-1, look);
	}

	/** Closes dialogs that a test did not expect after a while, so that it fails and does not wait for ever. */
	public static Runnable guard() {
		Runnable guard = () -> Arrays.stream(WorkbenchDriver.display().getShells())
				.filter(shell -> shell.getParent() != null && shell.isVisible()).forEach(Shell::close);
		WorkbenchDriver.display().timerExec(GUARD_MILLIS, guard);
		return () -> WorkbenchDriver.display().timerExec(-1, guard);
	}

	/** What a dialog says. */
	public static String text(Shell dialog) {
		return String.join("\n", all(dialog, Label.class).map(Label::getText).toList());
	}
}
