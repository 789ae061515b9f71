package jp.tsunagi.workbench.internal.form;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A text, number or date. Enter or leaving the field takes it over, Esc takes it back; what it means stands beneath. */
class TextField extends Field {

	private static final int LINES = 4;

	/** Fields grow with the form; this is only the least width. */
	private static final int MINIMAL_WIDTH = 120;

	private final TextFormat format;

	private final TypingHistory history = new TypingHistory();

	private Text text;

	private Label meaning;

	private String shown = "";

	private boolean refreshing;

	TextField(FormContext context, EObject owner, EStructuralFeature feature) {
		super(context, owner, feature);
		format = TextFormat.of(feature);
	}

	@Override
	void create(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(4, 2).numColumns(columns()).applyTo(parent);
		boolean multi = FormOutline.isLong(feature());
		text = context().toolkit().createText(parent, "", multi ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER : SWT.BORDER);
		int height = multi ? text.getLineHeight() * LINES : SWT.DEFAULT;
		GridDataFactory.fillDefaults().grab(true, false).hint(MINIMAL_WIDTH, height).applyTo(text);
		createButtons(parent);
		meaning = context().toolkit().createLabel(parent, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(MINIMAL_WIDTH, SWT.DEFAULT).span(columns(), 1).exclude(true)
				.applyTo(meaning);
		meaning.setVisible(false);
		text.addModifyListener(event -> typed());
		text.addFocusListener(FocusListener.focusLostAdapter(event -> commit()));
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ESC) {
				revert();
			}
		}));
		if (!multi) {
			text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> commit()));
		}
	}

	int columns() {
		return 1;
	}

	void createButtons(Composite parent) {
		// a text needs none
	}

	@Override
	Control control() {
		return text;
	}

	@Override
	void refresh() {
		String current = format.show(value());
		boolean untouched = text.getText().equals(shown);
		shown = current;
		if (untouched) {
			show(current);
		}
	}

	private void show(String content) {
		refreshing = true;
		try {
			if (!text.getText().equals(content)) {
				text.setText(content);
			}
		} finally {
			refreshing = false;
		}
		history.reset(content);
		tellMeaning();
	}

	/** Replaces what is typed, as if the user had. */
	final void type(String content) {
		text.setText(content);
		commit();
	}

	final String typedText() {
		return text.getText();
	}

	private void typed() {
		if (!refreshing) {
			history.typed(text.getText());
			tellMeaning();
			context().pendingChanged();
		}
	}

	private Reading reading() {
		return format.read(text.getText(), feature().getEType().getInstanceClass());
	}

	@Override
	boolean isPending() {
		return text != null && !text.isDisposed() && !text.getText().equals(shown)
				&& reading() instanceof Reading.Understood understood && !isModelValue(understood);
	}

	private boolean isModelValue(Reading.Understood understood) {
		return Objects.equals(understood.value().orElse(null), value());
	}

	@Override
	void commit() {
		if (text.isDisposed() || text.getText().equals(shown)) {
			return;
		}
		switch (reading()) {
			case Reading.Understood understood when isModelValue(understood) -> show(shown);
			case Reading.Understood understood -> {
				shown = format.show(understood.value().orElse(null));
				show(shown);
				set(understood.value().orElse(null));
			}
			case Reading.Refused refused -> tellMeaning();
		}
		context().pendingChanged();
	}

	private void revert() {
		if (!text.getText().equals(shown)) {
			show(shown);
			text.selectAll();
			context().pendingChanged();
		}
	}

	@Override
	boolean canUndoTyping() {
		return !history.isEmpty();
	}

	@Override
	boolean undoTyping() {
		return history.undo(text);
	}

	private void tellMeaning() {
		String message = switch (reading()) {
			case Reading.Refused refused -> refused.message();
			case Reading.Understood understood -> understood.meaning();
		};
		meaning.setForeground(reading() instanceof Reading.Refused ? JFaceColors.getErrorText(meaning.getDisplay())
				: Grey.color());
		GridData data = (GridData) meaning.getLayoutData();
		boolean appears = data.exclude != message.isEmpty();
		boolean same = message.equals(meaning.getText());
		meaning.setText(message);
		data.exclude = message.isEmpty();
		meaning.setVisible(!message.isEmpty());
		if (appears || !same) {
			context().reflow();
		}
	}
}
