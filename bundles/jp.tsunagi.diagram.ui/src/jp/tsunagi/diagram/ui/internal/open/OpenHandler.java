package jp.tsunagi.diagram.ui.internal.open;

import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;

/** Shows the selected element where it is edited. */
public final class OpenHandler extends DiagramHandler {

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		editor.selectedElements().reversed().stream().findFirst()
				.ifPresent(element -> ElementOpening.open(editor.getSite(), element.target()));
	}
}
