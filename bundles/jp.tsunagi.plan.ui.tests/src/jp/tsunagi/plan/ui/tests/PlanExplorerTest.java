package jp.tsunagi.plan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.project.Backups;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.plan.ui.internal.explorer.PlanCatalog;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** The plans of a project are in the explorer: made, opened, renamed and deleted there. */
class PlanExplorerTest {

	private static final String EXPLORER = "jp.tsunagi.workbench.explorer";

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		PlanProject.close();
	}

	private static TreeViewer explorer() throws Exception {
		return WorkbenchDriver.show(EXPLORER).getAdapter(TreeViewer.class);
	}

	private static TreeItem plans(TreeViewer viewer) {
		return Arrays.stream(viewer.getTree().getItems()).filter(item -> item.getText().startsWith("計画")).findFirst().orElseThrow();
	}

	/** Expands only what is not: a condition that makes work for the display each time keeps it from running anything else. */
	private static List<String> below(TreeViewer viewer) {
		Object plans = plans(viewer).getData();
		if (!viewer.getExpandedState(plans)) {
			viewer.expandToLevel(plans, 1);
		}
		return Arrays.stream(plans(viewer).getItems()).map(TreeItem::getText).toList();
	}

	@Test
	void plansAreCalledByTheirNames() throws Exception {
		Project project = PlanProject.open(folder);
		PlanProject.write(project, "plans/two.plan", "// 計画 ではない\n計画 「一つ目」 {\n}\nplan second {\n}\n");
		PlanProject.write(project, ".tsunagi/old.plan", "計画 隠れた {\n}\n");
		PlanCatalog.get().look();
		TreeViewer viewer = explorer();
		WorkbenchDriver.waitUntil("they are listed", () -> below(viewer).equals(
				List.of("久良岐丘 移動販売の導入  kurakioka.plan", "一つ目、second  two.plan")));
		viewer.setSelection(new StructuredSelection(plans(viewer).getItem(0).getData()));
		viewer.getTree().notifyListeners(SWT.DefaultSelection, new Event());
		WorkbenchDriver.waitUntil("it opens", () -> WorkbenchDriver.page().getActiveEditor() instanceof PlanEditor);
		WorkbenchDriver.screenshot("plan-explorer");
	}

	@Test
	void aFirstPlanIsMadeFromTheTemplate() throws Exception {
		Project project = SmallProject.open(folder);
		WorkbenchDriver.enlarge();
		TreeViewer viewer = explorer();
		WorkbenchDriver.waitUntil("nothing is there", () -> below(viewer).getFirst().startsWith("計画がありません"));
		Widgets.whenOpen("新しい計画", dialog -> {
			Text name = Widgets.all(dialog, Text.class).filter(text -> text.getText().contains("活動計画")).findFirst().orElseThrow();
			assertTrue(name.getText().startsWith("四谷 令和"), name.getText());
			name.setText("買物 応援");
			try {
				WorkbenchDriver.screenshot("plan-wizard");
			} catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
			Widgets.push(dialog, "完了(&F)");
		});
		WorkbenchDriver.page().getWorkbenchWindow().getService(IHandlerService.class)
				.executeCommand("jp.tsunagi.plan.ui.newPlan", null);
		String text = Files.readString(project.folder().resolve("plans/買物-応援.plan"));
		assertTrue(text.startsWith("計画 \"買物 応援\" {\n  圏域 四谷\n  期間 令和"), text);
		assertTrue(WorkbenchDriver.page().getActiveEditor() instanceof PlanEditor);
		WorkbenchDriver.waitUntil("it is listed", () -> below(viewer).equals(List.of("買物 応援  買物-応援.plan")));
	}

	@Test
	void aFileIsRenamedAndDeleted() throws Exception {
		Project project = PlanProject.open(folder);
		PlanProject.edit(project, "plans/kurakioka.plan");
		PlanCatalog.get().look();
		TreeViewer viewer = explorer();
		WorkbenchDriver.waitUntil("it is listed", () -> below(viewer).getFirst().startsWith("久良岐丘"));
		viewer.setSelection(new StructuredSelection(plans(viewer).getItem(0).getData()));
		Widgets.whenOpen("ファイル名の変更", dialog -> {
			Widgets.find(dialog, Text.class, field -> (field.getStyle() & SWT.READ_ONLY) == 0).setText("移動販売");
			Widgets.push(dialog, "OK");
		});
		choose(viewer, "ファイル名の変更...");
		WorkbenchDriver.waitUntil("it has its name", () -> below(viewer).equals(List.of("久良岐丘 移動販売の導入  移動販売.plan")));
		assertEquals("移動販売.plan", WorkbenchDriver.page().getActiveEditor().getEditorInput().getName());
		viewer.setSelection(new StructuredSelection(plans(viewer).getItem(0).getData()));
		Widgets.whenOpen("計画の削除", dialog -> Widgets.push(dialog, "削除する"));
		choose(viewer, "削除...");
		WorkbenchDriver.waitUntil("it is gone", () -> below(viewer).getFirst().startsWith("計画がありません"));
		assertFalse(Files.exists(project.folder().resolve("plans/移動販売.plan")));
		assertTrue(new Backups(project.folder()).list().stream().anyMatch(backup -> backup.file().equals("plans/移動販売.plan")));
	}

	private static void choose(TreeViewer viewer, String label) {
		Menu menu = viewer.getTree().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem item = Arrays.stream(menu.getItems()).filter(found -> found.getText().equals(label)).findFirst().orElseThrow();
		item.notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
		WorkbenchDriver.processEvents();
	}
}
