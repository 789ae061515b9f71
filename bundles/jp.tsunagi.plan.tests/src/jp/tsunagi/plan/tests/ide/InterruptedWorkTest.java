package jp.tsunagi.plan.tests.ide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to work that something else interrupts, and to files that are gone before anybody comes to read them. */
class InterruptedWorkTest {

	private static final String BROKEN = "計画 \"見守り\" { 目標 }";

	private static final int MANY = 100;

	@TempDir
	private Path folder;

	/** As many that they are not checked at once. */
	@BeforeEach
	void writePlans() throws Exception {
		for (int number = 0; number < MANY; number++) {
			Files.writeString(folder.resolve("%02d.plan".formatted(number)), BROKEN);
		}
	}

	@Test
	void checksAllPlansAfterOtherSettings() throws Exception {
		try (ServerSession session = ServerSession.in(folder)) {
			session.server.didChangeConfiguration(new DidChangeConfigurationParams(new Object()));
			session.diagnostics(ServerSession.uri(folder.resolve("99.plan")), found -> !found.isEmpty());
		}
	}

	/** As editors leave them beside the file that is being edited. */
	@Test
	void linksThatLeadNowhereAreNoPlans() throws Exception {
		Files.createSymbolicLink(folder.resolve("link.plan"), Path.of("nowhere"));
		try (ServerSession session = ServerSession.in(folder)) {
			session.diagnostics(ServerSession.uri(folder.resolve("99.plan")), found -> !found.isEmpty());
		}
	}

	/** The server is told of a file that is gone again before it comes to read it. */
	@Test
	void goesOnWithoutAFileThatIsGoneBeforeItIsRead() throws Exception {
		try (ServerSession session = ServerSession.in(folder)) {
			String gone = ServerSession.uri(folder.resolve("gone.plan"));
			session.server.didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(gone, FileChangeType.Created))));
			String uri = ServerSession.uri(folder.resolve("a.plan"));
			session.open(uri, BROKEN);
			session.diagnostics(uri, found -> found.stream().anyMatch(it -> it.getSeverity() == DiagnosticSeverity.Error));
		}
	}
}
