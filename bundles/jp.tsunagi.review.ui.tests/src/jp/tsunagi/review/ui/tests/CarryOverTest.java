package jp.tsunagi.review.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.review.ui.internal.dashboard.ReviewEditor;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Next year's plan grows out of what was decided. */
class CarryOverTest {

	private static final String TITLE = "来年度の計画をつくる";

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		ReviewedCity.close();
	}

	@Test
	void itIsShownSavedAndOpened() throws Exception {
		Project project = ReviewedCity.open(folder);
		String before = ReviewedCity.TEXT.replace("\t\t取組 サロン 評価", "\t\t取組 見守り散歩 次 終了 \"歩く人がいない\"\n\t\t取組 サロン 評価");
		ReviewedCity.write(project, ReviewedCity.FILE, before);
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		AtomicReference<String> shown = new AtomicReference<>("");
		Widgets.whenOpen(TITLE, dialog -> {
			shown.set(rows(dialog));
			picture("review-carry-over");
			Widgets.find(dialog, Text.class, Text::getEditable).setText("plans/next.plan");
			Widgets.push(dialog, finish(dialog));
		});
		Runnable calm = Widgets.guard();
		run("jp.tsunagi.review.ui.carryOver");
		calm.run();
		assertTrue(shown.get().contains("見守り散歩 なくなる"), shown.get());
		String text = Files.readString(project.folder().resolve("plans/next.plan"));
		assertTrue(text.contains("前計画 四谷の支え合い"), text);
		assertTrue(text.contains("期間 令和5年度"), text);
		assertTrue(!text.contains("取組 見守り散歩"), text);
		assertEquals(before, Files.readString(project.folder().resolve(ReviewedCity.FILE)), "the old plan stays");
		PlanEditor opened = (PlanEditor) WorkbenchDriver.page().getActiveEditor();
		assertEquals(text, opened.document().get());
		assertTrue(!editor.isDirty());
	}

	@Test
	void theUserMayDecideOtherwise() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		List<String> told = new ArrayList<>();
		Widgets.whenOpen(TITLE, dialog -> {
			Widgets.find(dialog, Text.class, Text::getEditable).setText("plans/next.plan");
			told.add(Widgets.text(dialog));
			select(dialog, "見守り散歩");
			Combo way = combo(dialog, "継続");
			way.select(way.indexOf("終了"));
			way.notifyListeners(SWT.Selection, new Event());
			lastText(dialog).setText("歩く人がいない");
			told.add(rows(dialog));
			picture("review-carry-over-decide");
			select(dialog, "会場数");
			lastText(dialog).setText("たくさん");
			told.add(Boolean.toString(button(dialog, finish(dialog)).isEnabled()));
			lastText(dialog).setText("9か所");
			told.add(rows(dialog));
			Widgets.push(dialog, finish(dialog));
		});
		Runnable calm = Widgets.guard();
		run("jp.tsunagi.review.ui.carryOver");
		calm.run();
		assertTrue(told.get(0).contains("「見守り散歩」は、振り返りでどうするかが決まっていないので残しました。"), told.get(0));
		assertTrue(told.get(1).contains("見守り散歩 なくなる 終了：歩く人がいない"), told.get(1));
		assertEquals("false", told.get(2), "what cannot be read is not written");
		assertTrue(told.get(3).contains("→ 9か所"), told.get(3));
		String text = Files.readString(project.folder().resolve("plans/next.plan"));
		assertTrue(text.contains("目標値 9か所"), text);
		assertTrue(text.contains("メモ \"「見守り散歩」は終了した。歩く人がいない\""), text);
	}

	private static void select(Shell dialog, String part) {
		Table table = Widgets.find(dialog, Table.class, any -> true);
		int row = IntStream.range(0, table.getItemCount()).filter(i -> table.getItem(i).getText(0).equals(part)).findFirst().orElseThrow();
		table.setSelection(row);
		Event event = new Event();
		event.item = table.getItem(row);
		table.notifyListeners(SWT.Selection, event);
	}

	private static Combo combo(Shell dialog, String item) {
		return Widgets.find(dialog, Combo.class, combo -> combo.indexOf(item) >= 0);
	}

	private static Text lastText(Shell dialog) {
		return Widgets.all(dialog, Text.class).filter(text -> text.getEditable() && text.isVisible()).reduce((one, other) -> other)
				.orElseThrow();
	}

	private static Button button(Shell dialog, String text) {
		return Widgets.find(dialog, Button.class, button -> button.getText().equals(text));
	}

	@Test
	void nothingIsOverwritten() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewedCity.write(project, "plans/next.plan", "計画 大切な計画 {\n}\n");
		ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		AtomicReference<Boolean> possible = new AtomicReference<>(true);
		Widgets.whenOpen(TITLE, dialog -> {
			Widgets.find(dialog, Text.class, Text::getEditable).setText("plans/next.plan");
			possible.set(button(dialog, finish(dialog)).isEnabled());
			dialog.close();
		});
		Runnable calm = Widgets.guard();
		run("jp.tsunagi.review.ui.carryOver");
		calm.run();
		assertEquals(false, possible.get());
	}

	private static String finish(Shell dialog) {
		return Widgets.all(dialog, Button.class).map(button -> button.getText())
				.filter(text -> text.startsWith("完了") || text.startsWith("終了") || text.contains("Finish")).findFirst().orElseThrow();
	}

	private static String rows(Shell dialog) {
		Table table = Widgets.find(dialog, Table.class, any -> true);
		return String.join("\n", IntStream.range(0, table.getItemCount())
				.mapToObj(table::getItem).map(row -> row.getText(0) + " " + row.getText(1) + " " + row.getText(2)).toList());
	}

	private static void picture(String name) {
		try {
			WorkbenchDriver.screenshot(name);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static void run(String command) throws CommandException {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		WorkbenchDriver.processEvents();
	}
}
