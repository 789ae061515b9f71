package jp.tsunagi.diagram.ui.internal.keyboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Goes from what is selected to something else: a {@link Way}, with {@code +} before it to select that as well. */
public final class NavigateHandler extends DiagramHandler {

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		boolean more = choice().startsWith("+");
		Way way = Way.valueOf(more ? choice().substring(1) : choice());
		List<ViewElement> selected = editor.selectedElements();
		Optional<ViewElement> target = selected.isEmpty() ? first(diagram) : follow(editor, diagram, way, selected.getLast());
		target.ifPresent(element -> {
			List<ViewElement> all = new ArrayList<>(more ? selected : List.of());
			all.remove(element);
			all.add(element);
			editor.select(all);
		});
	}

	private static Optional<ViewElement> first(OpenDiagram diagram) {
		return diagram.view().nodes().stream().filter(ViewNode::isVisible).map(ViewElement.class::cast).findFirst();
	}

	private static Optional<ViewElement> follow(DiagramEditor editor, OpenDiagram diagram, Way way, ViewElement from) {
		Collection<ViewNode> siblings = from.parent().<Collection<ViewNode>>map(ViewNode::children).orElse(diagram.view().nodes());
		return way.follow(from, editor.lastNode(), siblings, diagram::bounds);
	}
}
