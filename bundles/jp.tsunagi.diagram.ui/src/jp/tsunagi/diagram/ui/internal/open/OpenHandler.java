package jp.tsunagi.diagram.ui.internal.open;

import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;

import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;

/** Shows the selected element where it is edited; a note is edited on the diagram. */
public final class OpenHandler extends DiagramHandler {

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		editor.selectedElements().reversed().stream().findFirst().ifPresentOrElse(
				element -> ElementOpening.open(editor.getSite(), element.target()),
				() -> editor.pane().viewer().getFocusEditPart().performRequest(new Request(RequestConstants.REQ_OPEN)));
	}
}
