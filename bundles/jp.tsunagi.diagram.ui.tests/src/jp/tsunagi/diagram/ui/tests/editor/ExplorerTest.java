package jp.tsunagi.diagram.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.tsunagi.workbench.tests.Widgets;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.SWT;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import java.util.concurrent.atomic.AtomicBoolean;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.explorer.DiagramContent;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.workbench.explorer.ExplorerNode;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

class ExplorerTest {

	@TempDir
	Path folder;

	@AfterEach
	void close() {
		WorkbenchDriver.page().closeAllEditors(false);
		ProjectSession.get().close();
		WorkbenchDriver.processEvents();
	}

	@Test
	void showsTheDiagramsByKindAndOpensThem() throws Exception {
		WorkbenchDriver.openExample("fuchu", folder);
		Diagrams.awaitAll();
		ExplorerNode group = new DiagramContent().nodes(ProjectSession.get().project().orElseThrow()).getFirst();
		List<? extends ExplorerNode> kinds = group.children();
		ExplorerNode network = kinds.stream().filter(node -> node.label().equals("府中市の関係図")).findFirst().orElseThrow();
		ExplorerNode areas = kinds.stream().filter(node -> !node.children().isEmpty()).findFirst().orElseThrow();
		assertEquals(11, areas.children().size());

		network.open(WorkbenchDriver.page());
		assertEquals("府中市の関係図", WorkbenchDriver.page().getActiveEditor().getTitle());
	}

	@Test
	void aGroupIsUnfoldedAndFoldedAgain() throws Exception {
		WorkbenchDriver.openExample("fuchu", folder);
		Diagrams.awaitAll();
		TreeViewer viewer = WorkbenchDriver.show("jp.tsunagi.workbench.explorer").getAdapter(TreeViewer.class);
		ExplorerNode group = new DiagramContent().nodes(ProjectSession.get().project().orElseThrow()).getFirst();
		ExplorerNode kind = group.children().stream().filter(node -> !node.children().isEmpty()).findFirst().orElseThrow();
		Runnable unguard = Widgets.guard();
		for (ExplorerNode node : List.of(group, kind)) {
			for (boolean isOpen : new boolean[] {true, false, true}) {
				viewer.setSelection(new StructuredSelection(node));
				viewer.getTree().notifyListeners(SWT.DefaultSelection, new Event());
				WorkbenchDriver.processEvents();
				assertEquals(isOpen, viewer.getExpandedState(node), node.label());
			}
		}
		unguard.run();
	}

	@Test
	void aNewDiagramIsAskedFor() throws Exception {
		WorkbenchDriver.openExample("fuchu", folder);
		Diagrams.awaitAll();
		ExplorerNode group = new DiagramContent().nodes(ProjectSession.get().project().orElseThrow()).getFirst();
		Runnable unguard = Widgets.guard();
		AtomicBoolean asked = new AtomicBoolean();
		Widgets.whenOpen("新しい図", dialog -> {
			asked.set(true);
			dialog.close();
		});

		group.actions(WorkbenchDriver.page()).getFirst().run();

		assertTrue(asked.get());
		unguard.run();
	}

	@Test
	void aDiagramWithANameOfItsOwnHasItsOwnLayout() throws Exception {
		WorkbenchDriver.openExample("fuchu", folder);
		Diagrams.awaitAll();
		ProjectDiagram usual = DiagramSessions.get().all().getFirst();

		ProjectDiagram named = DiagramSessions.get().create(usual, "会議用").orElseThrow();

		assertEquals("会議用", named.title());
		assertTrue(DiagramSessions.get().all().contains(named));
		DiagramSessions.get().open(named);
		DiagramEditor editor = (DiagramEditor) WorkbenchDriver.page().getActiveEditor();
		WorkbenchDriver.waitUntil("it is laid out", () -> editor.view().isPresent());
		assertEquals("会議用", editor.getTitle());
		assertTrue(editor.diagram().orElseThrow().session().file().orElseThrow().startsWith("diagrams/"));
	}
}
