package jp.tsunagi.diagram.ui.tests.editor;

import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Opens diagrams of the project that is open, and finds what is in them. */
final class Diagrams {

	private Diagrams() {
	}

	/** The first diagram of that kind, opened and laid out. */
	static DiagramEditor open(String kind) {
		ProjectDiagram diagram = DiagramSessions.get().all().stream().filter(each -> each.specification().name().equals(kind)).findFirst()
				.orElseThrow(() -> new AssertionError("no " + kind));
		DiagramSessions.get().open(diagram);
		DiagramEditor editor = (DiagramEditor) WorkbenchDriver.page().getActiveEditor();
		WorkbenchDriver.waitUntil("the diagram is laid out", () -> editor.view().isPresent());
		WorkbenchDriver.processEvents();
		return editor;
	}

	/** The node whose label holds {@code label}. */
	static ViewNode node(DiagramEditor editor, String label) {
		return editor.view().orElseThrow().elements().stream().filter(ViewNode.class::isInstance).map(ViewNode.class::cast)
				.filter(ViewElement::isVisible).filter(node -> node.label().contains(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no node " + label));
	}
}
