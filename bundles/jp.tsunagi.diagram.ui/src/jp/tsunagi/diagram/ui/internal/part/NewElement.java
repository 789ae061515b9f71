package jp.tsunagi.diagram.ui.internal.part;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;

import jp.tsunagi.diagram.ui.internal.label.LabelEditor;
import jp.tsunagi.diagram.view.ViewElement;

/** Selects what was just made and lets its name be typed. */
public final class NewElement {

	private NewElement() {
	}

	/** Selects {@code made} in {@code viewer} and opens the text field of its label, if it has one. */
	public static void edit(EditPartViewer viewer, ViewElement made) {
		EditPart part = (EditPart) viewer.getEditPartRegistry().get(made);
		if (part instanceof ElementPart shown && shown.isSelectable()) {
			viewer.flush();
			viewer.select(part);
			viewer.reveal(part);
			shown.diagram().tools().editableLabel(made).ifPresent(text -> new LabelEditor(shown, text).show());
		}
	}
}
