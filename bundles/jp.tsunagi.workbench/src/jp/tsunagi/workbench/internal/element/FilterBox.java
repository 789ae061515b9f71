package jp.tsunagi.workbench.internal.element;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A search box that tells what was typed once the user pauses. Esc clears it, the arrow down leaves it. */
public final class FilterBox {

	/** As long as a pause between two keys. */
	private static final int PAUSE_MILLIS = 200;

	private final Text text;

	private final Label note;

	private final Consumer<String> typed;

	private final Runnable tell = this::tell;

	private String told = "";

	/** {@code typed} is told what to look for, {@code leave} is run when the user goes down to the result. */
	public FilterBox(Composite parent, String hint, Consumer<String> typed, Runnable leave) {
		this.typed = typed;
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		text = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(hint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		note = new Label(row, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(note);
		text.addModifyListener(event -> text.getDisplay().timerExec(PAUSE_MILLIS, tell));
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ESC && !text.getText().isEmpty()) {
				text.setText("");
				event.doit = false;
			} else if (event.keyCode == SWT.ARROW_DOWN || event.character == SWT.CR) {
				tell();
				leave.run();
			}
		}));
	}

	/** The widget. */
	public Text control() {
		return text;
	}

	/** Shows {@code message} below the box; nothing if it is empty. */
	public void say(String message) {
		note.setText(message);
		note.setVisible(!message.isEmpty());
		GridDataFactory.createFrom((GridData) note.getLayoutData()).exclude(message.isEmpty()).applyTo(note);
		note.getParent().getParent().layout(true, true);
	}

	private void tell() {
		if (text.isDisposed() || told.equals(text.getText())) {
			return;
		}
		told = text.getText();
		typed.accept(told);
	}
}
