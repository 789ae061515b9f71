package jp.tsunagi.diagram.ui.internal.arrange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.CompoundCommand;

import jp.tsunagi.diagram.ui.internal.command.ArrangeCommand;
import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.session.ProjectSession;

/** Moves what is selected by as many pixels as the choice says: {@code dx,dy}. */
public final class NudgeHandler extends DiagramHandler {

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		String[] way = choice().split(",");
		int dx = Integer.parseInt(way[0]);
		int dy = Integer.parseInt(way[1]);
		Set<ViewElement> selected = new HashSet<>(editor.selectedElements());
		Map<String, Bounds> places = new HashMap<>();
		for (ViewElement element : selected) {
			if (element instanceof ViewNode && element.parent().filter(selected::contains).isEmpty()) {
				diagram.arrangement().bounds(element.key()).ifPresent(bounds -> places.put(element.key(), bounds.moved(dx, dy)));
			}
		}
		CompoundCommand all = new CompoundCommand(Messages.move);
		all.appendIfCanExecute(ArrangeCommand.place(Messages.move, diagram, places));
		editor.pane().viewer().selectedRemarks().forEach(
				remark -> all.appendIfCanExecute(diagram.remarks().move(remark, diagram.remarks().bounds(remark).moved(dx, dy))));
		ProjectSession.get().execute(all);
	}
}
