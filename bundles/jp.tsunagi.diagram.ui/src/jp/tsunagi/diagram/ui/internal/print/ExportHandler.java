package jp.tsunagi.diagram.ui.internal.print;

import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.print.PictureFileDialog;

/** Saves the diagram as a file for others: PDF, PNG or SVG. */
public final class ExportHandler extends DiagramHandler {

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		new PictureFileDialog(editor.getSite().getShell()).open(diagram.session().title(), () -> PrintableDiagram.of(diagram));
	}
}
