package jp.tsunagi.diagram.ui.internal.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.focus.Neighbourhood;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.ViewElement;

/** Selects everything, or with the choice {@code neighbours}, what is tied to the selection as well. */
public final class SelectHandler extends DiagramHandler {

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		Collection<ViewElement> wanted = diagram.view().elements();
		if (choice().equals("neighbours")) {
			Set<ViewElement> near = new LinkedHashSet<>(editor.selectedElements());
			near.addAll(Neighbourhood.of(editor.selectedElements(), 1));
			wanted = near;
		}
		editor.pane().viewer().selectQuietly(wanted);
	}
}
