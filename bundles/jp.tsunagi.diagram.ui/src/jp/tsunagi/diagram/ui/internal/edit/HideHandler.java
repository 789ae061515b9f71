package jp.tsunagi.diagram.ui.internal.edit;

import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.workbench.session.ProjectSession;

/** Hides what is selected from this diagram; the model stays as it is. With the choice {@code all}, shows everything again. */
public final class HideHandler extends DiagramHandler {

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		(choice().equals("all") ? diagram.showHidden() : diagram.hide(editor.selectedElements()))
				.ifPresent(ProjectSession.get()::execute);
	}
}
