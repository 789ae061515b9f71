package jp.tsunagi.plan.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.plan.language.ide.server.PlanServers;

/** A whole conversation over two streams, with the client library of another program. */
class ServerOverStreamsTest {

	@Test
	void speaksTheProtocol(@TempDir Path folder) throws Exception {
		try (PipedOutputStream toServer = new PipedOutputStream(); PipedInputStream fromServer = new PipedInputStream(1 << 16)) {
			PipedInputStream in = new PipedInputStream(toServer, 1 << 16);
			PipedOutputStream out = new PipedOutputStream(fromServer);
			FutureTask<Integer> process = new FutureTask<>(() -> PlanServers.serve(in, out, ServerSession.CLOCK));
			Thread.ofPlatform().daemon().start(process);

			RecordingClient client = new RecordingClient();
			Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(client, fromServer, toServer);
			launcher.startListening();
			LanguageServer server = launcher.getRemoteProxy();
			InitializeParams params = new InitializeParams();
			params.setCapabilities(ServerSession.capabilities(true));
			params.setWorkspaceFolders(List.of(new WorkspaceFolder(ServerSession.uri(folder), "folder")));
			assertNotNull(ServerSession.get(server.initialize(params)).getCapabilities().getSemanticTokensProvider());
			server.initialized(new InitializedParams());

			String uri = ServerSession.uri(folder.resolve("計画.plan"));
			server.getTextDocumentService()
					.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "tsunagi-plan", 1, "計画 見守り { 目標 }")));
			client.await(uri, found -> !found.isEmpty());

			ServerSession.get(server.shutdown());
			server.exit();
			assertEquals(0, process.get(ServerSession.PATIENCE_SECONDS, TimeUnit.SECONDS));
		}
	}
}
