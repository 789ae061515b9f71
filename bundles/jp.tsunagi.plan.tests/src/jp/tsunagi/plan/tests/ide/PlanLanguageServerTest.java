package jp.tsunagi.plan.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server does with files: opens, changes, folders, other files than plans. */
class PlanLanguageServerTest {

	private static final String BROKEN = "計画 \"見守り\" { 目標 }";

	private static final String WHOLE = "計画 \"見守り\" { }";

	@TempDir
	private Path folder;

	private final String loose = "untitled:Untitled-1";

	@Test
	void tellsWhatIsWrongWhileTyping() throws Exception {
		try (ServerSession session = ServerSession.in(folder)) {
			String uri = ServerSession.uri(folder.resolve("a.plan"));
			session.open(uri, BROKEN);

			Diagnostic diagnostic = session.diagnostics(uri, found -> !found.isEmpty()).getFirst();
			assertEquals("つなぎ", diagnostic.getSource());
			assertEquals(DiagnosticSeverity.Error, diagnostic.getSeverity());
			assertTrue(diagnostic.getCode().isLeft(), diagnostic::toString);
			assertEquals(0, diagnostic.getRange().getStart().getLine());

			session.change(uri, WHOLE);
			session.diagnostics(uri, found -> found.stream().noneMatch(it -> it.getSeverity() == DiagnosticSeverity.Error));
		}
	}

	@Test
	void readsPlansOnDiskAndFollowsTheirChanges() throws Exception {
		Path file = Files.createDirectories(folder.resolve("計画")).resolve("見守り.plan");
		Files.writeString(file, BROKEN);
		Files.writeString(folder.resolve("note.txt"), BROKEN);
		try (ServerSession session = ServerSession.in(folder)) {
			String uri = ServerSession.uri(file);
			session.diagnostics(uri, found -> !found.isEmpty());
			assertEquals(1, session.client.registrations().size());

			Files.delete(file);
			session.server.didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(uri, FileChangeType.Deleted))));
			session.diagnostics(uri, List::isEmpty);
			assertEquals(List.of(uri), session.client.order().stream().distinct().toList());
		}
	}

	@Test
	void nobodySharesANameWithAFileThatIsGone() throws Exception {
		Path twin = Files.writeString(folder.resolve("twin.plan"), WHOLE);
		try (ServerSession session = ServerSession.in(folder)) {
			String uri = ServerSession.uri(folder.resolve("a.plan"));
			session.open(uri, WHOLE);
			session.diagnostics(uri, PlanLanguageServerTest::isTwice);
			Files.delete(twin);
			DidChangeWatchedFilesParams gone = new DidChangeWatchedFilesParams(
					List.of(new FileEvent(ServerSession.uri(twin), FileChangeType.Deleted)));
			session.server.didChangeWatchedFiles(gone);
			session.diagnostics(uri, found -> !isTwice(found));

			session.open(ServerSession.uri(twin), WHOLE);
			session.diagnostics(uri, PlanLanguageServerTest::isTwice);
			session.closeDocument(ServerSession.uri(twin));
			session.diagnostics(uri, found -> !isTwice(found));

			session.server.didChangeWatchedFiles(gone);
			session.change(uri, BROKEN);
			session.diagnostics(uri, found -> found.stream().anyMatch(each -> each.getSeverity() == DiagnosticSeverity.Error));
		}
	}

	private static boolean isTwice(List<Diagnostic> found) {
		return found.stream().anyMatch(each -> each.getMessage().getLeft().contains("twin.plan"));
	}

	@Test
	void needsNoFolder() throws Exception {
		try (ServerSession session = new ServerSession()) {
			InitializeParams params = new InitializeParams();
			params.setCapabilities(ServerSession.capabilities(false));
			session.initialize(params);
			session.open(loose, BROKEN);
			session.diagnostics(loose, found -> !found.isEmpty());
		}
	}

	@Test
	void knowsPlansOutsideItsFoldersAndFoldersThatAreGone() throws Exception {
		try (ServerSession session = ServerSession.in(folder.resolve("a"), folder.resolve("b"))) {
			String outside = ServerSession.uri(folder.resolve("c/outside.plan"));
			session.open(outside, BROKEN);
			session.diagnostics(outside, found -> !found.isEmpty());
			session.closeDocument(outside);
			session.diagnostics(outside, List::isEmpty);
		}
	}

	@Test
	void folderMayBeNoPlaceForFiles() throws Exception {
		try (ServerSession session = new ServerSession()) {
			InitializeParams params = new InitializeParams();
			params.setCapabilities(ServerSession.capabilities(true));
			params.setWorkspaceFolders(
					List.of(new WorkspaceFolder("vscode-remote://host/x", "x"), new WorkspaceFolder("file://server/share", "s")));
			session.initialize(params);
			session.open(loose, BROKEN);
			session.diagnostics(loose, found -> !found.isEmpty());
		}
	}

	@Test
	void otherFilesAreNoPlans() throws Exception {
		try (ServerSession session = ServerSession.in(folder)) {
			String text = ServerSession.uri(folder.resolve("note.txt"));
			session.open(text, BROKEN);
			ServerSession.get(session.server.hover(new HoverParams(ServerSession.document(text), new Position(0, 0))));
			session.change(text, WHOLE);
			session.closeDocument(text);
			session.open(loose, BROKEN);
			session.diagnostics(loose, found -> !found.isEmpty());
			assertEquals(List.of(loose), session.client.order().stream().distinct().toList());
		}
	}

	@Test
	void checksTheOpenFileFirst() throws Exception {
		for (int number = 0; number < 20; number++) {
			Files.writeString(folder.resolve("%02d.plan".formatted(number)), BROKEN);
		}
		try (ServerSession session = ServerSession.in(folder)) {
			String last = ServerSession.uri(folder.resolve("19.plan"));
			String first = ServerSession.uri(folder.resolve("00.plan"));
			session.diagnostics(ServerSession.uri(folder.resolve("18.plan")), found -> !found.isEmpty());
			session.client.forget();
			session.open(last, BROKEN.replace("見守り", "見守り２"));
			session.diagnostics(last, found -> !found.isEmpty());
			assertEquals(last, session.client.order().getFirst(), first);
		}
	}

	/** Somebody looks at a plan that waits to be checked; what they were told is not the last word. */
	@Test
	void looksUpAgainWhatWasLookedUpBeforeItWasChecked() throws Exception {
		for (int number = 0; number < 100; number++) {
			Files.writeString(folder.resolve("%02d.plan".formatted(number)), BROKEN);
		}
		Path next = Files.writeString(folder.resolve("next.plan"), "計画 続き { 前計画 四谷 }");
		try (ServerSession session = ServerSession.in(folder)) {
			String first = ServerSession.uri(folder.resolve("first.plan"));
			String second = ServerSession.uri(next);
			session.open(first, "計画 府中 { }");
			ServerSession.get(session.server.hover(new HoverParams(ServerSession.document(second), new Position(0, 13))));
			assertTrue(session.client.order().stream().noneMatch(second::equals), "not checked yet");

			session.change(first, "計画 四谷 { }");
			session.diagnostics(second, found -> found.stream().noneMatch(it -> it.getSeverity() == DiagnosticSeverity.Error));
		}
	}
}
