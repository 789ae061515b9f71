package jp.tsunagi.diagram.ui.tests.editor;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.internal.session.PaletteTool;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** A test with the network of a real city open in the real workbench. */
abstract class NetworkEditor {

	static final String NETWORK = "municipalityNetwork";

	@TempDir
	Path folder;

	Path project;

	DiagramEditor editor;

	@BeforeEach
	void open() throws Exception {
		project = WorkbenchDriver.openExample("fuchu", folder);
		WorkbenchDriver.enlarge();
		editor = Diagrams.open(NETWORK);
		editor.pane().zoom().setZoom(1);
		editor.setFocus();
		WorkbenchDriver.processEvents();
	}

	@AfterEach
	void close() {
		WorkbenchDriver.page().closeAllEditors(false);
		ProjectSession.get().close();
		WorkbenchDriver.processEvents();
	}

	OpenDiagram diagram() {
		return editor.diagram().orElseThrow();
	}

	/** Where every node is that has a place. */
	Map<String, Bounds> places() {
		return diagram().arrangement().nodes().stream()
				.collect(Collectors.toMap(Function.identity(), key -> diagram().arrangement().bounds(key).orElseThrow()));
	}

	/** The tool of the palette that is called so. */
	PaletteTool tool(String label) {
		return diagram().tools().palette().stream().filter(tool -> tool.label().equals(label)).findFirst().orElseThrow();
	}

	static CommandStack stack() {
		return ProjectSession.get().editingDomain().orElseThrow().getCommandStack();
	}

	void run(String command) throws Exception {
		editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
		WorkbenchDriver.processEvents();
	}
}
