package jp.tsunagi.diagram.ui.internal.palette;

import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;

/** Shows or hides the palette, or looks for a tool in it. */
public final class PaletteHandler extends DiagramHandler {

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		if (choice().equals("search")) {
			editor.palette().startSearch();
		} else {
			editor.togglePalette();
		}
	}
}
