package jp.tsunagi.diagram.ui.internal.part;

import java.util.Optional;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;

import jp.tsunagi.diagram.ui.internal.label.LabelEditor;
import jp.tsunagi.diagram.view.ViewElement;

/** Selects what was just made, so that keys work on it. */
public final class NewElement {

	private NewElement() {
	}

	/** Selects {@code made} in {@code viewer}, if it is to be seen there. */
	public static Optional<ElementPart> select(EditPartViewer viewer, ViewElement made) {
		Optional<ElementPart> part = Optional.ofNullable((ElementPart) viewer.getEditPartRegistry().get(made))
				.filter(EditPart::isSelectable);
		part.ifPresent(shown -> {
			viewer.flush();
			viewer.select(shown);
			viewer.reveal(shown);
		});
		return part;
	}

	/** Selects {@code made} in {@code viewer} and opens the text field of its label, if it has one. */
	public static void edit(EditPartViewer viewer, ViewElement made) {
		select(viewer, made).ifPresent(shown -> shown.diagram().tools().editableLabel(made)
				.ifPresent(text -> new LabelEditor(shown, text).show()));
	}
}
