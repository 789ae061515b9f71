package jp.tsunagi.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditorInput;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

class DiagramEditorTest {
	@TempDir
	Path folder;

	@Test
	void opens() throws Exception {
		WorkbenchDriver.openExample("fuchu", folder);
		WorkbenchDriver.enlarge();
		DiagramEditor editor = (DiagramEditor) WorkbenchDriver.page().openEditor(new DiagramEditorInput("demo", "x"), DiagramEditor.ID);
		WorkbenchDriver.processEvents();
		assertTrue(editor.view().isPresent());
		editor.select(editor.view().get().nodes().stream().limit(1).toList());
		WorkbenchDriver.screenshot("editor");
	}
}
