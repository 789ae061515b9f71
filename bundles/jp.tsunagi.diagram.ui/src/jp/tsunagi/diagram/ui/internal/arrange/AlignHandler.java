package jp.tsunagi.diagram.ui.internal.arrange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import jp.tsunagi.diagram.ui.internal.command.ArrangeCommand;
import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.session.ProjectSession;

/** Aligns, distributes or sizes the selected nodes that stand in the same container as the one that was selected last. */
public final class AlignHandler extends DiagramHandler {

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		SequencedMap<String, Bounds> selected = new LinkedHashMap<>();
		Optional<ViewNode> container = editor.selectedElements().reversed().stream().filter(ViewNode.class::isInstance).findFirst()
				.flatMap(ViewElement::parent);
		for (ViewElement element : editor.selectedElements()) {
			if (element instanceof ViewNode node && node.parent().equals(container)) {
				diagram.arrangement().bounds(node.key()).ifPresent(bounds -> selected.put(node.key(), bounds));
			}
		}
		Map<String, Bounds> places = Alignment.valueOf(choice()).apply(selected);
		ProjectSession.get().execute(ArrangeCommand.place(Messages.align, diagram, places));
	}
}
