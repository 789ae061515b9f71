package jp.tsunagi.plan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.ui.internal.colouring.PlanColour;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.plan.ui.internal.hover.PlanHover;
import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** What the server knows is in the editor: colours, outline, suggestions, fixes, places, names. */
class PlanServicesTest {

	private static final String FILE = "plans/kurakioka.plan";

	@TempDir
	private Path folder;

	private Project project;

	private PlanEditor editor;

	@BeforeEach
	void open() throws Exception {
		project = PlanProject.open(folder);
		editor = PlanProject.edit(project, FILE);
	}

	@AfterEach
	void close() {
		PlanProject.close();
	}

	private int at(String text) {
		return editor.document().get().indexOf(text);
	}

	private void caretAt(String text) {
		editor.selectAndReveal(at(text), 0);
		WorkbenchDriver.processEvents();
	}

	private void run(String command) throws Exception {
		editor.setFocus();
		editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
		WorkbenchDriver.processEvents();
	}

	private RGB colourAt(String text) {
		StyleRange style = PlanEditorTest.text(editor).getStyleRangeAtOffset(at(text));
		return style == null || style.foreground == null ? new RGB(0, 0, 0) : style.foreground.getRGB();
	}

	@Test
	void wordsAreColouredAtOnceAndNamesWhenTheServerKnows() throws Exception {
		assertEquals(PlanColour.KEYWORD.rgb(false), colourAt("目標"));
		assertEquals(PlanColour.TEXT.rgb(false), colourAt("会場が"));
		assertEquals(PlanColour.COMMENT.rgb(false), colourAt("// 会場"));
		assertEquals(PlanColour.VALUE.rgb(false), colourAt("令和4年度"));
		WorkbenchDriver.waitUntil("names are coloured", () -> PlanColour.NAME.rgb(false).equals(colourAt("久良岐丘自治会")));
		editor.document().replace(0, 0, "// \n");
		WorkbenchDriver.processEvents();
		assertEquals(PlanColour.NAME.rgb(false), colourAt("久良岐丘自治会"));
	}

	@Test
	void aTextThatIsNotClosedColoursTheNextLines() throws Exception {
		editor.document().replace(at("\"会場が"), 1, "「");
		WorkbenchDriver.waitUntil("the rest is text", () -> PlanColour.TEXT.rgb(false).equals(colourAt("取組 移動販売 分類")));
		editor.document().replace(at("続く\"") + 2, 1, "」");
		WorkbenchDriver.waitUntil("and is not", () -> PlanColour.KEYWORD.rgb(false).equals(colourAt("取組 移動販売 分類")));
	}

	@Test
	void theOutlineFollowsTheCaretAndBack() throws Exception {
		WorkbenchDriver.page().showView(IPageLayout.ID_OUTLINE);
		WorkbenchDriver.page().activate(editor);
		WorkbenchDriver.waitUntil("the outline is there", () -> outline().filter(tree -> tree.getItemCount() == 1).isPresent());
		caretAt("協力");
		WorkbenchDriver.waitUntil("the action is selected", () -> outline().orElseThrow().getSelection().length == 1
				&& outline().orElseThrow().getSelection()[0].getText().startsWith("取組 移動販売 分類"));
		WorkbenchDriver.waitUntil("and above the text", () -> Widgets.all(shell(), ToolBar.class)
				.anyMatch(bar -> bar.getItemCount() == 5 && bar.getItem(4).getText().startsWith("取組 移動販売")));
		WorkbenchDriver.screenshot("plan-outline");
		editor.document().replace(at("振り返り"), 0, "目標 新しい {\n");
		WorkbenchDriver.waitUntil("half-written text has an outline", () -> Arrays.stream(outline().orElseThrow().getItem(0).getItems())
				.anyMatch(item -> item.getText().startsWith("目標 新しい")));
	}

	private static Shell shell() {
		return WorkbenchDriver.page().getWorkbenchWindow().getShell();
	}

	private static Optional<Tree> outline() {
		return Optional.ofNullable(WorkbenchDriver.page().findView(IPageLayout.ID_OUTLINE))
				.flatMap(view -> Widgets.all(shell(), Tree.class)
						.filter(tree -> tree.isVisible() && tree.getItemCount() > 0)
						.filter(tree -> tree.getItem(0).getText().startsWith("計画")).findFirst());
	}

	@Test
	void suggestionsAreInsertedWithPlacesToFillIn() throws Exception {
		int line = at("\t振り返り");
		editor.document().replace(line, 0, "\t\n");
		editor.selectAndReveal(line + 1, 0);
		editor.setFocus();
		((ITextOperationTarget) editor.viewer()).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
		WorkbenchDriver.waitUntil("two are offered", () -> popup().filter(table -> table.getItemCount() == 2).isPresent());
		WorkbenchDriver.screenshot("plan-completion");
		Table table = popup().orElseThrow();
		int goal = table.getItem(0).getText().startsWith("目標") ? 0 : 1;
		table.setSelection(goal);
		table.notifyListeners(SWT.Selection, null);
		table.notifyListeners(SWT.DefaultSelection, null);
		WorkbenchDriver.waitUntil("it is inserted", () -> editor.document().get().contains("\t目標 名前 {\n\t\t\n\t}\n"));
		assertEquals("名前", PlanEditorTest.text(editor).getSelectionText());
	}

	private static Optional<Table> popup() {
		return Stream.of(WorkbenchDriver.display().getShells()).filter(shell -> shell.isVisible() && shell.getParent() != null)
				.flatMap(shell -> Widgets.all(shell, Table.class)).findFirst();
	}

	@Test
	void theHoverSaysWhatTheServerKnows() {
		CompletableFuture<Object> said = CompletableFuture.supplyAsync(
				() -> new PlanHover().getHoverInfo2(editor.viewer(), new Region(at("移動販売 分類"), 0)));
		WorkbenchDriver.waitUntil("it is said", said::isDone);
		assertEquals("**移動販売** です", said.join());
	}

	@Test
	void aFixMendsTheText() throws Exception {
		editor.document().replace(at("屏風ヶ浦"), 4, "誤り");
		WorkbenchDriver.waitUntil("it is found", () -> count(editor.annotations(), "org.eclipse.ui.workbench.texteditor.error") == 1);
		caretAt("圏域");
		editor.setFocus();
		((ITextOperationTarget) editor.viewer()).doOperation(ISourceViewer.QUICK_ASSIST);
		WorkbenchDriver.waitUntil("a fix is offered", () -> popup().filter(table -> table.getItemCount() > 0
				&& table.getItem(0).getText().contains("正しくする")).isPresent());
		WorkbenchDriver.screenshot("plan-fix");
		popup().orElseThrow().setSelection(0);
		popup().orElseThrow().notifyListeners(SWT.DefaultSelection, null);
		WorkbenchDriver.waitUntil("it is mended", () -> at("圏域 正しい") > 0);
		WorkbenchDriver.waitUntil("and no error", () -> count(editor.annotations(), "org.eclipse.ui.workbench.texteditor.error") == 0);
	}

	private static long count(IAnnotationModel model, String type) {
		long count = 0;
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			count += all.next().getType().equals(type) ? 1 : 0;
		}
		return count;
	}

	@Test
	void theSameIsMarkedWhereTheCaretRests() {
		caretAt("移動販売 分類");
		WorkbenchDriver.waitUntil("three places are marked", () -> count(editor.annotations(), "org.eclipse.ui.genericeditor.text") == 3);
	}

	@Test
	void partsCanBeFolded() {
		ProjectionViewer viewer = (ProjectionViewer) editor.viewer();
		WorkbenchDriver.waitUntil("there is something to fold", () -> viewer.getProjectionAnnotationModel() != null
				&& viewer.getProjectionAnnotationModel().getAnnotationIterator().hasNext());
		int lines = PlanEditorTest.text(editor).getLineCount();
		viewer.doOperation(ProjectionViewer.COLLAPSE_ALL);
		WorkbenchDriver.waitUntil("it is folded", () -> PlanEditorTest.text(editor).getLineCount() < lines);
	}

	@Test
	void aNewNameGoesIntoAllPlans() throws Exception {
		PlanEditor other = PlanProject.edit(project, PlanProject.file(project, "plans/other.plan", "計画 b {\n\t取組 移動販売\n}\n"));
		WorkbenchDriver.page().activate(editor);
		caretAt("移動販売 分類");
		Widgets.whenOpen("名前の変更", dialog -> {
			Widgets.find(dialog, Text.class, field -> (field.getStyle() & SWT.READ_ONLY) == 0).setText("買物バス");
			Widgets.push(dialog, "OK");
		});
		run("jp.tsunagi.plan.ui.rename");
		WorkbenchDriver.waitUntil("both are renamed", () -> editor.document().get().contains("取組 買物バス 分類")
				&& other.document().get().contains("取組 買物バス"));
		assertTrue(other.isDirty());
		WorkbenchDriver.page().activate(other);
		WorkbenchDriver.waitUntil("it can be undone", other.getAction(ITextEditorActionConstants.UNDO)::isEnabled);
		other.getAction(ITextEditorActionConstants.UNDO).run();
		assertEquals("計画 b {\n\t取組 移動販売\n}\n", other.document().get());
	}

	/** Who goes on writing while the server looks for the places keeps what they have written. */
	@Test
	void aNewNameThatComesTooLateChangesNothing() throws Exception {
		TinyServer.renames = new CompletableFuture<>();
		caretAt("移動販売 分類");
		Widgets.whenOpen("名前の変更", dialog -> {
			Widgets.find(dialog, Text.class, field -> (field.getStyle() & SWT.READ_ONLY) == 0).setText("買物バス");
			Widgets.push(dialog, "OK");
		});
		run("jp.tsunagi.plan.ui.rename");
		WorkbenchDriver.waitUntil("the server is asked", () -> TinyServer.renames.getNumberOfDependents() > 0);
		editor.document().replace(0, 0, "// 追記\n");
		List<String> told = new ArrayList<>();
		Widgets.whenOpen("名前の変更", dialog -> {
			told.add(Widgets.text(dialog));
			Widgets.push(dialog, "OK");
		});
		TinyServer.renames.complete(null);
		WorkbenchDriver.waitUntil("it is told", () -> !told.isEmpty() || editor.document().get().contains("買物バス"));
		assertEquals("// 追記\n" + PlanProject.TEXT, editor.document().get());
		assertTrue(told.getFirst().contains("もう一度"), told.getFirst());
	}

	@Test
	void formattingIsOneStep() throws Exception {
		String before = editor.document().get().replace("圏域 ", "圏域  ").replace("協力 ", "協力  ");
		editor.document().set(before);
		run("jp.tsunagi.plan.ui.format");
		WorkbenchDriver.waitUntil("it is in order", () -> editor.document().get().equals(PlanProject.TEXT));
		run("org.eclipse.ui.edit.undo");
		assertEquals(before, editor.document().get());
	}

	@Test
	void aDefinitionIsShown() throws Exception {
		caretAt("移動販売 評価");
		run("jp.tsunagi.plan.ui.openDefinition");
		WorkbenchDriver.waitUntil("it is selected", () -> PlanEditorTest.text(editor).getSelectionText().equals("移動販売"));
		assertEquals(at("移動販売"), editor.viewer().getSelectedRange().x);
	}

	@Test
	void referencesAreListed() throws Exception {
		caretAt("移動販売 評価");
		boolean[] seen = new boolean[1];
		Widgets.whenOpen("参照の一覧", dialog -> {
			Table table = Widgets.find(dialog, Table.class, found -> true);
			seen[0] = table.getItemCount() == 3 && table.getItem(2).getText().startsWith("取組 移動販売 評価 A");
			Widgets.push(dialog, "閉じる");
		});
		run("jp.tsunagi.plan.ui.references");
		WorkbenchDriver.waitUntil("they were seen", () -> seen[0]);
	}

	@Test
	void theTextIsComparedWithABackup() throws Exception {
		String saved = editor.document().get();
		editor.document().replace(at("屏風ヶ浦"), 4, "磯子");
		editor.doSave(new NullProgressMonitor());
		boolean[] seen = new boolean[1];
		Widgets.whenOpen("計画の比較", dialog -> {
			Combo choice = Widgets.find(dialog, Combo.class, found -> true);
			seen[0] = choice.getText().startsWith("バックアップ")
					&& Widgets.all(dialog, StyledText.class).anyMatch(text -> text.getText().equals(saved));
			picture("plan-compare");
			Widgets.push(dialog, "閉じる");
		});
		run("jp.tsunagi.plan.ui.compare");
		assertTrue(seen[0]);
	}

	private static void picture(String name) {
		try {
			WorkbenchDriver.screenshot(name);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	@Test
	void theDarkThemeIsReadable() throws Exception {
		WorkbenchTheme.DARK.choose();
		try {
			WorkbenchDriver.waitUntil("words are light", () -> PlanColour.KEYWORD.rgb(true).equals(colourAt("目標")));
			editor.document().replace(at("屏風ヶ浦"), 4, "誤り");
			caretAt("移動販売 分類");
			WorkbenchDriver.waitUntil("all is shown", () -> count(editor.annotations(), "org.eclipse.ui.genericeditor.text") == 3);
			WorkbenchDriver.screenshot("plan-dark");
			RGB ground = PlanEditorTest.text(editor).getBackground().getRGB();
			for (PlanColour colour : PlanColour.values()) {
				assertTrue(contrast(colour.rgb(true), ground) >= 4.5, colour + " on " + ground);
				assertTrue(contrast(colour.rgb(false), new RGB(255, 255, 255)) >= 4.5, colour.name());
			}
		} finally {
			WorkbenchTheme.LIGHT.choose();
		}
	}

	/** As WCAG counts it. */
	private static double contrast(RGB first, RGB second) {
		double one = luminance(first) + 0.05;
		double other = luminance(second) + 0.05;
		return Math.max(one, other) / Math.min(one, other);
	}

	private static double luminance(RGB colour) {
		return 0.2126 * channel(colour.red) + 0.7152 * channel(colour.green) + 0.0722 * channel(colour.blue);
	}

	private static double channel(int value) {
		double share = value / 255.0;
		return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
