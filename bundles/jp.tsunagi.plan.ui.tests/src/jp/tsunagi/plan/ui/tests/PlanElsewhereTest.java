package jp.tsunagi.plan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.ui.internal.editor.GoneQuestion;
import jp.tsunagi.plan.ui.internal.editor.PlanDocumentProvider;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** The file of an open plan is written or deleted by somebody else. */
class PlanElsewhereTest {

	private static final String FILE = "plans/kurakioka.plan";

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		PlanProject.close();
	}

	@Test
	void whatSomebodyElseWritesIsReadWhenTheUserComesBack() throws Exception {
		Project project = PlanProject.open(folder);
		PlanEditor editor = PlanProject.edit(project, FILE);
		PlanProject.write(project, FILE, "// 相手\n");
		comeBack(editor);
		assertEquals("// 相手\n", editor.document().get());
		assertFalse(editor.isDirty());
	}

	@Test
	void whoeverComesBackIsToldThatTheFileIsGone() throws Exception {
		Project project = PlanProject.open(folder);
		PlanEditor editor = PlanProject.edit(project, FILE);
		Path path = project.folder().resolve(FILE);
		Files.delete(path);
		whenGone(Shell::close);
		comeBack(editor);
		assertTrue(editor.isDirty(), "closing it will ask");
		comeBack(editor);
		assertTrue(editor.isDirty(), "nobody asks twice");
		editor.doSave(new NullProgressMonitor());
		assertFalse(editor.isDirty());
		Files.delete(path);
		whenGone(dialog -> Widgets.push(dialog, "元の場所に保存"));
		comeBack(editor);
		assertEquals(PlanProject.TEXT, Files.readString(path));
		assertFalse(editor.isDirty());
	}

	@Test
	void theTextOfAFileThatIsGoneIsSavedElsewhereOrGivenUp() throws Exception {
		Project project = PlanProject.open(folder);
		PlanEditor editor = PlanProject.edit(project, FILE);
		Files.delete(project.folder().resolve(FILE));
		whenGone(Shell::close);
		comeBack(editor);
		Path other = project.folder().resolve("other/plan.plan");
		Files.createDirectories(other.getParent());
		new GoneQuestion(editor).saveAt(other);
		WorkbenchDriver.waitUntil("the other is shown instead", () -> WorkbenchDriver.page().getEditorReferences().length == 1);
		PlanEditor shown = (PlanEditor) WorkbenchDriver.page().getActiveEditor();
		assertEquals(PlanProject.TEXT, shown.document().get());
		assertEquals(Optional.of(other), PlanDocumentProvider.pathOf(shown.getEditorInput()));
		Files.delete(other);
		whenGone(dialog -> Widgets.push(dialog, "保存せずに閉じる"));
		comeBack(shown);
		WorkbenchDriver.waitUntil("it is closed", () -> WorkbenchDriver.page().getEditorReferences().length == 0);
		assertTrue(Files.notExists(other));
	}

	private static void whenGone(Consumer<Shell> answer) {
		Widgets.whenOpen("ファイルがなくなりました", answer);
	}

	/** Goes to another part and back, where the editor looks at its file as it does when the window comes to the front. */
	private static void comeBack(PlanEditor editor) throws Exception {
		WorkbenchDriver.show("jp.tsunagi.workbench.findings");
		Runnable calm = Widgets.guard();
		WorkbenchDriver.page().activate(editor);
		WorkbenchDriver.processEvents();
		calm.run();
	}
}
