package jp.tsunagi.diagram.ui.internal.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.gef.EditPart;

import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.editor.DiagramViewer;
import jp.tsunagi.diagram.ui.internal.focus.Neighbourhood;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.ViewElement;

/** Selects everything, notes and pictures as well, or with the choice {@code neighbours}, what is tied to the selection as well. */
public final class SelectHandler extends DiagramHandler {

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		Collection<ViewElement> wanted = diagram.view().elements();
		if (choice().equals("neighbours")) {
			Set<ViewElement> near = new LinkedHashSet<>(editor.selectedElements());
			near.addAll(Neighbourhood.of(editor.selectedElements(), 1));
			wanted = near;
		}
		DiagramViewer viewer = editor.pane().viewer();
		viewer.selectQuietly(wanted);
		if (choice().isEmpty()) {
			diagram.remarks().all().stream().map(viewer.getEditPartRegistry()::get)
					.forEach(part -> viewer.appendSelection((EditPart) part));
		}
	}
}
