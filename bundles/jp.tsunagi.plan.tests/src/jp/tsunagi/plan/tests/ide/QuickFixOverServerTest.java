package jp.tsunagi.plan.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Area;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.language.ide.creation.NewElement;
import jp.tsunagi.plan.language.linking.LinkIssue;

/** Fixes as an editor gets them: edits of the plan, and commands that change the model. */
class QuickFixOverServerTest {

	private static final String PLAN = "計画 見守り { 圏域 四谷 期間 令和4年度 取組 会 担当 四谷の会 }";

	@TempDir
	private Path folder;

	private String uri;

	@BeforeEach
	void createProject() throws Exception {
		new NewProject("府中市", "東京都", "", List.of(new NewProject.NewArea("四谷", ""), new NewProject.NewArea("白糸台", "")))
				.create(folder, ServerSession.CLOCK);
		uri = ServerSession.uri(folder.resolve("見守り.plan"));
	}

	@Test
	void nearNameIsTakenByAnEdit() throws Exception {
		try (ServerSession session = ServerSession.in(folder)) {
			session.open(uri, PLAN.replace("圏域 四谷", "圏域 四ツ谷"));
			CodeAction fix = actions(session, "四ツ谷").getFirst();
			assertEquals(CodeActionKind.QuickFix, fix.getKind());
			assertTrue(fix.getIsPreferred());
			assertEquals("四谷", fix.getEdit().getChanges().get(uri).getFirst().getNewText());
		}
	}

	@Test
	void missingBodyIsMadeInTheAreaOfThePlan() throws Exception {
		try (ServerSession session = ServerSession.in(folder)) {
			session.open(uri, PLAN);
			CodeAction fix = actions(session, "四谷の会").stream()
					.filter(action -> action.getCommand().getArguments().contains("ActivityBody")).findFirst().orElseThrow();
			assertEquals(NewElement.COMMAND, fix.getCommand().getCommand());
			assertTrue(session.capabilities.getExecuteCommandProvider().getCommands().contains(NewElement.COMMAND));
			String untouched = Files.readString(folder.resolve("areas/area-02.coordination"));

			ServerSession.get(session.server.executeCommand(
					new ExecuteCommandParams(fix.getCommand().getCommand(), fix.getCommand().getArguments())));
			session.diagnostics(uri, List::isEmpty);

			Area area = Project.open(folder, new NullProgressMonitor()).municipality().orElseThrow().getAreas().getFirst();
			assertEquals(List.of("四谷の会"), area.getBodies().stream().map(ActivityBody::getName).toList());
			assertEquals(untouched, Files.readString(folder.resolve("areas/area-02.coordination")));
		}
	}

	@Test
	void areaThatIsGoneIsToldToTheUser() throws Exception {
		try (ServerSession session = ServerSession.in(folder)) {
			List<Object> arguments = List.of(folder.toUri().toString(), "Need", "買物", "nowhere");
			ExecuteCommandParams command = new ExecuteCommandParams(NewElement.COMMAND, arguments);
			assertEquals(List.of(), ServerSession.get(session.server.executeCommand(command)));
			assertTrue(session.client.messages().getFirst().contains("買物"));
		}
	}

	/** The fixes of the reference that is written so. */
	private List<CodeAction> actions(ServerSession session, String written) throws Exception {
		List<Diagnostic> diagnostics = session.diagnostics(uri, found -> found.stream().flatMap(QuickFixOverServerTest::code)
				.anyMatch(LinkIssue.UNKNOWN::equals)).stream().filter(it -> it.getMessage().getLeft().contains(written)).toList();
		CodeActionParams params = new CodeActionParams(ServerSession.document(uri), diagnostics.getFirst().getRange(),
				new CodeActionContext(diagnostics));
		return ServerSession.get(session.server.codeAction(params)).stream().map(Either::getRight).toList();
	}

	private static Stream<String> code(Diagnostic diagnostic) {
		return Stream.ofNullable(diagnostic.getCode().getLeft());
	}
}
