package jp.tsunagi.diagram.ui.internal.table;

import java.util.Optional;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The controls of an editor of tables: the toolbar, and the table or a message instead of it. */
final class SheetPage {

	private final SheetEditor editor;

	private final Composite main;

	private final Composite host;

	private final SheetActions actions;

	private Optional<TableSheet> sheet = Optional.empty();

	private Optional<SheetTable> table = Optional.empty();

	SheetPage(Composite parent, SheetEditor editor) {
		this.editor = editor;
		actions = new SheetActions(editor, this);
		main = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(main);
		Composite top = new Composite(main, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 2).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		ToolBarManager toolbar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		actions.fill(toolbar);
		toolbar.createControl(top);
		host = new Composite(main, SWT.NONE);
		host.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(host);
	}

	boolean isDisposed() {
		return main.isDisposed();
	}

	/** The table; empty where there is a message instead. */
	Optional<SheetTable> table() {
		return table;
	}

	/** What is shown; empty where there is no such table. */
	Optional<TableSheet> sheet() {
		return sheet;
	}

	/** Shows {@code now}, in a widget of its own if it is to be made {@code anew}. */
	void show(TableSheet now, boolean anew) {
		sheet = Optional.of(now);
		if (now.lines().isEmpty()) {
			message(Messages.noLines);
		} else if (anew || table.isEmpty()) {
			clear();
			SheetTable built = new SheetTable(host, now, editor);
			actions.connect(built.control());
			table = Optional.of(built);
			host.layout();
		} else {
			table.get().show(now);
		}
		actions.update();
	}

	/** Says something instead of showing a table. */
	void say(String text) {
		sheet = Optional.empty();
		message(text);
		actions.update();
	}

	private void message(String text) {
		clear();
		new Label(host, SWT.CENTER | SWT.WRAP).setText(text);
		host.layout();
	}

	private void clear() {
		table = Optional.empty();
		for (Control child : host.getChildren()) {
			child.dispose();
		}
	}

	/** Another line is selected. */
	void selected() {
		actions.update();
	}

	void setFocus() {
		table.ifPresentOrElse(shown -> shown.control().setFocus(), main::setFocus);
	}
}
