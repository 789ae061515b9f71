package jp.tsunagi.workbench.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.workbench.session.ElementCommands;

/** A part of which an element has at most one, such as a contact: its fields stand inside the element's form. */
final class PartField extends Field {

	private final List<Field> fields = new ArrayList<>();

	private Composite content;

	private EObject shown;

	private boolean built;

	PartField(FormContext context, EObject owner, EReference feature) {
		super(context, owner, feature);
	}

	@Override
	boolean isWide() {
		return true;
	}

	@Override
	void create(Composite parent) {
		GridLayoutFactory.fillDefaults().applyTo(parent);
		content = context().toolkit().createComposite(parent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(content);
	}

	@Override
	Control control() {
		return content;
	}

	@Override
	void refresh() {
		EObject part = (EObject) value();
		if (part != shown || !built) {
			built = true;
			shown = part;
			rebuild();
		}
		fields.forEach(Field::refresh);
	}

	private void rebuild() {
		for (Control child : content.getChildren()) {
			child.dispose();
		}
		fields.clear();
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(content);
		boolean editable = !context().domain().isReadOnly(owner().eResource());
		if (shown == null) {
			action(Messages.bind(Messages.create, ElementLabels.feature(feature())), this::createPart).setEnabled(editable);
		} else {
			for (EStructuralFeature inner : FormOutline.of(shown.eClass()).main()) {
				fields.add(FieldRow.create(context(), content, shown, inner));
			}
			context().toolkit().createLabel(content, "");
			action(Messages.bind(Messages.removePart, ElementLabels.feature(feature())), () -> set(null)).setEnabled(editable);
		}
		context().reflow();
	}

	private Hyperlink action(String text, Runnable run) {
		Hyperlink link = context().toolkit().createHyperlink(content, text, SWT.NONE);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> run.run()));
		return link;
	}

	private void createPart() {
		EReference reference = (EReference) feature();
		EObject part = EcoreUtil.create(reference.getEReferenceType());
		context().execute(ElementCommands.add(context().domain(), context().project(), owner(), reference, List.of(part),
				CommandParameter.NO_INDEX));
		fields.stream().findFirst().map(Field::control).ifPresent(Control::setFocus);
	}

	@Override
	boolean isPending() {
		return fields.stream().anyMatch(Field::isPending);
	}

	@Override
	void commit() {
		List.copyOf(fields).forEach(Field::commit);
	}

	@Override
	boolean canUndoTyping() {
		return typing() != null;
	}

	@Override
	boolean undoTyping() {
		Field typing = typing();
		return typing != null && typing.undoTyping();
	}

	private Field typing() {
		return fields.stream().filter(field -> field.control().isFocusControl() && field.canUndoTyping()).findFirst().orElse(null);
	}
}
