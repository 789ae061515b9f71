package jp.tsunagi.milestone.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.milestone.ui.internal.gantt.GanttEditor;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** What is done with milestones on the timeline stands in the texts of their plans. */
class GanttEditTest {

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		PlannedCity.close();
	}

	@Test
	void aDraggedMilestoneIsMovedWithItsReason() throws Exception {
		Project project = PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		Rectangle end = PlannedCity.drag(editor, "ひらく", 60);
		WorkbenchDriver.screenshot("gantt-drag");
		String[] proposed = {""};
		PlannedCity.asked("道標を動かす", dialog -> {
			Text date = PlannedCity.field(dialog, 0);
			proposed[0] = date.getText();
			date.setText("令和4年10月20日");
			PlannedCity.field(dialog, 1).setText("会場の\n都合");
			Widgets.push(dialog, "動かす");
		}, () -> PlannedCity.mouse(editor, SWT.MouseUp, end.x, end.y));
		assertTrue(FuzzyDate.parse(proposed[0]).isAfter(FuzzyDate.parse("令和4年10月1日")), proposed[0]);
		PlanEditor text = PlannedCity.text(project, PlannedCity.FILE);
		String today = FuzzyDate.of(PlannedCity.today()).format(CalendarStyle.JAPANESE);
		String moved = PlannedCity.TEXT.replace("予定 令和4年10月1日 前提 会場をさがす",
				"予定 令和4年10月1日 前提 会場をさがす 変更 令和4年10月1日 → 令和4年10月20日 理由 \"会場の 都合\" 日付 " + today);
		assertEquals(PlannedCity.flat(moved), PlannedCity.flat(text.document().get()));
		assertEquals(PlannedCity.TEXT, Files.readString(project.folder().resolve(PlannedCity.FILE)), "nothing is saved yet");
		assertTrue(editor.isDirty());
		assertTrue(text.isDirty(), "it is the same text");
		WorkbenchDriver.page().activate(editor);
		int before = end.x;
		WorkbenchDriver.waitUntil("the chart follows", () -> PlannedCity.place(editor, "ひらく").x != before - 60);
		PlannedCity.command("org.eclipse.ui.edit.undo");
		assertEquals(PlannedCity.TEXT, text.document().get());
		PlannedCity.command("org.eclipse.ui.edit.redo");
		assertEquals(PlannedCity.flat(moved), PlannedCity.flat(text.document().get()));
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
		PlannedCity.asked("道標を動かす", dialog -> {
			assertEquals("令和4年冬", PlannedCity.field(dialog, 0).getText());
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
		assertEquals(1, Arrays.stream(WorkbenchDriver.display().getShells()).filter(Shell::isVisible).count(), "nothing is asked");
		assertFalse(editor.isDirty());
	}

	@Test
	void whatIsDoneAndGivenUpIsWritten() throws Exception {
		PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		PlanEditor text = PlannedCity.textBehind(editor);
		PlannedCity.click(editor, "ひらく");
		PlannedCity.asked("できた", dialog -> {
			assertEquals(FuzzyDate.of(PlannedCity.today()).format(CalendarStyle.JAPANESE), PlannedCity.field(dialog, 0).getText());
			PlannedCity.field(dialog, 0).setText("令和4年9月30日");
			Widgets.push(dialog, "できた");
		}, () -> PlannedCity.press(editor, ' ', 0));
		assertTrue(text.document().get().contains("完了 令和4年9月30日"), text.document().get());
		WorkbenchDriver.waitUntil("it is shown", () -> editor.selected().equals("ひらく") && editor.place("ひらく").isPresent());
		PlannedCity.waitForReading(text);
		PlannedCity.press(editor, ' ', 0);
		assertEquals(PlannedCity.flat(PlannedCity.TEXT), PlannedCity.flat(text.document().get()));
		PlannedCity.waitForReading(text);
		PlannedCity.asked("取りやめる", dialog -> {
			PlannedCity.field(dialog, 0).setText("令和4年9月");
			PlannedCity.field(dialog, 1).setText("場所がない");
			Widgets.push(dialog, "取りやめる");
		}, () -> PlannedCity.press(editor, SWT.DEL, 0));
		assertTrue(PlannedCity.flat(text.document().get()).contains("中止 令和4年9月 理由 \"場所がない\""), text.document().get());
	}

	@Test
	void aPlanWithAMistakeIsNotChanged() throws Exception {
		Project project = PlannedCity.open(folder);
		PlannedCity.write(project, PlannedCity.FILE, PlannedCity.TEXT.replace("予定 令和4年秋", "予定 予定"));
		GanttEditor editor = PlannedCity.gantt();
		assertTrue(editor.notice().contains("yotsuya.plan の9行目"), editor.notice());
		PlannedCity.click(editor, "ひらく");
		PlannedCity.press(editor, ' ', 0);
		assertTrue(editor.notice().contains("9行目が読み取れないため"), editor.notice());
		assertFalse(editor.isDirty());
	}

	@Test
	void aMilestoneIsAddedAndSelected() throws Exception {
		PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		PlanEditor text = PlannedCity.textBehind(editor);
		PlannedCity.click(editor, "ひらく");
		PlannedCity.asked("道標を加える", dialog -> {
			PlannedCity.field(dialog, 0).setText("ちらしを配る");
			PlannedCity.field(dialog, 1).setText("2022-09");
			Widgets.push(dialog, "加える");
		}, () -> PlannedCity.press(editor, SWT.INSERT, 0));
		assertTrue(text.document().get().contains("道標 ちらしを配る 予定 2022-09"), text.document().get());
		WorkbenchDriver.waitUntil("it is selected", () -> editor.selected().equals("ちらしを配る"));
	}

	@Test
	void whatIsCancelledChangesNothing() throws Exception {
		PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		PlannedCity.choose(editor, "ひらく");
		for (int key : new int[] {' ', SWT.DEL, SWT.INSERT}) {
			String title = key == ' ' ? "できた" : key == SWT.DEL ? "取りやめる" : "道標を加える";
			PlannedCity.asked(title, dialog -> Widgets.push(dialog, "キャンセル"), () -> PlannedCity.press(editor, key, 0));
		}
		assertFalse(editor.isDirty());
		assertEquals("ひらく", editor.selected());
	}

	@Test
	void aNameIsTypedAnewWhereItStandsAndAllPlansFollow() throws Exception {
		Project project = PlannedCity.open(folder);
		String waiting = PlannedCity.OTHER.replace("令和4年12月", "令和4年12月 前提 会場をさがす");
		PlannedCity.write(project, PlannedCity.OTHER_FILE, waiting);
		GanttEditor editor = PlannedCity.gantt();
		PlannedCity.choose(editor, "会場をさがす");
		rename(editor, "広場をさがす", SWT.TRAVERSE_RETURN);
		WorkbenchDriver.screenshot("gantt-rename");
		assertTrue(editor.canvas().isFocusControl());
		PlanEditor text = PlannedCity.text(project, PlannedCity.FILE);
		PlanEditor other = PlannedCity.text(project, PlannedCity.OTHER_FILE);
		assertEquals(PlannedCity.TEXT.replace("会場をさがす", "広場をさがす"), text.document().get());
		assertEquals(waiting.replace("会場をさがす", "広場をさがす"), other.document().get());
		WorkbenchDriver.page().activate(editor);
		WorkbenchDriver.waitUntil("it stays selected", () -> editor.selected().equals("広場をさがす"));
		PlannedCity.command("org.eclipse.ui.edit.undo");
		assertEquals(PlannedCity.TEXT, text.document().get());
		assertEquals(waiting, other.document().get(), "one step takes all of it back");
		PlannedCity.command("org.eclipse.ui.edit.redo");
		assertEquals(waiting.replace("会場をさがす", "広場をさがす"), other.document().get());
		assertEquals(PlannedCity.TEXT.replace("会場をさがす", "広場をさがす"), text.document().get());
	}

	@Test
	void aNameThatCannotBeIsToldAndCanBeMended() throws Exception {
		Project project = PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		PlannedCity.choose(editor, "サロン");
		Text field = rename(editor, "「お茶」", SWT.TRAVERSE_RETURN);
		assertTrue(editor.notice().contains("使えない文字"), editor.notice());
		field.setText("  ");
		field.traverse(SWT.TRAVERSE_RETURN);
		assertTrue(editor.notice().contains("名前を入力"), editor.notice());
		field.setText("お茶の会");
		field.traverse(SWT.TRAVERSE_RETURN);
		assertTrue(field.isDisposed(), editor.notice());
		WorkbenchDriver.waitUntil("actions are renamed, too", () -> editor.selected().equals("お茶の会"));
		PlannedCity.choose(editor, "ひらく");
		rename(editor, "ふりかえる", SWT.TRAVERSE_RETURN);
		assertTrue(editor.notice().contains("「ふりかえる」という名前のものが、もうあります"), editor.notice());
		WorkbenchDriver.display().getFocusControl().traverse(SWT.TRAVERSE_ESCAPE);
		assertTrue(editor.canvas().isFocusControl(), "nothing is typed any more");
		assertEquals(PlannedCity.TEXT.replace("サロン", "お茶の会"), PlannedCity.text(project, PlannedCity.FILE).document().get());
	}

	/** Types a name over that of the selected row, and ends with a key. */
	private static Text rename(GanttEditor editor, String name, int key) {
		WorkbenchDriver.press(SWT.F2, (char) 0);
		WorkbenchDriver.waitUntil("it can be typed", () -> Widgets.all(editor.canvas(), Text.class).findAny().isPresent());
		Text field = Widgets.all(editor.canvas(), Text.class).findFirst().orElseThrow();
		assertEquals(editor.selected(), field.getSelectionText());
		field.setText(name);
		field.traverse(key);
		WorkbenchDriver.processEvents();
		return field;
	}
}
