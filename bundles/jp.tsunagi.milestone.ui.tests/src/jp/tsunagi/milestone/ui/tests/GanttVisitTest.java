package jp.tsunagi.milestone.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Observation;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.milestone.followup.FollowUpSchedule;
import jp.tsunagi.milestone.followup.OccurrenceState;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.ui.internal.gantt.GanttEditor;
import jp.tsunagi.milestone.ui.internal.gantt.MilestoneSummary;
import jp.tsunagi.milestone.ui.internal.list.ListKind;
import jp.tsunagi.milestone.ui.internal.list.MilestoneListView;
import jp.tsunagi.plan.language.validation.PlanCalendar;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Follow-ups that were done are written down where milestones are looked at. */
class GanttVisitTest {

	private static final String TEXT = """
			計画 四谷の支え合い {
				圏域 四谷
				取組 サロン {
					道標 ひらく 予定 %1$s 完了 %1$s {
						その後 見学 頻度 毎週 1年
						その後 電話 頻度 毎月 1年
					}
					道標 ふりかえる 予定 %1$s 完了 %1$s {
						その後 ようすを見る 頻度 毎週 1年
					}
					道標 つづける 予定 令和30年
				}
			}
			""";

	@TempDir
	private Path folder;

	private Project project;

	private String day;

	@BeforeEach
	void open() throws Exception {
		project = SmallProject.open(folder);
		observation(SmallProject.yotsuya(), "はじめの見学", "令和4年9月20日", "にぎやかだった");
		observation(SmallProject.yotsuya(), "", "令和4年9月25日", "名前がない");
		observation(SmallProject.yotsuya(), "二度目の見学", "令和4年10月", "雨でも\n来た");
		observation(SmallProject.chuo(), "散歩のようす", "令和4年11月", "歩いた");
		day = FuzzyDate.of(PlannedCity.today().minusDays(3)).format(CalendarStyle.JAPANESE);
		PlannedCity.write(project, PlannedCity.FILE, TEXT.formatted(day));
		WorkbenchDriver.enlarge();
	}

	private static void observation(Territory area, String name, String date, String seen) {
		Observation observation = CoordinationFactory.eINSTANCE.createObservation();
		observation.setName(name);
		observation.setDate(FuzzyDate.parse(date));
		observation.setSeen(seen);
		SmallProject.add(area, Literals.TERRITORY__OBSERVATIONS, observation);
	}

	@AfterEach
	void close() {
		WorkbenchDriver.page().hideView(WorkbenchDriver.page().findView(MilestoneListView.ID));
		PlannedCity.close();
	}

	@Test
	void aVisitIsWrittenWithItsRecordAndItsDotIsDone() throws Exception {
		GanttEditor editor = PlannedCity.gantt();
		PlanEditor text = PlannedCity.textBehind(editor);
		PlannedCity.choose(editor, "ひらく");
		assertEquals(0, visited("見学"));
		String before = text.document().get();
		String today = FuzzyDate.of(PlannedCity.today()).format(CalendarStyle.JAPANESE);
		PlannedCity.asked("実施を記録", dialog -> {
			Combo which = Widgets.find(dialog, Combo.class, any -> true);
			assertEquals(List.of("見学", "電話"), List.of(which.getItems()));
			assertEquals(today, PlannedCity.field(dialog, 0).getText());
			PlannedCity.field(dialog, 1).setText("七人が\n来た");
			Table records = Widgets.find(dialog, Table.class, any -> true);
			assertEquals(List.of("（つながない） ", "令和4年10月 二度目の見学\u3000雨でも 来た", "令和4年9月20日 はじめの見学\u3000にぎやかだった"), rows(records));
			assertEquals(0, records.getSelectionIndex());
			Assertions.assertDoesNotThrow(() -> WorkbenchDriver.screenshot("gantt-visit"));
			PlannedCity.field(dialog, 2).setText("にぎやか");
			assertEquals(2, records.getItemCount(), "nothing, and what was searched");
			select(records, 1);
			PlannedCity.field(dialog, 2).setText("9月20日");
			Widgets.push(dialog, "記録する");
		}, () -> PlannedCity.run(editor, "実施を記録…"));
		assertEquals(PlannedCity.flat(before.replace("頻度 毎週 1年\n\t\t\tその後 電話",
				"頻度 毎週 1年 実施 " + today + " 記録 はじめの見学 \"七人が 来た\"\n\t\t\tその後 電話")), PlannedCity.flat(text.document().get()));
		PlannedCity.waitForReading(text);
		assertEquals(1, visited("見学"));
		WorkbenchDriver.screenshot("gantt-visited");
		PlannedCity.command("org.eclipse.ui.edit.undo");
		assertEquals(before, text.document().get(), "in one step");
	}

	@Test
	void theFollowUpIsChosenIfThereAreSeveralAndNothingElseIsNeeded() throws Exception {
		GanttEditor editor = PlannedCity.gantt();
		PlanEditor text = PlannedCity.textBehind(editor);
		PlannedCity.choose(editor, "ひらく");
		PlannedCity.asked("実施を記録", dialog -> {
			Widgets.find(dialog, Combo.class, any -> true).select(1);
			Table records = Widgets.find(dialog, Table.class, any -> true);
			select(records, 1);
			PlannedCity.field(dialog, 2).setText("どこにもない");
			assertEquals(0, records.getSelectionIndex(), "what is not seen is not chosen");
			PlannedCity.field(dialog, 0).setText("2022-10-03");
			Widgets.push(dialog, "記録する");
		}, () -> PlannedCity.run(editor, "実施を記録…"));
		assertTrue(text.document().get().contains("電話 頻度 毎月 1年 実施 2022-10-03\n"), text.document().get());
		PlannedCity.choose(editor, "つづける");
		assertFalse(item(editor, "実施を記録…").isEnabled(), "there is no follow-up");
	}

	@Test
	void theListLeadsThere() throws Exception {
		MilestoneListView list = (MilestoneListView) WorkbenchDriver.show(MilestoneListView.ID);
		WorkbenchDriver.waitUntil("it is read", () -> list.heading().startsWith("次の30日"));
		list.show(ListKind.ALL);
		list.table().select(0);
		assertFalse(item(list.table().control().getMenu(), "実施を記録…").isEnabled(), "it is listed for something else");
		list.show(ListKind.FOLLOW_UPS);
		int row = list.table().rows().text(0, 0).equals("ふりかえる") ? 0 : 1;
		list.table().select(row);
		PlannedCity.asked("実施を記録", dialog -> {
			assertEquals(0, Widgets.all(dialog, Combo.class).count(), "there is one");
			Widgets.push(dialog, "記録する");
		}, () -> item(list.table().control().getMenu(), "実施を記録…").notifyListeners(SWT.Selection, new Event()));
		GanttEditor gantt = (GanttEditor) WorkbenchDriver.page().getActiveEditor();
		WorkbenchDriver.waitUntil("it is selected", () -> gantt.selected().equals("ふりかえる"));
		assertTrue(gantt.isDirty());
		assertTrue(PlannedCity.text(project, PlannedCity.FILE).document().get().contains("ようすを見る 頻度 毎週 1年 実施 "));
	}

	@Test
	void nothingIsAskedForAPlanWithAMistake() throws Exception {
		PlannedCity.write(project, PlannedCity.FILE, TEXT.formatted(day).replace("令和30年", "予定"));
		GanttEditor editor = PlannedCity.gantt();
		PlannedCity.choose(editor, "ひらく");
		for (String label : List.of("実施を記録…", "道標を加える…", "前提を選ぶ…", "名前の変更")) {
			notAsked(editor, () -> PlannedCity.run(editor, label), label);
		}
		PlannedCity.choose(editor, "つづける");
		for (String label : List.of("動かす…", "できた…", "取りやめる…")) {
			notAsked(editor, () -> PlannedCity.run(editor, label), label);
		}
		assertFalse(editor.isDirty());
	}

	private static void notAsked(GanttEditor editor, Runnable act, String what) {
		int before = shells();
		int[] asked = {0};
		Runnable close = () -> {
			asked[0] = shells() - before;
			Arrays.stream(WorkbenchDriver.display().getShells()).filter(shell -> shell.getParent() != null && shell.isVisible())
					.forEach(Shell::close);
		};
		WorkbenchDriver.display().timerExec(300, close);
		act.run();
		WorkbenchDriver.processEvents();
		WorkbenchDriver.display().timerExec(-1, close);
		assertEquals(0, asked[0], what);
		assertTrue(editor.notice().contains("11行目が読み取れないため"), what + ": " + editor.notice());
	}

	private static int shells() {
		return (int) Arrays.stream(WorkbenchDriver.display().getShells()).filter(Shell::isVisible).count();
	}

	private static MenuItem item(GanttEditor editor, String label) {
		return item(editor.canvas().getMenu(), label);
	}

	private static MenuItem item(Menu menu, String label) {
		menu.notifyListeners(SWT.Show, new Event());
		return Arrays.stream(menu.getItems()).filter(each -> each.getText().startsWith(label)).findFirst().orElseThrow();
	}

	private static void select(Table table, int row) {
		table.select(row);
		Event event = new Event();
		event.item = table.getItem(row);
		table.notifyListeners(SWT.Selection, event);
	}

	private static List<String> rows(Table table) {
		return Arrays.stream(table.getItems()).map(item -> item.getText(0) + " " + item.getText(1)).toList();
	}

	@Test
	void whatIsKnownFollowsTheLanguageOfTheProduct() throws Exception {
		PlannedCity.write(project, PlannedCity.FILE, TEXT.formatted(day).replace("予定 令和30年", "予定 令和30年 変更 令和30年 → 令和30年秋"));
		PlannedCity.gantt();
		ScheduledMilestone later = schedule().milestones().getLast();
		assertTrue(MilestoneSummary.of(later).contains("令和30年秋"), MilestoneSummary.of(later));
		Locale product = Locale.getDefault();
		try {
			Locale.setDefault(Locale.ENGLISH);
			assertTrue(MilestoneSummary.of(later).contains("2048 autumn"), MilestoneSummary.of(later));
			assertFalse(MilestoneSummary.of(later).contains("令和"), MilestoneSummary.of(later));
		} finally {
			Locale.setDefault(product);
		}
	}

	private static Schedule schedule() {
		PlanReading plans = LivePlans.get().now().orElseThrow();
		return Schedule.of(plans.library().plans(), calendar(plans), PlannedCity.today(), null);
	}

	private static PlanCalendar calendar(PlanReading plans) {
		return new PlanCalendar(ProjectContents.fiscalCalendar(plans.project()));
	}

	/** How often {@code followUp} was done when it should. */
	private static long visited(String followUp) {
		return FollowUpSchedule.of(schedule(), calendar(LivePlans.get().now().orElseThrow())).stream()
				.filter(each -> each.followUp().getName().equals(followUp)).flatMap(each -> each.in(OccurrenceState.VISITED)).count();
	}
}
