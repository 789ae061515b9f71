package jp.tsunagi.review.ui.internal.dashboard;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * An item that is typed. Leaving the field takes it over, as Enter does, with Ctrl where there may be several lines; Esc takes it
 * back. What somebody writes in the text meanwhile does not disturb the typing; the user says which of both stays.
 */
final class TextField extends ReviewField {

	private static final int LINES = 3;

	private static final int LEAST_WIDTH = 120;

	private static final int MARGIN_WIDTH = 7;

	private static final int MARGIN_HEIGHT = 3;

	private final FieldFormat format;

	private final boolean multi;

	private Text text;

	private Label hint;

	/** What the text of the plan says. */
	private String said = "";

	/** Whether that is no longer what it was when the user began to type. */
	private boolean overtaken;

	private boolean showing;

	TextField(Dashboard dashboard, EStructuralFeature feature, String label, FieldFormat format, boolean multi) {
		super(dashboard, feature, label);
		this.format = format;
		this.multi = multi;
	}

	@Override
	Control createCell(Composite grid) {
		Composite cell = dashboard().toolkit().createComposite(grid);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(cell);
		text = multi ? createMulti(cell) : dashboard().toolkit().createText(cell, "", SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(LEAST_WIDTH, multi ? text.getLineHeight() * LINES : SWT.DEFAULT).applyTo(text);
		hint = dashboard().toolkit().createLabel(cell, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).exclude(true).applyTo(hint);
		hint.setVisible(false);
		text.addModifyListener(event -> typed());
		text.addFocusListener(FocusListener.focusLostAdapter(event -> leave()));
		text.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		if (multi) {
			text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
					|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		}
		format.assist(text, dashboard());
		return cell;
	}

	/** GTK leaves no room between a border and several lines, so that the border is that of a frame around them. */
	private Text createMulti(Composite cell) {
		Composite frame = dashboard().toolkit().createComposite(cell, SWT.BORDER);
		GridLayoutFactory.fillDefaults().margins(MARGIN_WIDTH, MARGIN_HEIGHT).applyTo(frame);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(frame);
		return dashboard().toolkit().createText(frame, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
	}

	@Override
	Control control() {
		return text;
	}

	private void pressed(KeyEvent event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (event.keyCode == SWT.ESC) {
			revert();
		} else if (enter && (!multi || (event.stateMask & SWT.MOD1) != 0)) {
			event.doit = false;
			overtaken = false;
			commit();
		}
	}

	@Override
	void show(Optional<? extends EObject> source, boolean isSame, boolean editable) {
		String current = source.map(format::show).orElse("");
		if (isSame && isPending()) {
			overtaken |= !current.equals(said);
			said = current;
		} else {
			said = current;
			setText(current);
		}
		text.setEditable(editable);
		tell();
	}

	private void setText(String content) {
		overtaken = false;
		if (!text.getText().equals(content)) {
			showing = true;
			text.setText(content);
			showing = false;
		}
	}

	private void typed() {
		if (!showing) {
			tell();
			dashboard().pendingChanged();
		}
	}

	@Override
	boolean isPending() {
		return text != null && !text.isDisposed() && !text.getText().equals(said);
	}

	private void leave() {
		if (!overtaken) {
			commit();
		}
	}

	@Override
	void commit() {
		if (!isPending() || overtaken || dashboard().content().isEmpty()) {
			return;
		}
		if (format.read(text.getText(), dashboard().content().get()) instanceof FieldFormat.Understood understood) {
			String typed = text.getText();
			String former = said;
			// the answer of the text comes while it is changed
			said = typed;
			if (!write(understood.value())) {
				said = former;
			}
		}
		tell();
		dashboard().pendingChanged();
	}

	@Override
	boolean revert() {
		boolean was = isPending();
		if (was) {
			setText(said);
			text.selectAll();
			tell();
			dashboard().pendingChanged();
		}
		return was;
	}

	/** Says what is meant, what is wrong, or that somebody else wrote something meanwhile. */
	private void tell() {
		FieldFormat.Read read = dashboard().content().filter(content -> isPending() || !said.isEmpty())
				.map(content -> format.read(text.getText(), content)).orElse(FieldFormat.NOTHING);
		String message = overtaken ? Messages.bind(Messages.overtaken, said.isEmpty() ? Messages.nothing : said) : read.message();
		boolean isError = overtaken || read instanceof FieldFormat.Refused;
		(isError ? LabelColor.WARNING : LabelColor.QUIET).paint(hint);
		if (!hint.getText().equals(message)) {
			hint.setText(message);
			((GridData) hint.getLayoutData()).exclude = message.isEmpty();
			hint.setVisible(!message.isEmpty());
			dashboard().reflow();
		}
	}
}
