package jp.tsunagi.diagram.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** What is selected in a diagram, for other parts: elements of the model. */
final class DiagramSelection implements ISelectionProvider {

	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();

	private final DiagramViewer viewer;

	private final Supplier<Optional<DiagramView>> view;

	private Optional<ViewNode> lastNode = Optional.empty();

	DiagramSelection(DiagramViewer viewer, Supplier<Optional<DiagramView>> view) {
		this.viewer = viewer;
		this.view = view;
		viewer.addSelectionChangedListener(event -> changed());
	}

	/** The node that was selected last, also after a tie of it was. */
	Optional<ViewNode> lastNode() {
		return lastNode;
	}

	private void changed() {
		viewer.selectedElements().stream().filter(ViewNode.class::isInstance).map(ViewNode.class::cast)
				.reduce((first, last) -> last).ifPresent(node -> lastNode = Optional.of(node));
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public ISelection getSelection() {
		List<Object> selected = new ArrayList<>(viewer.selectedElements().stream().map(ViewElement::target).distinct().toList());
		selected.addAll(viewer.selectedRemarks());
		return new StructuredSelection(selected);
	}

	/** Selects the elements of the diagram that show the selected elements of the model. */
	@Override
	public void setSelection(ISelection selection) {
		if (!(selection instanceof IStructuredSelection structured)) {
			return;
		}
		List<ViewElement> elements = new ArrayList<>();
		for (Object selected : structured) {
			if (selected instanceof EObject target) {
				view.get().ifPresent(shown -> elements.addAll(shown.elementsOf(target)));
			}
		}
		viewer.select(elements);
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
