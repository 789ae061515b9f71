package jp.tsunagi.diagram.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Elements of one diagram pasted in another. */
class PasteTest extends NetworkEditor {

	@Test
	void aCopyBelongsToWhereItIsPastedAndHasANameOfItsOwn() throws Exception {
		DiagramEditor from = open("四谷");
		ViewNode original = from.view().orElseThrow().nodes().stream().filter(ViewElement::isVisible)
				.filter(node -> node.target() instanceof ActivityBody).findFirst().orElseThrow();
		from.select(List.of(original));
		run(from, "org.eclipse.ui.edit.copy");
		DiagramEditor to = open("押立");
		int before = ((ActivityBody) original.target()).eContainer().eContents().size();

		run(to, "org.eclipse.ui.edit.paste");

		ActivityBody copy = (ActivityBody) to.selectedElements().getFirst().target();
		assertSame(to.view().orElseThrow().root(), copy.eContainer());
		assertEquals(((ActivityBody) original.target()).getName() + " 2", copy.getName());
		assertEquals(before, ((ActivityBody) original.target()).eContainer().eContents().size());
	}

	/** The network of an area whose name begins so. */
	private static DiagramEditor open(String area) {
		ProjectDiagram diagram = DiagramSessions.get().all().stream()
				.filter(each -> each.specification().name().equals("areaNetwork") && each.title().startsWith(area))
				.findFirst().orElseThrow();
		DiagramSessions.get().open(diagram);
		DiagramEditor editor = (DiagramEditor) WorkbenchDriver.page().getActiveEditor();
		WorkbenchDriver.waitUntil("the diagram is laid out", () -> editor.view().isPresent());
		editor.setFocus();
		WorkbenchDriver.processEvents();
		return editor;
	}

	private static void run(DiagramEditor editor, String command) throws Exception {
		editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
		WorkbenchDriver.processEvents();
	}
}
