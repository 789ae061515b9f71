package jp.tsunagi.diagram.ui.internal.open;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.workbench.internal.open.OpenElement;

/** Shows the form of the selected element. */
public final class OpenHandler extends DiagramHandler {

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		editor.selectedElements().reversed().stream().findFirst().ifPresent(element -> open(editor, element));
	}

	/** Shows the form of {@code element}, if what it shows has one. */
	public static void open(DiagramEditor editor, ViewElement element) {
		EObject target = element.target();
		Optional.ofNullable(EcoreUtil.getID(target)).ifPresent(id -> OpenElement.run(editor.getSite(), id, Optional.empty()));
	}
}
