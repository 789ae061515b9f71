package jp.tsunagi.workbench.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;

/** A word of the project's vocabulary, or one that it does not have yet. */
final class TermField extends Field {

	private static final int MINIMAL_WIDTH = 120;

	private final TermList list;

	private Combo combo;

	private Label hint;

	private String shown = "";

	TermField(FormContext context, EObject owner, EStructuralFeature feature, TermList list) {
		super(context, owner, feature);
		this.list = list;
	}

	@Override
	void create(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		combo = new Combo(parent, SWT.DROP_DOWN);
		combo.setItems(terms().stream().map(Term::label).toArray(String[]::new));
		combo.setVisibleItemCount(Math.max(1, Math.min(terms().size(), 20)));
		GridDataFactory.fillDefaults().grab(true, false).hint(MINIMAL_WIDTH, SWT.DEFAULT).applyTo(combo);
		hint = context().toolkit().createLabel(parent, Messages.unknownTerm, SWT.WRAP);
		Grey.apply(hint);
		hint.setVisible(false);
		GridDataFactory.fillDefaults().grab(true, false).hint(MINIMAL_WIDTH, SWT.DEFAULT).exclude(true).applyTo(hint);
		combo.addModifyListener(event -> typed());
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> commit()));
		combo.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> commit()));
		combo.addFocusListener(FocusListener.focusLostAdapter(event -> commit()));
		combo.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ESC) {
				combo.setText(shown);
			}
		}));
		Wheel.scrollsFormOver(combo);
	}

	@Override
	Control control() {
		return combo;
	}

	@Override
	void refresh() {
		String current = value() instanceof String id ? context().project().vocabulary().label(list, id) : "";
		boolean untouched = combo.getText().equals(shown);
		shown = current;
		if (untouched && !combo.getText().equals(current)) {
			combo.setText(current);
		}
		showHint();
	}

	@Override
	boolean isPending() {
		return combo != null && !combo.isDisposed() && !combo.getText().equals(shown);
	}

	@Override
	void commit() {
		if (!isPending()) {
			return;
		}
		String text = combo.getText().strip();
		shown = combo.getText();
		String id = terms().stream().filter(term -> term.label().equals(text)).findFirst().map(Term::id).orElse(text);
		set(text.isEmpty() ? null : id);
		context().pendingChanged();
	}

	private List<Term> terms() {
		return context().project().vocabulary().terms(list);
	}

	private void typed() {
		showHint();
		context().pendingChanged();
	}

	private void showHint() {
		String text = combo.getText().strip();
		boolean unknown = !text.isEmpty() && terms().stream().noneMatch(term -> term.label().equals(text));
		GridData data = (GridData) hint.getLayoutData();
		if (data.exclude == unknown) {
			data.exclude = !unknown;
			hint.setVisible(unknown);
			context().reflow();
		}
	}
}
