package jp.tsunagi.workbench.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.workbench.image.ElementImages;

/** A link to another element, which can be followed, chosen, dropped and taken away. */
final class ReferenceField extends Field {

	private ImageHyperlink link;

	private Button choose;

	private Button clear;

	ReferenceField(FormContext context, EObject owner, EReference feature) {
		super(context, owner, feature);
	}

	@Override
	void create(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(4, 0).numColumns(3).applyTo(parent);
		link = context().toolkit().createImageHyperlink(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(link);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> follow()));
		choose = button(parent, FormIcons.CHOOSE, Messages.chooseElement, this::choose);
		clear = button(parent, FormIcons.CLEAR, Messages.clear, () -> set(null));
		ElementDrop.install(link, type(), dropped -> set(dropped.getFirst()));
	}

	private Button button(Composite parent, FormIcons icon, String tip, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setImage(icon.image());
		button.setToolTipText(tip);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		return button;
	}

	@Override
	Control control() {
		return choose;
	}

	@Override
	void refresh() {
		boolean editable = !context().domain().isReadOnly(owner().eResource());
		if (value() instanceof EObject target) {
			link.setText(ElementLabels.of(target));
			link.setImage(target.eIsProxy() ? null : ElementImages.of(target.eClass()));
			link.setForeground(context().toolkit().getHyperlinkGroup().getForeground());
		} else {
			link.setText(Messages.none);
			link.setImage(null);
			Grey.apply(link);
		}
		link.setUnderlined(value() != null);
		link.setToolTipText(value() == null ? null : link.getText());
		choose.setEnabled(editable);
		clear.setEnabled(editable && value() != null);
		link.redraw();
	}

	private EClass type() {
		return ((EReference) feature()).getEReferenceType();
	}

	private void follow() {
		if (value() instanceof EObject target && !target.eIsProxy()) {
			context().open(target);
		} else if (choose.isEnabled()) {
			choose();
		}
	}

	private void choose() {
		ElementSelectionDialog dialog = new ElementSelectionDialog(choose.getShell(),
				Messages.bind(Messages.chooseTitle, ElementLabels.feature(feature())), context().project(), type(),
				List.of(owner()), false);
		if (dialog.open() == Window.OK && !dialog.chosen().isEmpty()) {
			set(dialog.chosen().getFirst());
		}
	}
}
