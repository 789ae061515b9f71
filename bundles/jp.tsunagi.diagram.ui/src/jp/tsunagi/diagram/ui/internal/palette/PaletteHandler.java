package jp.tsunagi.diagram.ui.internal.palette;

import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;

/** Shows or hides the palette, or looks for a tool in it; not where the diagram has no tools. */
public final class PaletteHandler extends DiagramHandler {

	@Override
	public void setEnabled(Object evaluationContext) {
		Object active = HandlerUtil.getVariable(evaluationContext, ISources.ACTIVE_EDITOR_NAME);
		setBaseEnabled(active instanceof DiagramEditor editor && editor.diagram().isPresent() && !editor.hasNoTools());
	}

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		if (choice().equals("search")) {
			editor.palette().startSearch();
		} else {
			editor.togglePalette();
		}
	}
}
