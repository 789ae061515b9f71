package jp.tsunagi.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
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
		WorkbenchDriver.show("org.eclipse.ui.views.ContentOutline");
		WorkbenchDriver.page().activate(editor);
		WorkbenchDriver.press(SWT.ARROW_RIGHT, (char) 0);
		WorkbenchDriver.press(SWT.ARROW_RIGHT, (char) 0);
		WorkbenchDriver.press(SWT.ARROW_RIGHT, (char) 0, SWT.ALT);
		WorkbenchDriver.press(SWT.F7, (char) 0);
		WorkbenchDriver.press('f', 'f', SWT.CTRL);
		WorkbenchDriver.press('s', 's');
		WorkbenchDriver.screenshot("editor");
		jp.tsunagi.workbench.internal.theme.WorkbenchTheme.DARK.choose();
		WorkbenchDriver.screenshot("dark");
		jp.tsunagi.workbench.internal.theme.WorkbenchTheme.LIGHT.choose();
	}
}
