package jp.tsunagi.diagram.ui.internal.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;

import jp.tsunagi.diagram.view.ViewElement;

/** What is selected in the explorer, in a table or a form is selected in the diagram as well, if it is seen there. */
final class FollowedSelection implements ISelectionListener {

	private final DiagramEditor editor;

	FollowedSelection(DiagramEditor editor) {
		this.editor = editor;
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part != editor && selection instanceof IStructuredSelection structured) {
			show(structured);
		}
	}

	/** Selects what shows the selected elements; returns false, and leaves everything as it is, if nothing does. */
	boolean show(IStructuredSelection structured) {
		List<ViewElement> shown = new ArrayList<>();
		for (Object selected : structured) {
			if (selected instanceof EObject target) {
				editor.view().ifPresent(view -> view.elementsOf(target).stream().filter(ViewElement::isVisible).forEach(shown::add));
			}
		}
		if (!shown.isEmpty() && !new HashSet<>(shown).equals(new HashSet<>(editor.selectedElements()))) {
			editor.select(shown);
		}
		return !shown.isEmpty();
	}
}
