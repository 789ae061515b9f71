package jp.tsunagi.workbench.internal.form;

import java.util.Optional;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.vocabulary.TermList;

/** A label and the field that fits the feature. */
final class FieldRow {

	/** As wide as the longest common label; longer ones wrap. */
	static final int LABEL_WIDTH = 110;

	private FieldRow() {
	}

	/** Makes the row in {@code parent}, whose layout has columns for labels and fields in turn. */
	static Field create(FormContext context, Composite parent, EObject owner, EStructuralFeature feature) {
		Label label = context.toolkit().createLabel(parent, ElementLabels.feature(feature), SWT.WRAP);
		GridDataFactory.fillDefaults().hint(LABEL_WIDTH, SWT.DEFAULT).indent(0, 5)
				.align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Composite cell = context.toolkit().createComposite(parent);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(cell);
		Field field = field(context, owner, feature);
		field.create(cell);
		return field;
	}

	/** The field that fits {@code feature}. */
	static Field field(FormContext context, EObject owner, EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			return reference(context, owner, reference);
		}
		Optional<TermList> terms = TermList.of(feature);
		if (feature.isMany()) {
			return new TextListField(context, owner, feature);
		} else if (terms.isPresent()) {
			return new TermField(context, owner, feature, terms.get());
		} else if (feature.getEType() instanceof EEnum) {
			return new ChoiceField(context, owner, feature);
		}
		return feature.getEType() == CoordinationPackage.Literals.FUZZY_DATE ? new DateField(context, owner, feature)
				: new TextField(context, owner, feature);
	}

	private static Field reference(FormContext context, EObject owner, EReference reference) {
		if (reference.isContainment()) {
			return reference.isMany() ? new PartsField(context, owner, reference) : new PartField(context, owner, reference);
		}
		return reference.isMany() ? new ReferenceListField(context, owner, reference)
				: new ReferenceField(context, owner, reference);
	}
}
