package jp.tsunagi.workbench.internal.form;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import jp.tsunagi.coordination.label.ElementLabels;

/** One of a few fixed values. */
final class ChoiceField extends Field {

	private final List<Enumerator> literals;

	private Combo combo;

	ChoiceField(FormContext context, EObject owner, EStructuralFeature feature) {
		super(context, owner, feature);
		literals = ((EEnum) feature.getEType()).getELiterals().stream().map(EEnumLiteral::getInstance).toList();
	}

	@Override
	void create(Composite parent) {
		GridLayoutFactory.fillDefaults().applyTo(parent);
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(literals.stream().map(ElementLabels::literal).toArray(String[]::new));
		combo.setVisibleItemCount(literals.size());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
		Wheel.scrollsFormOver(combo);
	}

	@Override
	Control control() {
		return combo;
	}

	@Override
	void refresh() {
		combo.select(literals.indexOf(value()));
	}

	private void choose() {
		int index = combo.getSelectionIndex();
		if (index >= 0 && literals.get(index) != value()) {
			set(literals.get(index));
		}
	}
}
