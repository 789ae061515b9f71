package jp.tsunagi.milestone.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.milestone.ui.internal.gantt.GanttEditor;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Milestones wait for each other: that is seen, said and taken back on the timeline. */
class GanttLinkTest {

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		PlannedCity.close();
	}

	@Test
	void aLineIsDrawnFromOneToTheNext() throws Exception {
		PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		PlanEditor text = PlannedCity.textBehind(editor);
		Rectangle end = draw(editor, "ひらく", "ふりかえる");
		PlannedCity.press(editor, SWT.ESC, 0);
		PlannedCity.mouse(editor, SWT.MouseUp, end.x, end.y);
		assertFalse(editor.isDirty(), "it can be left");
		end = draw(editor, "ひらく", "ふりかえる");
		PlannedCity.mouse(editor, SWT.MouseUp, end.x, end.y);
		assertTrue(text.document().get().contains("道標 ふりかえる 予定 令和4年秋 前提 ひらく"), text.document().get());
		PlannedCity.waitForReading(text);
		end = draw(editor, "ふりかえる", "会場をさがす");
		PlannedCity.mouse(editor, SWT.MouseUp, end.x, end.y);
		assertTrue(editor.notice().contains("輪になります"), editor.notice());
	}

	/** Drags the handle of one milestone to another, but does not let go. */
	private static Rectangle draw(GanttEditor editor, String from, String to) {
		PlannedCity.choose(editor, from);
		Rectangle box = editor.place(from).orElseThrow();
		Rectangle end = PlannedCity.place(editor, to);
		PlannedCity.mouse(editor, SWT.MouseDown, box.x + box.width + 6, box.y + box.height / 2);
		PlannedCity.mouse(editor, SWT.MouseMove, end.x, end.y);
		return end;
	}

	@Test
	void whatAMilestoneWaitsForIsChosenByKeys() throws Exception {
		Project project = PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		PlannedCity.choose(editor, "ふりかえる");
		PlannedCity.asked("前提を選ぶ", Shell::close, () -> PlannedCity.press(editor, 'l', SWT.SHIFT));
		assertFalse(editor.isDirty(), "nothing was chosen");
		PlannedCity.asked("前提を選ぶ", dialog -> {
			Table table = Widgets.all(dialog, Table.class).findFirst().orElseThrow();
			PlannedCity.field(dialog, 0).setText("ひら");
			WorkbenchDriver.waitUntil("it is found", () -> table.getItemCount() == 1);
			table.select(0);
			table.notifyListeners(SWT.Selection, new Event());
			Widgets.push(dialog, IDialogConstants.OK_LABEL);
		}, () -> PlannedCity.press(editor, 'l', SWT.SHIFT));
		PlanEditor text = PlannedCity.text(project, PlannedCity.FILE);
		assertTrue(text.document().get().contains("道標 ふりかえる 予定 令和4年秋 前提 ひらく"), text.document().get());
		editor.undoAction().run();
		assertEquals(PlannedCity.TEXT, text.document().get());
	}

	@Test
	void aLineIsTakenAwayWhereItIsOrFromTheMenu() throws Exception {
		PlannedCity.open(folder);
		GanttEditor editor = PlannedCity.gantt();
		PlanEditor text = PlannedCity.textBehind(editor);
		PlannedCity.choose(editor, "ひらく");
		Rectangle from = PlannedCity.place(editor, "会場をさがす");
		Rectangle to = PlannedCity.place(editor, "ひらく");
		for (int x = from.x; x < to.x && !String.valueOf(editor.canvas().getToolTipText()).contains("待ちます"); x++) {
			PlannedCity.mouse(editor, SWT.MouseMove, x, (from.y + to.y) / 2);
			PlannedCity.mouse(editor, SWT.MouseDown, x, (from.y + to.y) / 2);
			PlannedCity.mouse(editor, SWT.MouseUp, x, (from.y + to.y) / 2);
			PlannedCity.mouse(editor, SWT.MouseMove, x, (from.y + to.y) / 2);
		}
		editor.canvas().getMenu().notifyListeners(SWT.Show, new Event());
		assertEquals(List.of("この前提をはずす\tDelete"), Arrays.stream(editor.canvas().getMenu().getItems()).map(MenuItem::getText)
				.filter(label -> label.contains("Delete")).toList(), "the key means the line");
		PlannedCity.press(editor, SWT.DEL, 0);
		String without = PlannedCity.TEXT.replace(" 前提 会場をさがす", "");
		assertEquals(without, text.document().get());
		editor.undoAction().run();
		PlannedCity.waitForReading(text);
		PlannedCity.choose(editor, "ひらく");
		PlannedCity.run(editor, "前提をはずす", "会場をさがす");
		assertEquals(without, text.document().get());
	}

	@Test
	void predecessorsAreFoundByAPartOfTheirNameThoseOfTheSamePlanFirst() throws Exception {
		Project project = PlannedCity.open(folder);
		PlannedCity.write(project, PlannedCity.OTHER_FILE, PlannedCity.OTHER.replace("道標 歩く", "道標 終わる 予定 令和5年 道標 歩く"));
		GanttEditor editor = PlannedCity.gantt();
		PlannedCity.choose(editor, "歩く");
		PlannedCity.asked("前提を選ぶ", dialog -> {
			Table table = Widgets.all(dialog, Table.class).findFirst().orElseThrow();
			WorkbenchDriver.waitUntil("all are there", () -> table.getItemCount() == 4);
			assertTrue(table.getItem(0).getText().startsWith("終わる"), table.getItem(0).getText());
			PlannedCity.field(dialog, 0).setText("かえ");
			WorkbenchDriver.waitUntil("a part of the name is enough", () -> table.getItemCount() == 1);
			assertTrue(table.getItem(0).getText().startsWith("ふりかえる"), table.getItem(0).getText());
			dialog.close();
		}, () -> PlannedCity.press(editor, 'l', SWT.SHIFT));
	}
}
