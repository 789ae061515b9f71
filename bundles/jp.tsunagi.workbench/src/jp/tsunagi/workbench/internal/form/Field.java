package jp.tsunagi.workbench.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.workbench.session.ElementCommands;

/** Shows one feature of an element and lets it be edited; each change is one step of undo. */
abstract class Field {

	private final FormContext context;

	private final EObject owner;

	private final EStructuralFeature feature;

	private ControlDecoration decoration;

	Field(FormContext context, EObject owner, EStructuralFeature feature) {
		this.context = context;
		this.owner = owner;
		this.feature = feature;
	}

	final FormContext context() {
		return context;
	}

	final EObject owner() {
		return owner;
	}

	/** The feature that is edited. */
	final EStructuralFeature feature() {
		return feature;
	}

	final Object value() {
		return owner.eGet(feature);
	}

	/** Makes the widgets in {@code parent}, which has a layout of its own for them. */
	abstract void create(Composite parent);

	/** Shows the value of the model, but leaves what is being typed. */
	abstract void refresh();

	/** The widget that gets the focus and the mark of a finding. */
	abstract Control control();

	/** Whether the field needs the whole width of the form. */
	boolean isWide() {
		return feature.isMany() || FormOutline.isLong(feature);
	}

	/** Whether something understandable is typed that the model does not have yet. */
	boolean isPending() {
		return false;
	}

	/** Brings what is typed into the model, if it is understood. */
	void commit() {
		// most fields change the model at once
	}

	/** Takes back the last bit of typing; false if there is none, so that the model's last change is meant. */
	boolean undoTyping() {
		return false;
	}

	/** Whether there is typing to take back. */
	boolean canUndoTyping() {
		return false;
	}

	/** Sets the feature; {@code null} clears it. */
	final void set(Object value) {
		context.execute(ElementCommands.set(context.domain(), owner, feature, value));
	}

	/** Marks the field with what was found about its feature. */
	final void show(List<Finding> findings) {
		if (findings.isEmpty() || control() == null || control().isDisposed()) {
			if (decoration != null) {
				decoration.hide();
			}
			return;
		}
		if (decoration == null) {
			decoration = new ControlDecoration(control(), SWT.LEFT | SWT.TOP);
			decoration.setMarginWidth(1);
		}
		Finding worst = findings.getFirst();
		String id = worst.severity() == Severity.ERROR ? FieldDecorationRegistry.DEC_ERROR
				: worst.severity() == Severity.WARNING ? FieldDecorationRegistry.DEC_WARNING
				: FieldDecorationRegistry.DEC_INFORMATION;
		decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(id).getImage());
		decoration.setDescriptionText(String.join("\n", findings.stream().map(Finding::message).toList()));
		decoration.show();
	}
}
