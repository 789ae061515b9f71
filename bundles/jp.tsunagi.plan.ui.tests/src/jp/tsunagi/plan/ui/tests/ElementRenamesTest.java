package jp.tsunagi.plan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.ui.internal.connection.InProcessServers;
import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.plan.ui.internal.rename.ElementRenames;
import jp.tsunagi.workbench.session.ElementCommands;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** When an element of the model is called otherwise, plans can follow. */
class ElementRenamesTest {

	private static final String FORMER = "府中市社会福祉協議会";

	private static final String NAME = "府中社協";

	private static final String OPEN = """
			計画 "四谷の買物" {
			  圏域 四谷
			  期間 令和8年度
			  目標 交流の場 "会場が続く" {
			    取組 移動販売 担当 府中市社会福祉協議会 {
			      協力 府中市社会福祉協議会
			    }
			  }
			}
			""";

	private static final String CLOSED = """
			計画 "四谷の見守り" {
			  圏域 四谷
			  期間 令和8年度
			  目標 見守り "続く" {
			    取組 散歩 担当 府中市社会福祉協議会
			  }
			}
			""";

	@TempDir
	private Path folder;

	private Path closed;

	private PlanEditor editor;

	private Organization welfare;

	@BeforeEach
	void open() throws Exception {
		PlanConnections.get().use(new InProcessServers());
		ElementRenames.get().start();
		Project project = SmallProject.open(folder);
		PlanProject.write(project, "plans/open.plan", OPEN);
		closed = PlanProject.write(project, "plans/closed.plan", CLOSED);
		WorkbenchDriver.enlarge();
		editor = PlanProject.edit(project, "plans/open.plan");
		welfare = SmallProject.city().getOrganizations().getFirst();
		WorkbenchDriver.waitUntil("the server runs", () -> PlanConnections.get().connection().orElseThrow().capabilities()
				.getTextDocumentSync() != null);
	}

	@AfterEach
	void close() {
		PlanProject.close();
	}

	private static void rename(Element element, String name) {
		SmallProject.execute(ElementCommands.set(SmallProject.domain(), element, Literals.ELEMENT__NAME, name));
	}

	private static Optional<Shell> notice() {
		return Arrays.stream(WorkbenchDriver.display().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().equals("計画の書き換え")).findFirst();
	}

	private static Shell offered(String question) {
		WorkbenchDriver.waitUntil("it is asked: " + question,
				() -> notice().filter(shell -> Widgets.text(shell).equals(question)).isPresent());
		return notice().orElseThrow();
	}

	private String closedText() {
		try {
			return Files.readString(closed);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	@Test
	void openAndClosedPlansFollowWhenThatIsWanted() throws Exception {
		rename(welfare, "府中");
		rename(welfare, NAME);
		Shell notice = offered("「府中市社会福祉協議会」を「府中社協」に変えました。計画の3か所も書き換えますか？");
		WorkbenchDriver.screenshot("plan-element-renamed");
		assertEquals(OPEN, editor.document().get());
		Widgets.push(notice, "書き換える");
		WorkbenchDriver.waitUntil("plans follow", () -> editor.document().get().equals(OPEN.replace(FORMER, NAME))
				&& closedText().equals(CLOSED.replace(FORMER, NAME)));
		assertTrue(notice().isEmpty());
		assertTrue(editor.isDirty());
		editor.getAction(ITextEditorActionConstants.UNDO).run();
		assertEquals(OPEN, editor.document().get());
	}

	@Test
	void undoingTheNameWithdrawsTheOffer() {
		rename(welfare, NAME);
		offered("「府中市社会福祉協議会」を「府中社協」に変えました。計画の3か所も書き換えますか？");
		SmallProject.domain().getCommandStack().undo();
		assertTrue(notice().isEmpty());
		SmallProject.domain().getCommandStack().redo();
		Widgets.push(offered("「府中市社会福祉協議会」を「府中社協」に変えました。計画の3か所も書き換えますか？"), "そのまま");
		assertTrue(notice().isEmpty());
		assertEquals(OPEN, editor.document().get());
	}

	@Test
	void nothingIsAskedWhileTheFormerNameIsStillOneOfTheElement() {
		SmallProject.execute(AddCommand.create(SmallProject.domain(), welfare, Literals.ELEMENT__ALIASES, FORMER));
		rename(welfare, NAME);
		// questions come one by one, in order
		rename(SmallProject.yotsuya(), "四ツ谷町");
		offered("「四谷」を「四ツ谷町」に変えました。計画の2か所も書き換えますか？");
	}
}
