package jp.tsunagi.diagram.ui.internal.outline;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;

import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;

/** The outline of a diagram: all of it, small, with a frame around what is seen in the editor. */
public final class DiagramOutline extends Page implements IContentOutlinePage {

	private final DiagramEditor editor;

	private Overview overview;

	/** The outline of what {@code editor} shows. */
	public DiagramOutline(DiagramEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		overview = new Overview(parent, editor);
	}

	@Override
	public Control getControl() {
		return overview == null ? null : overview.control();
	}

	@Override
	public void setFocus() {
		overview.control().setFocus();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		// nothing can be selected in a picture
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		// nothing can be selected in a picture
	}

	@Override
	public ISelection getSelection() {
		return StructuredSelection.EMPTY;
	}

	@Override
	public void setSelection(ISelection selection) {
		// nothing can be selected in a picture
	}
}
