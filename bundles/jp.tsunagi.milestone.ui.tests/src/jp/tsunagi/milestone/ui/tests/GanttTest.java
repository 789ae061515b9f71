package jp.tsunagi.milestone.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.milestone.ui.internal.gantt.GanttEditor;
import jp.tsunagi.milestone.ui.internal.gantt.GanttInput;
import jp.tsunagi.milestone.ui.internal.gantt.OpenGantt;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Milestones are seen along time and moved there; all of it stands in the texts of their plans. */
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
	void aDraggedMilestoneIsMovedWithItsReason() throws Exception {
		Project project = PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		Rectangle end = PlannedCity.drag(editor, "ひらく", 60);
		WorkbenchDriver.screenshot("gantt-drag");
		String[] proposed = {""};
		asked("道標を動かす", dialog -> {
			Text date = field(dialog, 0);
			proposed[0] = date.getText();
			date.setText("令和4年10月20日");
			field(dialog, 1).setText("会場の\n都合");
			Widgets.push(dialog, "動かす");
		}, () -> PlannedCity.mouse(editor, SWT.MouseUp, end.x, end.y));
		assertTrue(FuzzyDate.parse(proposed[0]).isAfter(FuzzyDate.parse("令和4年10月1日")), proposed[0]);
		PlanEditor text = PlannedCity.text(project, PlannedCity.FILE);
		String today = FuzzyDate.of(today()).format(CalendarStyle.JAPANESE);
		String moved = PlannedCity.TEXT.replace("予定 令和4年10月1日 前提 会場をさがす",
				"予定 令和4年10月1日 前提 会場をさがす 変更 令和4年10月1日 → 令和4年10月20日 理由 \"会場の 都合\" 日付 " + today);
		assertEquals(flat(moved), flat(text.document().get()));
		assertEquals(PlannedCity.TEXT, Files.readString(project.folder().resolve(PlannedCity.FILE)), "nothing is saved yet");
		assertTrue(editor.isDirty());
		assertTrue(text.isDirty(), "it is the same text");
		WorkbenchDriver.page().activate(editor);
		int before = end.x;
		WorkbenchDriver.waitUntil("the chart follows", () -> PlannedCity.place(editor, "ひらく").x != before - 60);
		command("org.eclipse.ui.edit.undo");
		assertEquals(PlannedCity.TEXT, text.document().get());
		command("org.eclipse.ui.edit.redo");
		assertEquals(flat(moved), flat(text.document().get()));
		editor.doSave(new NullProgressMonitor());
		assertFalse(editor.isDirty());
		assertEquals(text.document().get(), Files.readString(project.folder().resolve(PlannedCity.FILE)));
	}

	@Test
	void aVagueDateStaysVague() throws Exception {
		PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		PlannedCity.choose(editor, "ふりかえる");
		Rectangle end = PlannedCity.drag(editor, "ふりかえる", editor.place("ふりかえる").orElseThrow().width);
		asked("道標を動かす", dialog -> {
			assertEquals("令和4年冬", field(dialog, 0).getText());
			Widgets.push(dialog, "キャンセル");
		}, () -> PlannedCity.mouse(editor, SWT.MouseUp, end.x, end.y));
		assertFalse(editor.isDirty());
	}

	@Test
	void escapeLeavesADraggedMilestoneWhereItWas() throws Exception {
		PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		Rectangle end = PlannedCity.drag(editor, "ひらく", 60);
		PlannedCity.press(editor, SWT.ESC, 0);
		PlannedCity.mouse(editor, SWT.MouseUp, end.x, end.y);
		assertEquals(1, shells(), "nothing is asked");
		assertFalse(editor.isDirty());
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
		asked("道標を動かす", dialog -> {
			assertNotEquals("令和4年10月1日", field(dialog, 0).getText());
			field(dialog, 0).setText("令和4年11月");
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
		PlannedCity.press(editor, SWT.HOME, 0);
		assertEquals("中央の見守り", editor.selected());
	}

	@Test
	void whatIsDoneAndGivenUpIsWritten() throws Exception {
		Project project = PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		PlanEditor text = PlannedCity.text(project, PlannedCity.FILE);
		WorkbenchDriver.page().activate(editor);
		PlannedCity.click(editor, "ひらく");
		asked("できた", dialog -> {
			assertEquals(FuzzyDate.of(today()).format(CalendarStyle.JAPANESE), field(dialog, 0).getText());
			field(dialog, 0).setText("令和4年9月30日");
			Widgets.push(dialog, "できた");
		}, () -> PlannedCity.press(editor, ' ', 0));
		assertTrue(text.document().get().contains("完了 令和4年9月30日"), text.document().get());
		WorkbenchDriver.waitUntil("it is shown", () -> editor.selected().equals("ひらく") && editor.place("ひらく").isPresent());
		waitForReading(editor);
		PlannedCity.press(editor, ' ', 0);
		assertEquals(flat(PlannedCity.TEXT), flat(text.document().get()));
		waitForReading(editor);
		asked("取りやめる", dialog -> {
			field(dialog, 0).setText("令和4年9月");
			field(dialog, 1).setText("場所がない");
			Widgets.push(dialog, "取りやめる");
		}, () -> PlannedCity.press(editor, SWT.DEL, 0));
		assertTrue(flat(text.document().get()).contains("中止 令和4年9月 理由 \"場所がない\""), text.document().get());
	}

	@Test
	void milestonesAreAddedAndLinked() throws Exception {
		Project project = PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		PlanEditor text = PlannedCity.text(project, PlannedCity.FILE);
		WorkbenchDriver.page().activate(editor);
		PlannedCity.click(editor, "ひらく");
		asked("道標を加える", dialog -> {
			field(dialog, 0).setText("ちらしを配る");
			field(dialog, 1).setText("2022-09");
			Widgets.push(dialog, "加える");
		}, () -> PlannedCity.press(editor, SWT.INSERT, 0));
		assertTrue(text.document().get().contains("道標 ちらしを配る 予定 2022-09"), text.document().get());
		WorkbenchDriver.waitUntil("it is selected", () -> editor.selected().equals("ちらしを配る"));
		Rectangle from = editor.place("ちらしを配る").orElseThrow();
		Rectangle to = PlannedCity.place(editor, "ひらく");
		PlannedCity.mouse(editor, SWT.MouseDown, from.x + from.width + 6, from.y + from.height / 2);
		PlannedCity.mouse(editor, SWT.MouseMove, to.x, to.y);
		PlannedCity.mouse(editor, SWT.MouseUp, to.x, to.y);
		assertTrue(text.document().get().contains("前提 会場をさがす, ちらしを配る"), text.document().get());
		waitForReading(editor);
		from = editor.place("ひらく").orElseThrow();
		to = PlannedCity.place(editor, "ちらしを配る");
		PlannedCity.click(editor, "ひらく");
		PlannedCity.mouse(editor, SWT.MouseDown, from.x + from.width + 6, from.y + from.height / 2);
		PlannedCity.mouse(editor, SWT.MouseMove, to.x, to.y);
		PlannedCity.mouse(editor, SWT.MouseUp, to.x, to.y);
		assertTrue(editor.notice().contains("輪になります"), editor.notice());
	}

	@Test
	void aPlanWithAMistakeIsNotChanged() throws Exception {
		Project project = PlannedCity.open(folder);
		PlannedCity.write(project, PlannedCity.FILE, PlannedCity.TEXT.replace("予定 令和4年秋", "予定 予定"));
		GanttEditor editor = PlannedCity.gantt();
		assertTrue(editor.notice().contains("yotsuya.plan の9行目"), editor.notice());
		PlannedCity.click(editor, "ひらく");
		asked("できた", dialog -> Widgets.push(dialog, "できた"), () -> PlannedCity.press(editor, ' ', 0));
		assertTrue(editor.notice().contains("9行目が読み取れないため"), editor.notice());
		assertFalse(editor.isDirty());
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
		command("jp.tsunagi.milestone.ui.gantt");
		GanttEditor editor = (GanttEditor) WorkbenchDriver.page().getActiveEditor();
		WorkbenchDriver.waitUntil("it is selected", () -> editor.selected().equals("ふりかえる"));
		PlannedCity.press(editor, SWT.ARROW_UP, 0);
		PlannedCity.press(editor, SWT.CR, 0);
		assertEquals(text, WorkbenchDriver.page().getActiveEditor());
		assertEquals(7, text.document().getLineOfOffset(text.viewer().getSelectedRange().x));
		editor.search().setText("歩く");
		WorkbenchDriver.waitUntil("it is hidden", () -> !editor.rows().contains("ひらく"));
		command("jp.tsunagi.milestone.ui.gantt");
		assertEquals("ひらく", editor.selected(), "what is wanted is not hidden");
	}

	@Test
	void theChartShowsWhereTheCaretIsNotWhereItWas() throws Exception {
		Project project = PlannedCity.open(folder);
		PlanEditor text = PlannedCity.text(project, PlannedCity.FILE);
		text.selectAndReveal(text.document().get().indexOf("予定 令和4年秋"), 0);
		// as a click does: the workbench is not told
		text.viewer().getTextWidget().setCaretOffset(text.document().get().indexOf("道標 会場") + 3);
		command("jp.tsunagi.milestone.ui.gantt");
		GanttEditor editor = (GanttEditor) WorkbenchDriver.page().getActiveEditor();
		WorkbenchDriver.waitUntil("it is selected", () -> editor.selected().startsWith("会場"));
	}

	@Test
	void itSaysWhyThereIsNothing() throws Exception {
		SmallProject.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		assertTrue(editor.notice().startsWith("計画はまだありません"), editor.notice());
		PlannedCity.write(SmallProject.project(), "plans/a.plan", "計画 あ {\n\t取組 い\n}\n");
		ProjectSession.get().plansChanged();
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
	void predecessorsAreFoundByAPartOfTheirNameThoseOfTheSamePlanFirst() throws Exception {
		Project project = PlannedCity.open(folder);
		PlannedCity.write(project, PlannedCity.OTHER_FILE, PlannedCity.OTHER.replace("道標 歩く", "道標 終わる 予定 令和5年 道標 歩く"));
		GanttEditor editor = PlannedCity.gantt();
		PlannedCity.choose(editor, "歩く");
		asked("前提を選ぶ", dialog -> {
			Table table = Widgets.all(dialog, Table.class).findFirst().orElseThrow();
			WorkbenchDriver.waitUntil("all are there", () -> table.getItemCount() == 4);
			assertTrue(table.getItem(0).getText().startsWith("終わる"), table.getItem(0).getText());
			field(dialog, 0).setText("かえ");
			WorkbenchDriver.waitUntil("a part of the name is enough", () -> table.getItemCount() == 1);
			assertTrue(table.getItem(0).getText().startsWith("ふりかえる"), table.getItem(0).getText());
			dialog.close();
		}, () -> PlannedCity.press(editor, 'l', SWT.SHIFT));
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

	private static void waitForReading(GanttEditor editor) {
		// what was written is read a moment later
		long end = System.currentTimeMillis() + 1500;
		WorkbenchDriver.waitUntil("it is read again", () -> System.currentTimeMillis() > end);
		assertEquals(Optional.of(editor), OpenGantt.at(WorkbenchDriver.page(), Optional.empty()));
	}

	/** Does what asks something, and answers. */
	private static void asked(String title, Consumer<Shell> answer, Runnable act) {
		boolean[] wasAsked = {false};
		Widgets.whenOpen(title, dialog -> {
			wasAsked[0] = true;
			answer.accept(dialog);
		});
		Runnable calm = Widgets.guard();
		act.run();
		calm.run();
		assertTrue(wasAsked[0], title);
	}

	private static Text field(Shell dialog, int index) {
		return Widgets.all(dialog, Text.class).filter(Text::getEditable).toList().get(index);
	}

	private static long shells() {
		return Arrays.stream(WorkbenchDriver.display().getShells()).filter(Shell::isVisible).count();
	}

	private static void command(String id) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
		WorkbenchDriver.processEvents();
	}

	private static LocalDate today() {
		return LocalDate.now(ProjectSession.get().clock());
	}

	/** Lines as one, since long ones are broken. */
	private static String flat(String text) {
		return String.join("", new ArrayList<>(text.lines().toList()).stream().map(line -> " " + line.strip()).toList());
	}
}
