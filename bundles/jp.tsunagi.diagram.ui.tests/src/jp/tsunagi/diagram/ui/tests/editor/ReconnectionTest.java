package jp.tsunagi.diagram.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.ReconnectRequest;
import org.junit.jupiter.api.Test;

import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** A tie that is taken to another node, and what comes of that when it is undone. */
class ReconnectionTest extends NetworkEditor {

	private ViewEdge tie() {
		return diagram().view().edges().stream().filter(edge -> edge.isVisible() && edge.target() instanceof Relationship
				&& !edge.label().isBlank() && !edge.targetNode().equals(Diagrams.node(editor, "フードパントリー"))
				&& diagram().tools().reconnect(edge, false, Diagrams.node(editor, "フードパントリー")).isPresent()).findFirst().orElseThrow();
	}

	private ViewEdge edge(EObject target) {
		return (ViewEdge) diagram().view().elementsOf(target).stream().findFirst().orElseThrow();
	}

	private void reconnect(ViewEdge tie, ViewNode end) {
		GraphicalEditPart part = editor.pane().viewer().part(end).orElseThrow();
		ReconnectRequest request = new ReconnectRequest(RequestConstants.REQ_RECONNECT_TARGET);
		request.setConnectionEditPart((org.eclipse.gef.ConnectionEditPart) editor.pane().viewer().part(tie).orElseThrow());
		request.setTargetEditPart(part);
		editor.pane().domain().getCommandStack().execute(part.getCommand(request));
		WorkbenchDriver.processEvents();
	}

	@Test
	void itStaysSelected() {
		ViewEdge tie = tie();
		editor.select(List.of(tie));

		reconnect(tie, Diagrams.node(editor, "フードパントリー"));

		assertEquals(Diagrams.node(editor, "フードパントリー"), edge(tie.target()).targetNode());
		assertEquals(List.of(tie.target()), editor.selectedElements().stream().map(ViewElement::target).toList());
		stack().undo();
		WorkbenchDriver.processEvents();
		assertEquals(List.of(tie.target()), editor.selectedElements().stream().map(ViewElement::target).toList());
	}

	@Test
	void itsLabelIsBackWhereItWasAfterUndo() {
		ViewEdge tie = tie();
		var geometry = editor.pane().look().orElseThrow().geometry();
		var route = geometry.route(tie);
		var label = geometry.labels(tie);

		reconnect(tie, Diagrams.node(editor, "フードパントリー"));
		stack().undo();
		WorkbenchDriver.processEvents();

		geometry = editor.pane().look().orElseThrow().geometry();
		assertEquals(route, geometry.route(edge(tie.target())));
		assertEquals(label, geometry.labels(edge(tie.target())));
		assertFalse(editor.isDirty());
	}

	@Test
	void theModelIsAsItWasSavedAfterUndo() throws Exception {
		ViewNode moved = Diagrams.node(editor, "フードパントリー");
		ViewEdge tie = tie();
		editor.select(List.of(moved));
		run("jp.tsunagi.diagram.ui.nudge.right");
		diagram().save(Conflict.REFUSE);

		reconnect(tie, moved);
		assertFalse(ProjectSession.get().dirtyResources().isEmpty());
		stack().undo();
		WorkbenchDriver.processEvents();

		assertEquals(List.of(), ProjectSession.get().dirtyResources());
		assertTrue(stack().canUndo());
	}
}
