package jp.tsunagi.diagram.ui.internal.layout;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import jp.tsunagi.diagram.layout.LayoutChoice;
import jp.tsunagi.diagram.layout.LayoutScope;
import jp.tsunagi.diagram.ui.internal.command.ArrangeCommand;
import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * Arranges the diagram, as one step of undo: {@code all} of it, {@code keep} what somebody has placed, the {@code selection},
 * or all of it with the algorithm that the choice names.
 */
public final class LayoutHandler extends DiagramHandler {

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		LayoutScope scope = switch (choice()) {
			case "keep" -> new LayoutScope.KeepPlaced();
			case "selection" -> new LayoutScope.Selection(editor.selectedElements().stream().filter(ViewNode.class::isInstance)
					.map(ViewNode.class::cast).collect(Collectors.toSet()));
			default -> new LayoutScope.Everything();
		};
		LayoutChoice choice = LayoutChoice.ALGORITHMS.stream().filter(id -> id.endsWith('.' + choice())).findFirst()
				.map(LayoutChoice::of).orElseGet(diagram::layout);
		new LayoutJob(diagram, choice, scope, laidOut -> {
			ProjectSession.get().execute(ArrangeCommand.become(Messages.arrange, diagram.arrangement(), laidOut, keys(diagram, laidOut)));
			if (!choice().equals("selection")) {
				editor.pane().fit();
			}
		}).schedule();
	}

	/** Without what came while it was laid out. */
	private static Set<String> keys(OpenDiagram diagram, Arrangement laidOut) {
		Set<String> keys = diagram.view().edges().stream().map(ViewElement::key).collect(Collectors.toCollection(LinkedHashSet::new));
		keys.addAll(laidOut.nodes());
		return keys;
	}
}
