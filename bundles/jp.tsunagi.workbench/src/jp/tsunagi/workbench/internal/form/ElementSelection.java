package jp.tsunagi.workbench.internal.form;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The element of a form, for the views that show what is selected. */
final class ElementSelection implements ISelectionProvider {

	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();

	private ISelection selection = StructuredSelection.EMPTY;

	void set(EObject element) {
		setSelection(new StructuredSelection(element));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection changed) {
		selection = changed;
		SelectionChangedEvent event = new SelectionChangedEvent(this, changed);
		listeners.forEach(listener -> listener.selectionChanged(event));
	}
}
