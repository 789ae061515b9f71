package jp.tsunagi.milestone.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.milestone.ui.internal.gantt.GanttEditor;
import jp.tsunagi.milestone.ui.internal.gantt.GanttInput;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Milestones are seen along time, as the texts of their plans say. */
class GanttTest {

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		PlannedCity.close();
	}

	@Test
	void allPlansAreSeenAlongTime() throws Exception {
		PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		assertEquals(List.of("中央の見守り", "散歩", "歩く", "四谷の支え合い", "サロン", "会場をさがす", "ひらく", "ふりかえる"), editor.rows());
		assertEquals("", editor.notice());
		PlannedCity.choose(editor, "ひらく");
		WorkbenchDriver.screenshot("gantt");
		assertTrue(PlannedCity.place(editor, "会場をさがす").x < PlannedCity.place(editor, "ひらく").x);
		assertTrue(editor.place("ふりかえる").orElseThrow().width > 2 * editor.place("歩く").orElseThrow().width, "a season is three months");
	}

	@Test
	void keysChooseFoldAndMove() throws Exception {
		Project project = PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		PlannedCity.press(editor, SWT.END, 0);
		assertEquals("ふりかえる", editor.selected());
		PlannedCity.press(editor, SWT.ARROW_UP, 0);
		assertEquals("ひらく", editor.selected());
		PlannedCity.key(editor, SWT.KeyDown, SWT.ARROW_RIGHT, SWT.ALT);
		PlannedCity.key(editor, SWT.KeyDown, SWT.ARROW_RIGHT, SWT.ALT);
		PlannedCity.asked("道標を動かす", dialog -> {
			assertNotEquals("令和4年10月1日", PlannedCity.field(dialog, 0).getText());
			PlannedCity.field(dialog, 0).setText("令和4年11月");
			Widgets.push(dialog, "動かす");
		}, () -> PlannedCity.key(editor, SWT.KeyUp, SWT.ALT, SWT.ALT));
		assertTrue(PlannedCity.text(project, PlannedCity.FILE).document().get().contains("変更 令和4年10月1日 → 令和4年11月 日付 "));
		WorkbenchDriver.page().activate(editor);
		PlannedCity.press(editor, SWT.ARROW_LEFT, 0);
		assertEquals("サロン", editor.selected());
		PlannedCity.press(editor, SWT.ARROW_LEFT, 0);
		assertFalse(editor.rows().contains("ひらく"));
		PlannedCity.press(editor, SWT.ARROW_RIGHT, 0);
		assertTrue(editor.rows().contains("ひらく"));
		PlannedCity.press(editor, SWT.ARROW_LEFT, 0);
		PlannedCity.press(editor, SWT.ARROW_LEFT, 0);
		assertEquals("四谷の支え合い", editor.selected(), "a folded heading has one above");
		PlannedCity.press(editor, SWT.HOME, 0);
		assertEquals("中央の見守り", editor.selected());
		PlannedCity.press(editor, 'f', SWT.CTRL);
		assertTrue(editor.search().isFocusControl());
	}

	@Test
	void rowsAreGroupedAndSearched() throws Exception {
		PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		PlannedCity.click(editor, "ひらく");
		Combo grouping = Widgets.find(editor.canvas().getParent(), Combo.class, any -> true);
		grouping.select(List.of(grouping.getItems()).indexOf("担当"));
		grouping.notifyListeners(SWT.Selection, null);
		assertTrue(editor.rows().contains("府中市社会福祉協議会"), editor.rows().toString());
		WorkbenchDriver.waitUntil("it stays selected", () -> "ひらく".equals(editor.selected()));
		editor.search().setText("さがす");
		WorkbenchDriver.waitUntil("it is found", () -> editor.rows().equals(List.of("府中市社会福祉協議会", "会場をさがす")));
		editor.search().setText("どこにもない");
		WorkbenchDriver.waitUntil("nothing is found", () -> editor.notice().contains("4件が隠れています"));
	}

	@Test
	void whatIsWrittenBesideIsSeenAtOnce() throws Exception {
		Project project = PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		PlannedCity.click(editor, "ふりかえる");
		PlanEditor text = PlannedCity.text(project, PlannedCity.FILE);
		int at = text.document().get().indexOf("\t\t道標 会場");
		text.document().replace(at, 0, "\t\t道標 話し合う 予定 令和4年5月\n");
		WorkbenchDriver.waitUntil("it is shown", () -> editor.rows().contains("話し合う"));
		assertEquals("ふりかえる", editor.selected());
	}

	@Test
	void theTextLeadsToTheChartAndBack() throws Exception {
		Project project = PlannedCity.open(folder);
		PlanEditor text = PlannedCity.text(project, PlannedCity.FILE);
		text.selectAndReveal(text.document().get().indexOf("予定 令和4年秋"), 0);
		PlannedCity.command("jp.tsunagi.milestone.ui.gantt");
		GanttEditor editor = (GanttEditor) WorkbenchDriver.page().getActiveEditor();
		WorkbenchDriver.waitUntil("it is selected", () -> editor.selected().equals("ふりかえる"));
		PlannedCity.press(editor, SWT.ARROW_UP, 0);
		PlannedCity.press(editor, SWT.CR, 0);
		assertEquals(text, WorkbenchDriver.page().getActiveEditor());
		assertEquals(7, text.document().getLineOfOffset(text.viewer().getSelectedRange().x));
		editor.search().setText("歩く");
		WorkbenchDriver.waitUntil("it is hidden", () -> !editor.rows().contains("ひらく"));
		PlannedCity.command("jp.tsunagi.milestone.ui.gantt");
		assertEquals("ひらく", editor.selected(), "what is wanted is not hidden");
	}

	@Test
	void theChartShowsWhereTheCaretIsNotWhereItWas() throws Exception {
		Project project = PlannedCity.open(folder);
		PlanEditor text = PlannedCity.text(project, PlannedCity.FILE);
		text.selectAndReveal(text.document().get().indexOf("予定 令和4年秋"), 0);
		// as a click does: the workbench is not told
		text.viewer().getTextWidget().setCaretOffset(text.document().get().indexOf("道標 会場") + 3);
		PlannedCity.command("jp.tsunagi.milestone.ui.gantt");
		GanttEditor editor = (GanttEditor) WorkbenchDriver.page().getActiveEditor();
		WorkbenchDriver.waitUntil("it is selected", () -> editor.selected().startsWith("会場"));
	}

	@Test
	void itSaysWhyThereIsNothing() throws Exception {
		SmallProject.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		assertTrue(editor.notice().startsWith("計画はまだありません"), editor.notice());
		PlannedCity.write(SmallProject.project(), "plans/a.plan", "計画 あ {\n\t取組 い\n}\n");
		WorkbenchDriver.waitUntil("the plan is there", () -> editor.notice().startsWith("道標はまだありません"));
		ProjectSession.get().close();
		WorkbenchDriver.waitUntil("no project", () -> editor.notice().startsWith("プロジェクトを開くと"));
	}

	@Test
	void itIsOpenAgainWhenTheWorkbenchStarts() {
		IPersistableElement kept = new GanttInput().getPersistable();
		assertEquals(new GanttInput(), PlatformUI.getWorkbench().getElementFactory(kept.getFactoryId()).createElement(null));
	}

	@Test
	void nothingOfTheBarIsCutOffWhereThereIsLittleRoom() throws Exception {
		PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		Composite bar = Widgets.all(editor.canvas().getParent(), Scale.class).findFirst().orElseThrow().getParent();
		for (int width : new int[] {480, 1200}) {
			bar.setSize(width, bar.getSize().y);
			WorkbenchDriver.processEvents();
			assertTrue(Arrays.stream(bar.getChildren()).filter(Control::getVisible)
					.allMatch(each -> each.getBounds().x + each.getBounds().width <= bar.getClientArea().width), "width " + width);
			assertTrue(Widgets.all(bar, Text.class).findFirst().orElseThrow().getSize().x >= 100, "names can be searched");
			assertEquals(width == 1200, Widgets.all(bar, Scale.class).findFirst().orElseThrow().getVisible(), "width " + width);
		}
	}

	@Test
	void plansAreLookedAtInTheBackgroundAndNothingOldIsShown() throws Exception {
		Project project = PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		PlanEditor text = PlannedCity.text(project, PlannedCity.FILE);
		int at = text.document().get().indexOf("\t\t道標 会場");
		CountDownLatch goOn = new CountDownLatch(1);
		AtomicReference<Job> slow = new AtomicReference<>();
		JobChangeAdapter brake = new JobChangeAdapter() {
			@Override
			public void aboutToRun(IJobChangeEvent event) {
				if (!event.getJob().getName().equals("milestones") || slow.get() != null) {
					return;
				}
				if (Display.getCurrent() == null) {
					slow.set(event.getJob());
					Assertions.assertDoesNotThrow(() -> goOn.await());
				} else {
					// the thread that schedules a job may tell of it, too; it must not wait: another try
					event.getJob().sleep();
					Display.getCurrent().asyncExec(event.getJob()::wakeUp);
				}
			}
		};
		Job.getJobManager().addJobChangeListener(brake);
		try {
			text.document().replace(at, 0, "\t\t道標 話し合う 予定 令和4年5月\n");
			WorkbenchDriver.waitUntil("somebody looks at it", () -> slow.get() != null);
			assertFalse(editor.rows().contains("話し合う"), "what is seen stays meanwhile");
			text.document().replace(at, 0, "\t\t道標 集まる 予定 令和4年4月\n");
			WorkbenchDriver.waitUntil("the next is shown", () -> editor.rows().containsAll(List.of("集まる", "話し合う")));
		} finally {
			Job.getJobManager().removeJobChangeListener(brake);
			goOn.countDown();
		}
		slow.get().join();
		WorkbenchDriver.processEvents();
		assertTrue(editor.rows().containsAll(List.of("集まる", "話し合う")), editor.rows().toString());
	}
}
