package jp.tsunagi.milestone.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.milestone.ui.internal.calendar.YearView;
import jp.tsunagi.milestone.ui.internal.gantt.GanttEditor;
import jp.tsunagi.milestone.ui.internal.list.MilestoneListView;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** As long as there are no plans or milestones, it is said so, and how to come to some. */
class WithoutPlansTest {

	private static final String NEW_PLAN = "新しい計画...";

	@TempDir
	private Path folder;

	@BeforeEach
	void open() throws Exception {
		SmallProject.open(folder);
		WorkbenchDriver.enlarge();
	}

	@AfterEach
	void close() {
		for (String view : new String[] { MilestoneListView.ID, YearView.ID }) {
			WorkbenchDriver.page().hideView(WorkbenchDriver.page().findView(view));
		}
		PlannedCity.close();
	}

	@Test
	void theTimelineLeadsToAPlanAndToMilestones() throws Exception {
		GanttEditor editor = PlannedCity.gantt();
		WorkbenchDriver.waitUntil("there is no plan", () -> editor.notice().startsWith("計画はまだありません"));
		Composite page = editor.canvas().getParent();
		PlannedCity.asked("新しい計画", Shell::close, () -> Widgets.push(page, NEW_PLAN));
		WorkbenchDriver.screenshot("gantt-no-plan");
		PlannedCity.write(SmallProject.project(), PlannedCity.FILE, "計画 四谷 {\n\t取組 サロン\n}\n");
		WorkbenchDriver.waitUntil("there is no milestone", () -> editor.notice().startsWith("道標はまだありません"));
		PlannedCity.asked("道標のひな形", dialog -> Widgets.push(dialog, "完了(&F)"), () -> Widgets.push(page, "ひな形から加える…"));
		WorkbenchDriver.waitUntil("there are some", () -> editor.rows().size() > 3 && editor.notice().isEmpty());
	}

	@Test
	void theListLeadsToAPlan() throws Exception {
		MilestoneListView list = (MilestoneListView) WorkbenchDriver.show(MilestoneListView.ID);
		WorkbenchDriver.waitUntil("there is no plan", () -> list.reason().startsWith("計画はまだありません"));
		PlannedCity.asked("新しい計画", Shell::close, () -> Widgets.push(list.getSite().getShell(), NEW_PLAN));
		PlannedCity.write(SmallProject.project(), PlannedCity.FILE, "計画 四谷 {\n\t取組 サロン\n}\n");
		WorkbenchDriver.waitUntil("there is no milestone", () -> list.reason().startsWith("道標はまだありません"));
		assertTrue(Widgets.all(list.getSite().getShell(), Button.class).filter(button -> button.getText().equals(NEW_PLAN))
				.noneMatch(Button::isVisible), "there is a plan");
	}

	@Test
	void theCalendarSaysWhyItIsEmpty() throws Exception {
		YearView calendar = (YearView) WorkbenchDriver.show(YearView.ID);
		WorkbenchDriver.waitUntil("there is no plan", () -> calendar.hint().startsWith("予定はありません。計画をつくると"));
		while (!calendar.title().equals("令和4年度")) {
			calendar.step(-1);
		}
		assertEquals("", calendar.hint(), "a council met then");
		PlannedCity.write(SmallProject.project(), PlannedCity.FILE, "計画 四谷 {\n\t取組 サロン\n}\n");
		calendar.step(-1);
		WorkbenchDriver.waitUntil("there is a plan", () -> calendar.hint().equals("この期間の予定はありません。"));
	}
}
