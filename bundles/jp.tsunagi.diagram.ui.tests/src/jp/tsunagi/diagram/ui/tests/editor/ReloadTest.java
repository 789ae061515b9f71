package jp.tsunagi.diagram.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** A project whose files somebody else has changed is read again while its diagrams are open. */
class ReloadTest {

	@TempDir
	Path folder;

	@AfterEach
	void close() {
		WorkbenchDriver.page().closeAllEditors(false);
		ProjectSession.get().close();
		WorkbenchDriver.processEvents();
	}

	@Test
	void diagramsStayOpenAsTheyAre() throws Exception {
		Path project = WorkbenchDriver.openExample("fuchu", folder);
		DiagramEditor editor = Diagrams.open("municipalityNetwork");
		editor.setFocus();
		ViewNode node = Diagrams.node(editor, "フードドライブ");
		editor.select(List.of(node));
		WorkbenchDriver.press(SWT.ARROW_LEFT, (char) 0, SWT.CTRL);
		Bounds moved = editor.diagram().orElseThrow().bounds(node);
		Path file = project.resolve("fuchu.coordination");
		Files.writeString(file, Files.readString(file).replace("name=\"フードドライブ\"", "name=\"外で変えた名前\""));

		WorkbenchDriver.open(project);
		WorkbenchDriver.waitUntil("the diagram is shown again",
				() -> editor.view().filter(view -> view.element(node.key()).filter(again -> again != node).isPresent()).isPresent());

		assertSame(editor, WorkbenchDriver.page().getActiveEditor());
		assertTrue(editor.isDirty());
		assertEquals(moved, editor.diagram().orElseThrow().bounds(Diagrams.node(editor, "外で変えた名前")));
	}

	@Test
	void aDamagedLayoutIsTold() throws Exception {
		Path project = WorkbenchDriver.openExample("fuchu", folder);
		Path layout = Files.createDirectories(project.resolve("diagrams")).resolve("cut.layout");
		Files.writeString(layout, "tsunagi-layout 1\ndiagram municipalityNetwork\nroot fuchu\nplace activityBody:body-h28-ibasho-1 20 12");

		WorkbenchDriver.open(project);
		WorkbenchDriver.waitUntil("the layout is read", () -> ProjectSession.get().findings().stream()
				.anyMatch(finding -> finding.source().file().equals("diagrams/cut.layout")));
		Files.delete(layout);
		WorkbenchDriver.open(project);
		Diagrams.awaitAll();
		WorkbenchDriver.waitUntil("nothing is wrong any more", () -> ProjectSession.get().findings().stream()
				.noneMatch(finding -> finding.source().file().equals("diagrams/cut.layout")));
	}
}
