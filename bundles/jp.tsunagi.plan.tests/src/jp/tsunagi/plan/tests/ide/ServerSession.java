package jp.tsunagi.plan.tests.ide;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.ExecuteCommandCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.UriExtensions;

import jp.tsunagi.plan.language.ide.server.PlanLanguageServer;
import jp.tsunagi.plan.language.ide.server.PlanServers;

/** A client and a server in one process; it is the first of May 2022. */
final class ServerSession implements AutoCloseable {

	static final LocalDate TODAY = LocalDate.of(2022, 5, 1);

	static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).atZone(ZoneId.of("Asia/Tokyo")).toInstant(), ZoneId.of("Asia/Tokyo"));

	/** Only a test that fails waits as long. */
	static final int PATIENCE_SECONDS = 60;

	final PlanLanguageServer server = PlanServers.create(CLOCK);

	final RecordingClient client = new RecordingClient();

	ServerCapabilities capabilities;

	/** Not initialized yet. */
	ServerSession() {
		server.connect(client);
	}

	/** A client that has opened these folders. */
	static ServerSession in(Path... folders) throws Exception {
		ServerSession session = new ServerSession();
		InitializeParams params = new InitializeParams();
		params.setWorkspaceFolders(List.of(folders).stream().map(folder -> new WorkspaceFolder(uri(folder), folder.toString())).toList());
		params.setCapabilities(capabilities(true));
		session.initialize(params);
		return session;
	}

	void initialize(InitializeParams params) throws Exception {
		capabilities = get(server.initialize(params)).getCapabilities();
		server.initialized(new InitializedParams());
	}

	static ClientCapabilities capabilities(boolean folders) {
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceFolders(folders);
		workspace.setExecuteCommand(new ExecuteCommandCapabilities());
		workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
		TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
		DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
		symbols.setHierarchicalDocumentSymbolSupport(true);
		text.setDocumentSymbol(symbols);
		text.setFoldingRange(new FoldingRangeCapabilities());
		text.setRename(new RenameCapabilities(true, false));
		return new ClientCapabilities(workspace, text, null);
	}

	/** As the server writes it. */
	static String uri(Path path) {
		UriExtensions uris = new UriExtensions();
		return uris.toUriString(uris.toUri(path.toUri().toString()));
	}

	static TextDocumentIdentifier document(String uri) {
		return new TextDocumentIdentifier(uri);
	}

	void open(String uri, String text) {
		server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "tsunagi-plan", 1, text)));
	}

	void change(String uri, String text) {
		server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, 2),
				List.of(new TextDocumentContentChangeEvent(text))));
	}

	void type(String uri, int line, int character, String text) {
		Position at = new Position(line, character);
		server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, 2),
				List.of(new TextDocumentContentChangeEvent(new Range(at, at), text))));
	}

	void closeDocument(String uri) {
		server.didClose(new DidCloseTextDocumentParams(document(uri)));
	}

	/** The diagnostics of the file as soon as they are as expected. */
	List<Diagnostic> diagnostics(String uri, Predicate<List<Diagnostic>> expected) throws InterruptedException {
		return client.await(uri, expected);
	}

	static <T> T get(CompletableFuture<T> answer) throws Exception {
		return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
	}

	@Override
	public void close() {
		server.close();
	}
}
