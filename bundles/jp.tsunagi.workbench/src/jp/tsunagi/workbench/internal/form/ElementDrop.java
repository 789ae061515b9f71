package jp.tsunagi.workbench.internal.form;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Control;

import jp.tsunagi.workbench.internal.element.Elements;

/** Lets elements of a type be dropped on a field. */
final class ElementDrop extends DropTargetAdapter {

	private final EClass type;

	private final Consumer<List<EObject>> dropped;

	private ElementDrop(EClass type, Consumer<List<EObject>> dropped) {
		this.type = type;
		this.dropped = dropped;
	}

	static void install(Control control, EClass type, Consumer<List<EObject>> dropped) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(LocalSelectionTransfer.getTransfer());
		target.addDropListener(new ElementDrop(type, dropped));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = fitting().isEmpty() ? DND.DROP_NONE : DND.DROP_COPY;
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		dragEnter(event);
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (!fitting().isEmpty()) {
			dropped.accept(fitting());
		}
	}

	private List<EObject> fitting() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				? Elements.in(selection).stream().filter(type::isInstance).toList() : List.of();
	}
}
