package jp.tsunagi.diagram.ui.internal.print;

import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.print.PrintPreview;

/** Shows the diagram as it comes out on paper, and prints it. */
public final class PrintHandler extends DiagramHandler {

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		new PrintPreview(editor.getSite().getShell(), PrintableDiagram.of(diagram)).open();
	}
}
