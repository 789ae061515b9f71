package jp.tsunagi.review.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.review.ui.internal.reminder.RemindersView;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** The status line says how much is due soon, and is quiet if nothing is. */
class DueStatusTest {

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		WorkbenchDriver.page().hideView(WorkbenchDriver.page().findView(RemindersView.ID));
		ReviewedCity.close();
	}

	@Test
	void itSaysHowMuchIsDueAndOpensTheList() throws Exception {
		LocalDate today = LocalDate.now(ProjectSession.get().clock());
		Project project = ReviewedCity.open(folder);
		ReviewedCity.write(project, ReviewedCity.FILE, """
				計画 いまの計画 {
					圏域 四谷
					取組 見守り {
						道標 集まる 予定 %s
						道標 遠い先 予定 %s
					}
				}
				""".formatted(today.plusDays(10), today.plusDays(40)));
		WorkbenchDriver.waitUntil("it is said", () -> said().equals("30日以内 1件・期限超過 0件"));
		WorkbenchDriver.waitUntil("it can be read in full", () -> isWithin(item().orElseThrow()));
		WorkbenchDriver.screenshot("review-due");
		PlanEditor text = ReviewedCity.text(project, ReviewedCity.FILE);
		String late = today.minusDays(1).toString();
		text.document().set(text.document().get().replace(today.plusDays(40).toString(), late));
		text.doSave(new NullProgressMonitor());
		WorkbenchDriver.waitUntil("what is late is said once it is saved", () -> said().equals("30日以内 1件・期限超過 1件"));
		item().orElseThrow().notifyListeners(SWT.Selection, null);
		WorkbenchDriver.processEvents();
		assertEquals(RemindersView.ID, WorkbenchDriver.page().getActivePart().getSite().getId());
		text.document().set("計画 いまの計画\n");
		text.doSave(new NullProgressMonitor());
		WorkbenchDriver.waitUntil("it is quiet", () -> item().isEmpty());
		WorkbenchDriver.screenshot("review-nothing-due");
	}

	@Test
	void itIsQuietWithoutAProject() throws Exception {
		ReviewedCity.open(folder);
		ProjectSession.get().close();
		WorkbenchDriver.processEvents();
		assertTrue(item().isEmpty(), said());
	}

	private static boolean isWithin(ToolItem item) {
		ToolBar bar = item.getParent();
		Rectangle room = bar.getParent().getClientArea().intersection(bar.getBounds());
		return item.getBounds().x + item.getBounds().width <= room.width;
	}

	private static String said() {
		return item().map(ToolItem::getText).orElse("");
	}

	private static Optional<ToolItem> item() {
		return Widgets.all(WorkbenchDriver.page().getWorkbenchWindow().getShell(), ToolBar.class)
				.flatMap(bar -> Arrays.stream(bar.getItems())).filter(item -> item.getText().contains("日以内")).findFirst();
	}
}
