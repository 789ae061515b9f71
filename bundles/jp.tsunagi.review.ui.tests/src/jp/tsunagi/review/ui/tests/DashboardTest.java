package jp.tsunagi.review.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.review.ui.internal.dashboard.Place;
import jp.tsunagi.review.ui.internal.dashboard.ReviewEditor;
import jp.tsunagi.workbench.tests.WorkbenchDriver;
import jp.tsunagi.workbench.tests.Widgets;

/** A half-year is reviewed on a dashboard, and all of it stands in the plan's text. */
class DashboardTest {

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		ReviewedCity.close();
	}

	@Test
	void itShowsWhatWasPlannedAndHowItCameOut() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		assertTrue(editor.header().text().startsWith("四谷の支え合い 令和4年度上半期 "), editor.header().text());
		assertTrue(editor.header().text().endsWith("2件中1件 評価済み"), editor.header().text());
		assertTrue(editor.page().evidence().stream().anyMatch(line -> line.contains("移動販売の見学") && line.contains("協議体「四谷協議体」")),
				editor.page().evidence().toString());
		select(editor, "サロン");
		assertEquals("2会場で始まった。", ReviewedCity.shown(editor, "結果"));
		assertTrue(ReviewedCity.shown(editor, "評価").startsWith("B"));
		assertEquals("拡充", ReviewedCity.shown(editor, "これから"));
		assertEquals("", editor.notice());
		WorkbenchDriver.screenshot("review-dashboard");
	}

	@Test
	void bothColumnsOfThePageStayWithinIt() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		Shell shell = WorkbenchDriver.page().getWorkbenchWindow().getShell();
		for (int width : new int[] { 1000, 1420, 1600 }) {
			shell.setSize(width, 900);
			WorkbenchDriver.settle();
			Composite column = editor.field("結果").getParent();
			ScrolledForm form = null;
			for (Composite each = column; form == null; each = each.getParent()) {
				form = each instanceof ScrolledForm found ? found : null;
			}
			assertWithin(Widgets.find(shell, Button.class, button -> button.getText().startsWith("操作")));
			assertTrue(Widgets.find(shell, Label.class, label -> label.getText().equals("四谷の支え合い")).getSize().x > 60, width + ": the name");
			assertTrue(form.getBody().getSize().x <= form.getClientArea().width, width + ": " + form.getBody().getSize());
		}
	}

	@Test
	void aWarningKeepsItsColourWhenThePartComesBack() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H2");
		Label state = Widgets.find(editor.getSite().getShell(), Label.class, label -> label.getText().endsWith("過ぎています"));
		Color warning = state.getForeground();
		assertNotEquals(state.getParent().getForeground(), warning);
		PlatformUI.getWorkbench().getService(IThemeEngine.class).applyStyles(state.getShell(), true);
		assertEquals(warning, state.getForeground());
	}

	@Test
	void anEditChangesOnlyTheLinesItMust() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		PlanEditor text = ReviewedCity.text(project, ReviewedCity.FILE);
		select(editor, "サロン");
		ReviewedCity.type(editor, "学び", "歩いて来る人が多い。");
		assertTrue(text.document().get().contains("学び \"歩いて来る人が多い。\""), text.document().get());
		assertTrue(missing(ReviewedCity.TEXT, text.document().get()).size() <= 1, text.document().get());
		assertTrue(editor.isDirty());
		assertTrue(text.isDirty());
	}

	@Test
	void eachEditIsOneStepOfUndo() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		PlanEditor text = ReviewedCity.text(project, ReviewedCity.FILE);
		WorkbenchDriver.page().activate(editor);
		select(editor, "見守り散歩");
		key(editor, 'A');
		String evaluated = text.document().get();
		assertTrue(evaluated.contains("取組 見守り散歩 評価 A"), evaluated);
		ReviewedCity.type(editor, "結果", "毎朝歩いた。");
		assertTrue(text.document().get().contains("評価 A 結果 \"毎朝歩いた。\""), text.document().get());
		editor.undo();
		assertEquals(evaluated, text.document().get());
		WorkbenchDriver.waitUntil("the field follows", () -> ReviewedCity.shown(editor, "結果").isEmpty());
		editor.undo();
		assertEquals(ReviewedCity.TEXT, text.document().get());
	}

	@Test
	void undoTakesBackTypingFirst() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		select(editor, "サロン");
		Text result = (Text) editor.field("結果");
		result.setFocus();
		result.setText("2会場で");
		assertTrue(editor.isDirty(), "what is typed is to be saved");
		editor.undo();
		assertEquals("2会場で始まった。", result.getText());
		assertFalse(editor.isDirty());
	}

	@Test
	void savingTakesOverWhatIsTyped() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		select(editor, "サロン");
		Text result = (Text) editor.field("結果");
		result.setFocus();
		result.setText("3会場で始まった。");
		editor.doSave(new NullProgressMonitor());
		assertFalse(editor.isDirty());
		assertEquals(ReviewedCity.TEXT.replace("2会場", "3会場"), Files.readString(project.folder().resolve(ReviewedCity.FILE)));
	}

	@Test
	void theDashboardFollowsTheText() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		PlanEditor text = ReviewedCity.text(project, ReviewedCity.FILE);
		select(editor, "サロン");
		replace(text, "2会場で始まった。", "4会場になった。");
		WorkbenchDriver.waitUntil("it is shown", () -> ReviewedCity.shown(editor, "結果").equals("4会場になった。"));
		replace(text, "\t\t取組 サロン 評価 B", "\t\t目標 居場所 評価 A\n\t\t取組 サロン 評価 B");
		WorkbenchDriver.waitUntil("the progress is shown", () -> editor.header().text().endsWith("2件中2件 評価済み"));
	}

	@Test
	void typingIsNotDisturbed() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		PlanEditor text = ReviewedCity.text(project, ReviewedCity.FILE);
		select(editor, "サロン");
		Text result = (Text) editor.field("結果");
		result.setText("自分の言葉");
		replace(text, "2会場で始まった。", "相手の言葉");
		WorkbenchDriver.waitUntil("the conflict is told", () -> labels(editor).contains("「相手の言葉」に変わりました"));
		assertEquals("自分の言葉", result.getText());
		result.notifyListeners(SWT.FocusOut, null);
		assertTrue(text.document().get().contains("結果 \"相手の言葉\""), "nothing is overwritten by leaving the field");
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		enter.stateMask = SWT.MOD1;
		result.notifyListeners(SWT.KeyDown, enter);
		WorkbenchDriver.processEvents();
		assertTrue(text.document().get().contains("結果 \"自分の言葉\""), text.document().get());
		assertFalse(labels(editor).contains("に変わりました"));
	}

	@Test
	void halfYearsAreSwitchedAndBegun() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		Widgets.find(WorkbenchDriver.page().getWorkbenchWindow().getShell(), Button.class,
				button -> "▶".equals(button.getText())).notifyListeners(SWT.Selection, null);
		WorkbenchDriver.waitUntil("the second half", () -> editor.header().text().contains("令和4年度下半期"));
		assertEquals("令和4年度下半期の振り返りは、まだ始まっていません。", editor.notice());
		assertFalse(editor.field("結果").isVisible(), "nobody types where it would be lost");
		WorkbenchDriver.screenshot("review-not-begun");
		Widgets.push(WorkbenchDriver.page().getWorkbenchWindow().getShell(), "振り返りを始める");
		assertEquals("", editor.notice());
		assertTrue(editor.tree().control().isFocusControl(), "the keys for evaluations work at once");
		assertTrue(editor.field("結果").isVisible());
		assertTrue(((Text) editor.field("結果")).getEditable());
		ReviewedCity.type(editor, "結果", "よい半年だった。");
		String text = ReviewedCity.text(project, ReviewedCity.FILE).document().get();
		assertTrue(text.contains("振り返り 令和4年度 下半期"), text);
		assertTrue(text.contains("全体 結果 \"よい半年だった。\""), text);
	}

	@Test
	void aTextThatCannotBeReadIsNotEdited() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		PlanEditor text = ReviewedCity.text(project, ReviewedCity.FILE);
		select(editor, "サロン");
		replace(text, "目標 居場所", "目標 { 居場所");
		WorkbenchDriver.waitUntil("it is told", () -> editor.notice().contains("yotsuya.planの7行目に書き間違い"));
		assertEquals("2会場で始まった。", ReviewedCity.shown(editor, "結果"), "what was read before");
		assertFalse(((Text) editor.field("結果")).getEditable());
		WorkbenchDriver.screenshot("review-unreadable");
		WorkbenchDriver.page().activate(editor);
		Widgets.push(WorkbenchDriver.page().getWorkbenchWindow().getShell(), "本文を開く");
		assertEquals(text, WorkbenchDriver.page().getActiveEditor());
		assertEquals(7, text.document().getLineOfOffset(text.viewer().getSelectedRange().x) + 1);
		replace(text, "目標 { 居場所", "目標 居場所");
		WorkbenchDriver.waitUntil("it is mended", () -> editor.notice().isEmpty());
		assertTrue(((Text) editor.field("結果")).getEditable());
	}

	@Test
	void withoutAPlanThereIsNothingToWriteInto() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		PlanEditor text = ReviewedCity.text(project, ReviewedCity.FILE);
		WorkbenchDriver.page().activate(editor);
		text.document().set("");
		WorkbenchDriver.waitUntil("it is told", () -> editor.notice().startsWith("このファイルには計画がありません"));
		assertFalse(editor.field("結果").isVisible());
		assertFalse(editor.field("実施").isVisible());
		assertFalse(Widgets.find(editor.getSite().getShell(), Button.class, button -> button.getText().equals("▶")).isVisible());
		text.document().set(ReviewedCity.TEXT);
		WorkbenchDriver.waitUntil("it is there again", () -> editor.field("結果").isVisible());
	}

	@Test
	void twoReviewsOfOneHalfYearAreBothShown() throws Exception {
		Project project = ReviewedCity.open(folder);
		String second = ReviewedCity.TEXT.replace("\t振り返り 令和4年度", "\t振り返り 令和4年度 上半期 記入 府中市社会福祉協議会 {\n"
				+ "\t\t取組 サロン 評価 C 結果 \"人が集まらない。\"\n\t}\n\t振り返り 令和4年度");
		ReviewedCity.write(project, ReviewedCity.FILE, second);
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		select(editor, "サロン");
		assertTrue(editor.notice().startsWith("この半期の振り返りが2つあります。"), editor.notice());
		assertEquals("人が集まらない。", ReviewedCity.shown(editor, "結果"));
		assertTrue(labels(editor).contains("B 2会場で始まった。"), labels(editor));
		WorkbenchDriver.screenshot("review-two");
		ReviewedCity.type(editor, "結果", "人が集まり始めた。");
		String text = ReviewedCity.text(project, ReviewedCity.FILE).document().get();
		assertEquals(second.replace("人が集まらない。", "人が集まり始めた。"), text, "the other one stays");
	}

	@Test
	void whoAndUntilWhenAreUnderstood() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		PlanEditor text = ReviewedCity.text(project, ReviewedCity.FILE);
		select(editor, "サロン");
		ReviewedCity.type(editor, "担当", "知らない人");
		assertTrue(labels(editor).contains("「知らない人」は登録されていません"));
		assertEquals(ReviewedCity.TEXT, text.document().get());
		ReviewedCity.type(editor, "担当", "府中市社会福祉協議会");
		ReviewedCity.type(editor, "期限", "R5.3");
		assertTrue(text.document().get().contains("担当 府中市社会福祉協議会"), text.document().get());
		assertTrue(text.document().get().contains("期限 R5.3"), text.document().get());
		assertTrue(labels(editor).contains("令和5年3月31日まで"), labels(editor));
	}

	@Test
	void whenTheyMetAndWhoWasThereIsWritten() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		PlanEditor text = ReviewedCity.text(project, ReviewedCity.FILE);
		WorkbenchDriver.page().activate(editor);
		assertEquals("", ReviewedCity.shown(editor, "実施"));
		ReviewedCity.type(editor, "実施", "10月32日");
		assertTrue(labels(editor).contains("10月32日"), labels(editor));
		assertEquals(ReviewedCity.TEXT, text.document().get(), "what is no date is not written");
		ReviewedCity.type(editor, "実施", "R4.10.5");
		assertEquals(ReviewedCity.TEXT.replace("上半期 {\n", "上半期 {\n\t\t実施 R4.10.5\n"), text.document().get());
		assertTrue(labels(editor).contains("令和4年10月5日"), labels(editor));
		ReviewedCity.type(editor, "出席", "府中市社会福祉協議会、知らない人");
		assertTrue(labels(editor).contains("「知らない人」は登録されていません"), labels(editor));
		ReviewedCity.type(editor, "出席", "府中市社会福祉協議会、四谷協議体");
		assertEquals(ReviewedCity.TEXT.replace("上半期 {\n", "上半期 {\n\t\t実施 R4.10.5\n\t\t出席 府中市社会福祉協議会, 四谷協議体\n"),
				text.document().get());
		WorkbenchDriver.screenshot("review-meeting");
		editor.undo();
		WorkbenchDriver.waitUntil("the field follows", () -> ReviewedCity.shown(editor, "出席").isEmpty());
		editor.undo();
		assertEquals(ReviewedCity.TEXT, text.document().get());
	}

	@Test
	void whatIsRefusedIsNotTakenToAnotherHalfYear() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewedCity.write(project, ReviewedCity.FILE,
				ReviewedCity.TEXT.replace("\t振り返り 令和4年度", "\t振り返り 令和4年度 下半期\n\t振り返り 令和4年度"));
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		ReviewedCity.type(editor, "実施", "いつか");
		ReviewedCity.type(editor, "期限", "そのうち");
		List<Boolean> dirty = new ArrayList<>();
		editor.addPropertyListener((source, property) -> dirty.add(editor.isDirty()));
		editor.go(new Place(Optional.empty(), Optional.of(HalfYear.parse("2022H2")), 0));
		WorkbenchDriver.processEvents();
		assertEquals("", ReviewedCity.shown(editor, "実施"));
		assertEquals("", ReviewedCity.shown(editor, "期限"));
		assertFalse(dirty.getLast(), "the tab says so");
	}

	@Test
	void itOpensFromTheTextAtTheHalfYearThatIsDue() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewedCity.text(project, ReviewedCity.FILE);
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("jp.tsunagi.review.ui.open", null);
		ReviewEditor editor = (ReviewEditor) WorkbenchDriver.page().getActiveEditor();
		WorkbenchDriver.waitUntil("the half-year without a review", () -> editor.header().text().contains("令和4年度下半期"));
		ReviewedCity.text(project, ReviewedCity.FILE);
		assertEquals(2, WorkbenchDriver.page().getEditorReferences().length, "text and dashboard beside each other");
	}

	@Test
	void severalPlansOfAFileAreChosenFrom() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewedCity.write(project, ReviewedCity.FILE, ReviewedCity.TEXT + "計画 もう一つ {\n\t期間 令和4年度\n\t取組 ちらし\n}\n");
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		Combo plans = Widgets.find(editor.getSite().getShell(), Combo.class, combo -> List.of(combo.getItems()).contains("もう一つ"));
		plans.select(1);
		plans.notifyListeners(SWT.Selection, null);
		WorkbenchDriver.waitUntil("the other plan", () -> editor.header().text().startsWith("もう一つ "));
		select(editor, "ちらし");
	}

	@Test
	void severalPartiesNoteWithTheirNames() throws Exception {
		Project project = ReviewedCity.open(folder);
		ReviewEditor editor = ReviewedCity.review(project, ReviewedCity.FILE, "2022H1");
		PlanEditor text = ReviewedCity.text(project, ReviewedCity.FILE);
		WorkbenchDriver.page().activate(editor);
		Text author = Widgets.find(editor.getSite().getShell(), Text.class, field -> field.getMessage().equals("記入した人や団体"));
		Text note = Widgets.find(editor.getSite().getShell(), Text.class, field -> field.getMessage().startsWith("メモ（Enter"));
		author.setText("府中市社会福祉協議会");
		note.setText("また来たいという声");
		note.notifyListeners(SWT.DefaultSelection, null);
		WorkbenchDriver.processEvents();
		assertTrue(text.document().get().contains("メモ \"また来たいという声\" 記入 府中市社会福祉協議会"), text.document().get());
		assertEquals("", note.getText());
		assertTrue(labels(editor).contains("・府中市社会福祉協議会：また来たいという声"), labels(editor));
		assertEquals(List.of(), missing(ReviewedCity.TEXT, text.document().get()));
	}

	private static void select(ReviewEditor editor, String name) {
		for (int i = 0; i < 20 && !editor.tree().selected().orElseThrow().key().endsWith(":" + name); i++) {
			editor.tree().step(1);
		}
		assertTrue(editor.tree().selected().orElseThrow().key().endsWith(":" + name), name);
		WorkbenchDriver.processEvents();
	}

	private static void assertWithin(Control control) {
		Rectangle room = control.getParent().getClientArea();
		assertTrue(room.intersection(control.getBounds()).equals(control.getBounds()), control.getBounds() + " in " + room);
	}

	private static void key(ReviewEditor editor, char letter) {
		Event event = new Event();
		event.character = letter;
		event.keyCode = Character.toLowerCase(letter);
		editor.tree().control().notifyListeners(SWT.KeyDown, event);
		WorkbenchDriver.processEvents();
	}

	private static void replace(PlanEditor text, String old, String other) throws Exception {
		int offset = text.document().get().indexOf(old);
		text.document().replace(offset, old.length(), other);
	}

	private static String labels(ReviewEditor editor) {
		return Widgets.text(editor.getSite().getShell());
	}

	/** The lines of {@code before} that {@code after} has no more. */
	private static List<String> missing(String before, String after) {
		List<String> lines = new ArrayList<>(before.lines().toList());
		after.lines().forEach(lines::remove);
		return lines;
	}
}
