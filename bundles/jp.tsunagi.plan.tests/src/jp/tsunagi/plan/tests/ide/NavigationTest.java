package jp.tsunagi.plan.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.xtext.ide.server.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From names to what they mean and back, across files and into the model. */
class NavigationTest {

	private static final String FIRST = """
			計画 上位 {
			  圏域 屛風ヶ浦
			  目標 交流の場 {
			    取組 移動販売 担当 久良岐丘自治会 活動体 友愛会(杉田)
			  }
			  振り返り 令和3年度 下半期 { 取組 移動販売(交流の場) 評価 A 結果 "よい" }
			}
			""";

	private static final String SECOND = """
			計画 下位 {
			  上位計画 上位
			  取組 見守り 協力 丘自治会, "磯子区 社協" 活動体 友愛会(杉田)
			}
			""";

	@TempDir
	private Path folder;

	private ServerSession session;

	private String first;

	private String second;

	@BeforeEach
	void start() throws Exception {
		SampleProject.in(folder);
		Files.writeString(folder.resolve("first.plan"), FIRST);
		Files.writeString(folder.resolve("second.plan"), SECOND);
		first = ServerSession.uri(folder.resolve("first.plan"));
		second = ServerSession.uri(folder.resolve("second.plan"));
		session = ServerSession.in(folder);
		session.diagnostics(first, found -> true);
		session.diagnostics(second, found -> true);
	}

	@AfterEach
	void stop() {
		session.close();
	}

	/** Behind the first character of the {@code occurrence}th {@code word}. */
	private static Position in(String text, String word, int occurrence) {
		int at = -1;
		for (int number = 0; number < occurrence; number++) {
			at = text.indexOf(word, at + 1);
		}
		return new Document(1, text).getPosition(at + 1);
	}

	private List<? extends Location> definition(String uri, Position position) throws Exception {
		return ServerSession.get(session.server.definition(new DefinitionParams(ServerSession.document(uri), position))).getLeft();
	}

	private static String at(Location location, String text) {
		return new Document(1, text).getSubstring(location.getRange());
	}

	@Test
	void aReferenceLeadsToThePartOfAnotherPlan() throws Exception {
		Location location = definition(second, in(SECOND, "上位", 2)).getFirst();
		assertEquals(first, location.getUri());
		assertEquals("上位", at(location, FIRST));
	}

	@Test
	void aReferenceLeadsToTheLineOfTheModelsFile() throws Exception {
		Location location = definition(first, in(FIRST, "友愛会", 1)).getFirst();
		assertEquals(ServerSession.uri(folder.resolve("root.coordination")), location.getUri());
		String line = SampleProject.MODEL.lines().toList().get(location.getRange().getStart().getLine());
		assertTrue(line.contains("id=\"b2\""), line);
	}

	private Object command(String id, Object... arguments) throws Exception {
		return ServerSession.get(session.server.executeCommand(new ExecuteCommandParams(id, Arrays.asList(arguments))));
	}

	@Test
	void tellsWhichElementOfTheModelIsMeant() throws Exception {
		Position position = in(FIRST, "友愛会", 1);
		assertEquals("b2", command("tsunagi.plan.elementAt", first, position.getLine(), position.getCharacter()));
		assertNull(command("tsunagi.plan.elementAt", first, 0, 0));
		assertTrue(session.capabilities.getExecuteCommandProvider().getCommands().contains("tsunagi.plan.elementAt"));
	}

	@Test
	void findsReferencesToPartsAndToElements() throws Exception {
		ReferenceParams params = new ReferenceParams(ServerSession.document(first), in(FIRST, "上位", 1), new ReferenceContext(true));
		List<? extends Location> ofPlan = ServerSession.get(session.server.references(params));
		assertEquals(List.of(first, second), ofPlan.stream().map(Location::getUri).toList());

		List<?> ofElement = (List<?>) command("tsunagi.plan.referencesOfElement", "o1");
		assertEquals(List.of("久良岐丘自治会", "丘自治会"), ofElement.stream().map(Location.class::cast)
				.map(location -> at(location, location.getUri().equals(first) ? FIRST : SECOND)).toList());
		assertEquals(List.of(), command("tsunagi.plan.referencesOfElement", "unknown"));
	}

	@Test
	void marksWhereTheSameIsMeant() throws Exception {
		List<? extends DocumentHighlight> marks = ServerSession
				.get(session.server.documentHighlight(new DocumentHighlightParams(ServerSession.document(first), in(FIRST, "移動販売", 2))));
		assertEquals(List.of(DocumentHighlightKind.Write, DocumentHighlightKind.Read),
				marks.stream().map(DocumentHighlight::getKind).toList());
	}

	private String renamed(WorkspaceEdit edit, String uri, String text) {
		Document document = new Document(1, text);
		List<TextEdit> edits = edit.getChanges().getOrDefault(uri, List.of());
		StringBuilder result = new StringBuilder(text);
		edits.stream().sorted(Comparator.comparing(one -> -document.getOffSet(one.getRange().getStart())))
				.forEach(one -> result.replace(document.getOffSet(one.getRange().getStart()), document.getOffSet(one.getRange().getEnd()),
						one.getNewText()));
		return result.toString();
	}

	private WorkspaceEdit rename(String uri, Position position, String name) throws Exception {
		return ServerSession.get(session.server.rename(new RenameParams(ServerSession.document(uri), position, name)));
	}

	@Test
	void renamesAPartInAllFilesAndWhereItTellsOthersApart() throws Exception {
		WorkspaceEdit plan = rename(second, in(SECOND, "上位", 2), "区の 計画");
		assertEquals(FIRST.replace("計画 上位", "計画 \"区の 計画\""), renamed(plan, first, FIRST));
		assertEquals(SECOND.replace("上位計画 上位", "上位計画 \"区の 計画\""), renamed(plan, second, SECOND));

		assertEquals(FIRST.replace("移動販売", "朝市"), renamed(rename(first, in(FIRST, "移動販売", 1), "朝市"), first, FIRST));
		assertEquals(FIRST.replace("交流の場", "集う場"), renamed(rename(first, in(FIRST, "交流の場", 1), "集う場"), first, FIRST));
	}

	@Test
	void elementsOfTheModelAreRenamedInTheWorkbench() throws Exception {
		PrepareRenameParams params = new PrepareRenameParams(ServerSession.document(first), in(FIRST, "友愛会", 1));
		ExecutionException refused = assertThrows(ExecutionException.class, () -> ServerSession.get(session.server.prepareRename(params)));
		assertTrue(refused.getCause() instanceof ResponseErrorException, refused::toString);
		assertTrue(refused.getCause().getMessage().contains("友愛会"), refused::toString);

		WorkspaceEdit body = (WorkspaceEdit) command("tsunagi.plan.renameElement", "b2", "友愛会", "友の会");
		assertEquals(FIRST.replace("友愛会(", "友の会("), renamed(body, first, FIRST));
		assertEquals(SECOND.replace("友愛会(", "友の会("), renamed(body, second, SECOND));
		assertFalse(((WorkspaceEdit) command("tsunagi.plan.renameElement", "b1", "友愛会", "友の会")).getChanges().containsKey(first));
		WorkspaceEdit area = (WorkspaceEdit) command("tsunagi.plan.renameElement", "a2", "杉田", "新杉田");
		assertEquals(SECOND.replace("(杉田)", "(新杉田)"), renamed(area, second, SECOND));
	}

	@Test
	void preparesToRenameAPart() throws Exception {
		PrepareRenameParams params = new PrepareRenameParams(ServerSession.document(first), in(FIRST, "移動販売", 1));
		assertEquals("移動販売", ServerSession.get(session.server.prepareRename(params)).getSecond().getPlaceholder());
		assertThrows(ExecutionException.class, () -> rename(first, in(FIRST, "移動販売", 1), " "));
	}

	@Test
	void findsPartsAndElementsOfTheWholeWorkspace() throws Exception {
		List<? extends WorkspaceSymbol> parts = ServerSession.get(session.server.symbol(new WorkspaceSymbolParams("移動"))).getRight();
		assertEquals(List.of("移動販売"), parts.stream().map(WorkspaceSymbol::getName).toList());
		assertEquals(first, parts.getFirst().getLocation().getLeft().getUri());
		List<? extends WorkspaceSymbol> elements = ServerSession.get(session.server.symbol(new WorkspaceSymbolParams("kuraki"))).getRight();
		assertEquals(List.of("久良岐丘自治会"), elements.stream().map(WorkspaceSymbol::getName).toList());
		assertTrue(elements.getFirst().getLocation().getLeft().getUri().endsWith("root.coordination"));
	}
}
