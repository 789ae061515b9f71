package jp.tsunagi.workbench.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;

/** A list of values with buttons beside it. It grows with its content up to a height at which it scrolls. */
abstract class ListField extends Field {

	private static final int MINIMAL_WIDTH = 200;

	private static final int LEAST_ROWS = 2;

	private static final int MOST_ROWS = 8;

	private final List<Button> needSelection = new ArrayList<>();

	private TableViewer viewer;

	private Button up;

	private Button down;

	private int rows;

	ListField(FormContext context, EObject owner, EStructuralFeature feature) {
		super(context, owner, feature);
	}

	@Override
	boolean isWide() {
		return true;
	}

	@Override
	final void create(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(6, 0).numColumns(2).applyTo(parent);
		Composite area = context().toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		viewer = new TableViewer(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(MINIMAL_WIDTH, SWT.DEFAULT).applyTo(viewer.getTable());
		configure(viewer, area);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.addSelectionChangedListener(event -> updateButtons());
		viewer.addOpenListener(event -> open());
		viewer.getTable().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.DEL && isEditable()) {
				remove();
			}
		}));
		Composite buttons = context().toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		createButtons(buttons);
	}

	private void createButtons(Composite parent) {
		button(parent, addText(), this::add);
		if (opens()) {
			needSelection.add(button(parent, Messages.open, this::open));
		}
		needSelection.add(button(parent, removeText(), this::remove));
		up = button(parent, Messages.up, () -> move(-1));
		down = button(parent, Messages.down, () -> move(1));
	}

	private Button button(Composite parent, String text, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		return button;
	}

	/** Sets labels, columns and cell editors. */
	abstract void configure(TableViewer table, Composite parent);

	abstract String addText();

	abstract String removeText();

	/** Asks for more values, or makes one. */
	abstract void add();

	/** Whether a value can be opened. */
	boolean opens() {
		return false;
	}

	/** Opens the selected value. */
	void open() {
		// a value that is all there is cannot be opened
	}

	final boolean isEditable() {
		return !context().domain().isReadOnly(owner().eResource());
	}

	final TableViewer viewer() {
		return viewer;
	}

	@Override
	final Control control() {
		return viewer == null ? null : viewer.getTable();
	}

	@Override
	void refresh() {
		if (viewer.isCellEditorActive()) {
			return;
		}
		List<Object> values = rows();
		if (values.equals(viewer.getInput())) {
			viewer.refresh(true);
		} else {
			StructuredSelection selection = (StructuredSelection) viewer.getStructuredSelection();
			viewer.setInput(values);
			viewer.setSelection(selection);
		}
		updateHeight();
		updateButtons();
	}

	/** What stands in the table. */
	List<Object> rows() {
		return List.copyOf(values());
	}

	final List<?> values() {
		return (List<?>) value();
	}

	/** Where the selected row is in the model; -1 if nothing is selected. */
	final int selectedIndex() {
		return viewer.getTable().getSelectionIndex();
	}

	private void updateHeight() {
		int wanted = Math.clamp(values().size(), LEAST_ROWS, MOST_ROWS);
		if (wanted != rows) {
			rows = wanted;
			Table table = viewer.getTable();
			((GridData) table.getLayoutData()).heightHint = table.getItemHeight() * wanted;
			context().reflow();
		}
	}

	private void updateButtons() {
		int index = selectedIndex();
		boolean single = viewer.getTable().getSelectionCount() == 1;
		needSelection.forEach(button -> button.setEnabled(index >= 0));
		needSelection.getLast().setEnabled(index >= 0 && isEditable());
		up.setEnabled(isEditable() && single && index > 0);
		down.setEnabled(isEditable() && single && index < values().size() - 1);
	}

	/** Takes the selected values out of the list. */
	void remove() {
		List<Object> gone = new ArrayList<>();
		for (int index : viewer.getTable().getSelectionIndices()) {
			gone.add(values().get(index));
		}
		if (!gone.isEmpty()) {
			context().execute(RemoveCommand.create(context().domain(), owner(), feature(), gone));
		}
	}

	private void move(int distance) {
		int from = selectedIndex();
		Object moved = values().get(from);
		context().execute(MoveCommand.create(context().domain(), owner(), feature(), moved, from + distance));
		viewer.getTable().setSelection(from + distance);
		updateButtons();
	}
}
