package jp.tsunagi.plan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.ui.internal.connection.InProcessServers;
import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.plan.ui.internal.explorer.PlanCatalog;
import jp.tsunagi.plan.ui.internal.hover.PlanHover;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** The editor with the language itself and a model. */
class RealPlanTest {

	private static final String TEXT = """
			計画 "四谷の買物" {
			  圏域 四谷
			  協議体 四谷協議体
			  期間 令和8年度
			  目指す姿 "買物の場が、交流の場になる"
			  課題 買物 "坂が多い"
			  目標 交流の場 "会場が続く" {
			    課題 買物
			    指標 会場数 基準値 0か所 目標値 4か所 単位 か所
			    取組 移動販売 分類 生活支援 担当 府中市社会福祉協議会 {
			      道標 見学 予定 令和8年5月
			      道標 出発式 予定 令和8年秋 前提 見学
			    }
			  }
			}
			""";

	@TempDir
	private Path folder;

	private Project project;

	private PlanEditor editor;

	@BeforeEach
	void open() throws Exception {
		PlanConnections.get().use(new InProcessServers());
		project = SmallProject.open(folder);
		PlanProject.write(project, "plans/a.plan", TEXT);
		WorkbenchDriver.enlarge();
		editor = PlanProject.edit(project, "plans/a.plan");
		WorkbenchDriver.waitUntil("the server runs", () -> PlanConnections.get().connection().orElseThrow().capabilities()
				.getTextDocumentSync() != null);
	}

	@AfterEach
	void close() {
		PlanProject.close();
	}

	private static List<Finding> findings() {
		return ProjectSession.get().findings().stream().filter(finding -> finding.source().file().endsWith(".plan")).toList();
	}

	@Test
	void anUnknownNameIsFoundWhileTyping() throws Exception {
		editor.document().replace(editor.document().get().indexOf("府中市社会福祉協議会"), 1, "布");
		WorkbenchDriver.waitUntil("it is found", () -> findings().stream().anyMatch(finding -> finding.source().line() == 10));
		WorkbenchDriver.screenshot("plan-real");
		editor.document().replace(editor.document().get().indexOf("布中市"), 1, "府");
		WorkbenchDriver.waitUntil("nothing is wrong", () -> findings().stream()
				.noneMatch(finding -> finding.severity() == Severity.ERROR));
	}

	@Test
	void whatOthersWriteIsChecked() throws Exception {
		PlanCatalog.get().look();
		WorkbenchDriver.waitUntil("it is looked at", () -> PlanCatalog.get().entries().size() == 1);
		WorkbenchDriver.settle();
		Path other = PlanProject.write(project, "plans/b.plan", "計画 b {\n");
		PlanCatalog.get().look();
		WorkbenchDriver.waitUntil("a new file", () -> errorsOf("plans/b.plan") > 0);
		Files.delete(other);
		PlanCatalog.get().look();
		WorkbenchDriver.waitUntil("it is gone", () -> errorsOf("plans/b.plan") == 0);
	}

	@Test
	void aTextThatIsGivenUpWithItsFileIsForgotten() throws Exception {
		String twin = PlanProject.file(project, "plans/twin.plan", editor.document().get());
		PlanEditor other = PlanProject.edit(project, twin);
		WorkbenchDriver.waitUntil("two have one name", () -> findings().toString().contains("twin.plan"));
		Files.delete(project.folder().resolve(twin));
		WorkbenchDriver.page().closeEditor(other, false);
		WorkbenchDriver.waitUntil("it is forgotten", () -> !findings().toString().contains("twin.plan"));
	}

	private static long errorsOf(String file) {
		return findings().stream().filter(finding -> finding.source().file().equals(file)).count();
	}

	@Test
	void aNewElementOfTheModelIsKnown() throws Exception {
		editor.document().replace(editor.document().get().indexOf("府中市社会福祉協議会"), 10, "四谷タクシー");
		WorkbenchDriver.waitUntil("it is not known", () -> findings().stream().anyMatch(finding -> finding.source().line() == 10));
		var organization = CoordinationFactory.eINSTANCE.createOrganization();
		organization.setName("四谷タクシー");
		SmallProject.add(SmallProject.city(),
				Literals.TERRITORY__ORGANIZATIONS, organization);
		WorkbenchDriver.waitUntil("it is known", () -> findings().stream().noneMatch(finding -> finding.source().line() == 10));
	}

	@Test
	void aMissingStakeholderIsMadeInTheModelAndCanBeUndone() throws Exception {
		editor.document().replace(editor.document().get().indexOf("府中市社会福祉協議会"), 10, "四谷タクシー");
		WorkbenchDriver.waitUntil("it is not known", () -> findings().stream().anyMatch(finding -> finding.source().line() == 10));
		editor.selectAndReveal(editor.document().get().indexOf("四谷タクシー"), 0);
		editor.setFocus();
		((ITextOperationTarget) editor.viewer()).doOperation(ISourceViewer.QUICK_ASSIST);
		WorkbenchDriver.waitUntil("fixes are offered", () -> fix("登録する").isPresent());
		WorkbenchDriver.screenshot("plan-real-fix");
		Table table = popup().orElseThrow();
		table.setSelection(fix("登録する").getAsInt());
		table.notifyListeners(SWT.Selection, null);
		table.notifyListeners(SWT.DefaultSelection, null);
		WorkbenchDriver.waitUntil("it is made", () -> named("四谷タクシー"));
		WorkbenchDriver.waitUntil("and known", () -> findings().stream()
				.noneMatch(finding -> finding.source().line() == 10 && finding.severity() == Severity.ERROR));
		SmallProject.domain().getCommandStack().undo();
		assertFalse(named("四谷タクシー"));
	}

	private boolean named(String name) {
		return SmallProject.city().getOrganizations().stream().anyMatch(found -> name.equals(found.getName()))
				|| SmallProject.yotsuya().getOrganizations().stream().anyMatch(found -> name.equals(found.getName()));
	}

	private static Optional<Table> popup() {
		return Arrays.stream(WorkbenchDriver.display().getShells()).filter(shell -> shell.isVisible() && shell.getParent() != null)
				.flatMap(shell -> Widgets.all(shell, Table.class)).findFirst();
	}

	private static OptionalInt fix(String label) {
		return popup().map(table -> IntStream.range(0, table.getItemCount())
				.filter(i -> table.getItem(i).getText().contains(label)).findFirst()).orElse(OptionalInt.empty());
	}

	@Test
	void suggestionsComeFromTheLanguage() throws Exception {
		int end = editor.document().get().indexOf("  目標 交流");
		editor.document().replace(end, 0, "  \n");
		editor.selectAndReveal(end + 2, 0);
		editor.setFocus();
		((ITextOperationTarget) editor.viewer()).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
		WorkbenchDriver.waitUntil("keywords are offered", () -> Arrays.stream(WorkbenchDriver.display().getShells())
				.filter(shell -> shell.isVisible() && shell.getParent() != null).flatMap(shell -> Widgets.all(shell, Table.class))
				.anyMatch(table -> table.getItemCount() > 5));
		WorkbenchDriver.screenshot("plan-real-completion");
	}

	@Test
	void theHoverKnowsTheModel() {
		int at = editor.document().get().indexOf("府中市社会福祉協議会");
		CompletableFuture<Object> said = CompletableFuture.supplyAsync(
				() -> new PlanHover().getHoverInfo2(editor.viewer(), new Region(at + 1, 0)));
		WorkbenchDriver.waitUntil("it is said", said::isDone);
		assertTrue(String.valueOf(said.join()).contains("府中市社会福祉協議会"), String.valueOf(said.join()));
	}

	@Test
	void keywordsAreTranslatedAndBack() throws Exception {
		translate("toEnglish");
		WorkbenchDriver.waitUntil("keywords are English", () -> editor.document().get().startsWith("plan \"四谷の買物\""));
		assertTrue(editor.document().get().contains("府中市社会福祉協議会"), editor.document().get());
		translate("toJapanese");
		WorkbenchDriver.waitUntil("keywords are Japanese", () -> editor.document().get().equals(TEXT));
	}

	private void translate(String command) throws Exception {
		editor.setFocus();
		editor.getSite().getService(IHandlerService.class).executeCommand("jp.tsunagi.plan.ui." + command, null);
	}
}
