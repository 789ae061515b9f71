package jp.tsunagi.diagram.ui.tests;

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
		WorkbenchDriver.openExample(System.getProperty("example", "fuchu"), folder);
		WorkbenchDriver.enlarge();
		DiagramEditor editor = (DiagramEditor) WorkbenchDriver.page().openEditor(new DiagramEditorInput(System.getProperty("kind", "municipalityNetwork"), jp.tsunagi.workbench.session.ProjectSession.get().project().get().municipality().get().getId()), DiagramEditor.ID);
		WorkbenchDriver.processEvents();
		WorkbenchDriver.waitUntil("open", () -> editor.view().isPresent());
		WorkbenchDriver.screenshot("fit");
		editor.pane().zoom().setZoom(1);
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
