package jp.tsunagi.diagram.ui.internal.label;

import java.util.List;

import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;

import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.note.RemarkPart;
import jp.tsunagi.diagram.ui.internal.part.ElementPart;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;

/** Lets the label of the selected element be typed anew, or the text of a note. */
public final class RenameHandler extends DiagramHandler {

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		List<ElementPart> selected = editor.pane().viewer().selectedParts();
		if (!selected.isEmpty()) {
			ElementPart part = selected.getLast();
			editor.pane().viewer().reveal(part);
			diagram.tools().editableLabel(part.element()).ifPresent(text -> new LabelEditor(part, text).show());
		} else if (editor.pane().viewer().getFocusEditPart() instanceof RemarkPart note) {
			note.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		}
	}
}
