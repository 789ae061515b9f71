package jp.tsunagi.plan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.custom.CLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.core.project.Backups;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.plan.ui.text.SharedText;
import jp.tsunagi.plan.ui.text.TextChanges;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** A plan has one text, however many editors show it, and whether or not they show it as a text. */
class SharedTextTest {

	private static final String FILE = "plans/kurakioka.plan";

	/** Plans are read a little while after the last change. */
	private static final int LATER_MILLIS = 600;

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		PlanProject.close();
	}

	@Test
	void aChangeIsOneStepOfUndoInEveryEditor() throws Exception {
		Project project = PlanProject.open(folder);
		int[] told = { 0 };
		try (SharedText text = SharedText.connect(SharedText.input(project.folder().resolve(FILE)), () -> told[0]++)) {
			text.apply(List.of(new TextReplacement(0, 2, "案"), new TextReplacement(3, 0, "ひとつ"), new TextReplacement(3, 0, "ふたつ")), "評価");
			String changed = PlanProject.TEXT.replaceFirst("計画 ", "案 ひとつふたつ");
			assertEquals(changed, text.text());
			assertTrue(text.isDirty());
			assertTrue(told[0] > 0);
			assertEquals("評価", OperationHistoryFactory.getOperationHistory().getUndoOperation(text.undoContext()).getLabel());
			PlanEditor editor = PlanProject.edit(project, FILE);
			assertEquals(changed, editor.document().get());
			assertTrue(editor.isDirty());
			assertTrue(isInStatusLine("未保存の変更 1ファイル"), "one text in two editors");
			OperationHistoryFactory.getOperationHistory().undo(text.undoContext(), new NullProgressMonitor(), null);
			assertEquals(PlanProject.TEXT, editor.document().get());
			assertEquals(PlanProject.TEXT, text.text());
			assertFalse(text.isDirty(), "as it is saved");
			assertFalse(editor.isDirty(), "as it is saved");
			assertTrue(isInStatusLine("保存済み"));
			OperationHistoryFactory.getOperationHistory().redo(text.undoContext(), new NullProgressMonitor(), null);
			assertTrue(editor.isDirty());
			editor.doSave(new NullProgressMonitor());
			OperationHistoryFactory.getOperationHistory().undo(text.undoContext(), new NullProgressMonitor(), null);
			assertTrue(editor.isDirty(), "no longer as it is saved");
			assertTrue(text.isDirty());
		}
	}

	private static boolean isInStatusLine(String text) {
		return Widgets.all(WorkbenchDriver.page().getWorkbenchWindow().getShell(), CLabel.class)
				.anyMatch(label -> label.getText().equals(text));
	}

	@Test
	void itIsSavedAsTextEditorsDo() throws Exception {
		Project project = PlanProject.open(folder);
		Path path = project.folder().resolve(FILE);
		try (SharedText text = SharedText.connect(SharedText.input(path), () -> { })) {
			text.apply(List.of(new TextReplacement(0, 0, "// 自分\n")), "");
			text.saveable().doSave(new NullProgressMonitor());
			assertFalse(text.isDirty());
			assertEquals("// 自分\n" + PlanProject.TEXT, Files.readString(path));
			assertTrue(new Backups(project.folder()).list().stream().anyMatch(backup -> backup.file().equals(FILE)));
			text.apply(List.of(new TextReplacement(0, 0, "// もう一度\n")), "");
			Files.writeString(path, "// 相手\n");
			Widgets.whenOpen("ほかで変更されています", dialog -> Widgets.push(dialog, "キャンセル"));
			text.saveable().doSave(new NullProgressMonitor());
			assertEquals("// 相手\n", Files.readString(path));
			assertTrue(text.isDirty());
			Widgets.whenOpen("ほかで変更されています", dialog -> Widgets.push(dialog, "読み込み直す"));
			text.saveable().doSave(new NullProgressMonitor());
			assertEquals("// 相手\n", text.text());
			Files.writeString(path, "// 相手がまた\n");
			text.refresh();
			assertEquals("// 相手がまた\n", text.text());
		}
	}

	@Test
	void theLastEditorOfATextAsks() throws Exception {
		Project project = PlanProject.open(folder);
		PlanEditor editor = PlanProject.edit(project, FILE);
		try (SharedText text = SharedText.connect(editor.getEditorInput(), () -> { })) {
			assertEquals(text.saveable(), editor.getSaveables()[0]);
			assertEquals(editor.getSaveables()[0], text.saveable());
			assertEquals(editor.getSaveables()[0].hashCode(), text.saveable().hashCode());
		}
	}

	@Test
	void severalPlansChangeWhereTheyAre() throws Exception {
		Project project = PlanProject.open(folder);
		Path closed = PlanProject.write(project, "plans/closed.plan", "計画 a {\r\n}\r\n");
		PlanEditor editor = PlanProject.edit(project, FILE);
		Map<Path, Function<String, List<TextReplacement>>> changes = new LinkedHashMap<>();
		changes.put(project.folder().resolve(FILE), text -> List.of(new TextReplacement(text.length(), 0, "// 終わり\n")));
		changes.put(closed, text -> List.of(new TextReplacement(text.indexOf('a'), 1, "b"), new TextReplacement(0, 0, "// 始め\r\n")));
		TextChanges.apply(changes, "引き継ぎ");
		assertEquals(PlanProject.TEXT + "// 終わり\n", editor.document().get());
		assertEquals(PlanProject.TEXT, Files.readString(project.folder().resolve(FILE)), "what is open is not saved");
		assertEquals("// 始め\r\n計画 b {\r\n}\r\n", Files.readString(closed));
		assertEquals("計画 a {\r\n}\r\n", Files.readString(new Backups(project.folder()).list().stream()
				.filter(backup -> backup.file().equals("plans/closed.plan")).findFirst().orElseThrow().content()));

		Files.delete(closed);
		String before = editor.document().get();
		assertThrows(ProjectException.class, () -> TextChanges.apply(changes, ""));
		assertEquals(before, editor.document().get(), "all or nothing");
	}

	@Test
	void plansAreReadAsTheyAreWritten() throws Exception {
		Project project = PlanProject.open(folder);
		PlanProject.write(project, "plans/other.plan", "計画 ほかの計画 {\n\t圏域 四谷\n}\n");
		PlanEditor editor = PlanProject.edit(project, FILE);
		int[] told = { 0 };
		Runnable listener = () -> told[0]++;
		LivePlans live = LivePlans.get();
		live.addListener(listener);
		try {
			WorkbenchDriver.waitUntil("they are read", () -> names().equals("久良岐丘 移動販売の導入、ほかの計画"));
			assertEquals("四谷", live.reading().orElseThrow().library().plans().getLast().getAreas().getFirst().getName());
			editor.document().replace(editor.document().get().indexOf("久良岐丘"), 4, "屏風ヶ浦");
			WorkbenchDriver.waitUntil("what is typed is read", () -> names().startsWith("屏風ヶ浦"));
			editor.document().replace(editor.document().get().indexOf("屏風ヶ浦"), 4, "丘");
			assertTrue(live.now().orElseThrow().library().plans().getFirst().getName().startsWith("丘"), "at once for who cannot wait");
			int before = told[0];
			boolean[] isLater = { false };
			WorkbenchDriver.display().timerExec(LATER_MILLIS, () -> isLater[0] = true);
			WorkbenchDriver.waitUntil("it would have been read again", () -> isLater[0]);
			assertEquals(before, told[0], "nothing has changed since");
			SmallProject.execute(SetCommand.create(SmallProject.domain(), SmallProject.yotsuya(), Literals.ELEMENT__NAME, "新四谷"));
			WorkbenchDriver.waitUntil("the model is read", () -> live.reading().isPresent()
					&& live.reading().get().library().plans().getLast().getAreas().getFirst().eIsProxy());
			editor.document().replace(0, 2, "計画 {");
			WorkbenchDriver.waitUntil("a mistake is known", () -> lineOfMistake() == 1);
		} finally {
			live.removeListener(listener);
		}
		PlanProject.close();
		assertTrue(told[0] > 0);
		assertTrue(live.now().isEmpty());
	}

	private static int lineOfMistake() {
		return LivePlans.get().reading().flatMap(read -> read.library().resource(FILE)).flatMap(PlanReading::firstError)
				.map(mistake -> mistake.getLine()).orElse(0);
	}

	private static String names() {
		return LivePlans.get().reading().map(read -> String.join("、", read.library().plans().stream().map(Plan::getName).toList()))
				.orElse("");
	}
}
