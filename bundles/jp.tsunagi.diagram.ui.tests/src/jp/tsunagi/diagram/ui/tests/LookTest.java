package jp.tsunagi.diagram.ui.tests;

import java.nio.file.Path;
import java.util.*;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.diagram.ui.internal.editor.*;
import jp.tsunagi.diagram.ui.internal.session.*;
import jp.tsunagi.diagram.view.*;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

class LookTest {
	@TempDir
	Path folder;

	@Test
	void look() throws Exception {
		WorkbenchDriver.openExample(System.getProperty("example", "fuchu"), folder);
		WorkbenchDriver.enlarge();
		String id = ProjectSession.get().project().get().municipality().get().getId();
		for (String kind : System.getProperty("kind", "municipalityNetwork").split(",")) {
			long t = System.nanoTime();
			DiagramEditor editor = (DiagramEditor) WorkbenchDriver.page().openEditor(new DiagramEditorInput(kind, id), DiagramEditor.ID);
			WorkbenchDriver.waitUntil("open", () -> editor.view().isPresent());
			System.err.println("OPENED " + kind + " " + (System.nanoTime() - t) / 1000000 + " ms " + editor.view().get().elements().size());
			WorkbenchDriver.page().setPartState(WorkbenchDriver.page().getReference(editor), 1);
			WorkbenchDriver.processEvents();
			editor.pane().fit();
			WorkbenchDriver.screenshot(kind + "-fit");
			editor.pane().zoom().setZoom(1);
			editor.select(editor.view().get().nodes().stream().limit(1).toList());
			WorkbenchDriver.screenshot(kind + "-1");
			for (PaletteTool tool : editor.diagram().get().tools().palette()) {
				System.err.println("TOOL " + tool.section() + " / " + tool.label() + " " + tool.icon());
			}
			PaletteTool tool = editor.diagram().get().tools().palette().stream().filter(each -> !each.connects()).findFirst().orElse(null);
			if (tool != null) {
				new jp.tsunagi.diagram.ui.internal.palette.Placement(editor).place(tool);
				WorkbenchDriver.processEvents();
				WorkbenchDriver.screenshot(kind + "-created");
			}
		}
	}
}
