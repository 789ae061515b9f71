package jp.tsunagi.workbench.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.advanced.MArea;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.internal.WorkbenchPage;
import org.eclipse.ui.internal.registry.EditorRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import jp.tsunagi.workbench.internal.app.LostEditors;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** What a killed process leaves behind: tabs in the saved window, without a word about what they showed. */
class LostEditorsTest {

	@AfterEach
	void close() {
		WorkbenchDriver.page().closeAllEditors(false);
		WorkbenchDriver.processEvents();
	}

	/** A tab as it comes out of the workbench's own file when the editor had nothing to remember. */
	private static void leaveTab() {
		MWindow window = WorkbenchDriver.page().getWorkbenchWindow().getService(MWindow.class);
		EModelService models = window.getContext().get(EModelService.class);
		MPart tab = models.createModelElement(MPart.class);
		tab.setElementId("org.eclipse.e4.ui.compatibility.editor");
		tab.setContributionURI("bundleclass://org.eclipse.ui.workbench/org.eclipse.ui.internal.e4.compatibility.CompatibilityEditor");
		tab.setCloseable(true);
		tab.getTags().add("Editor");
		((WorkbenchPage) WorkbenchDriver.page()).createEditorReferenceForPart(tab, null, EditorRegistry.EMPTY_EDITOR_ID, null);
		MArea area = models.findElements(window, null, MArea.class).getFirst();
		models.findElements(area, null, MPartStack.class).getFirst().getChildren().add(tab);
		WorkbenchDriver.processEvents();
	}

	private static List<String> editors() {
		return Arrays.stream(WorkbenchDriver.page().getEditorReferences()).map(IEditorReference::getId).toList();
	}

	@Test
	void onlyTabsOfWhatIsLostAreClosed() throws Exception {
		leaveTab();
		leaveTab();
		List<String> left = editors().stream().filter(id -> !id.equals(EditorRegistry.EMPTY_EDITOR_ID)).toList();
		assertEquals(left.size() + 2, editors().size());

		LostEditors.close(WorkbenchDriver.page());
		WorkbenchDriver.processEvents();

		assertEquals(left, editors());
	}
}
