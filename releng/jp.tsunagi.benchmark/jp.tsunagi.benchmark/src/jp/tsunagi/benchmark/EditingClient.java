package jp.tsunagi.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.UriExtensions;

/** Hears what a language server says of files. */
final class EditingClient implements LanguageClient {

	private static final int PATIENCE_SECONDS = 60;

	private final LinkedBlockingQueue<PublishDiagnosticsParams> said = new LinkedBlockingQueue<>();

	/** What the client says of itself when it opens {@code folder}. */
	static InitializeParams opening(Path folder) {
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceFolders(true);
		InitializeParams params = new InitializeParams();
		params.setCapabilities(new ClientCapabilities(workspace, null, null));
		params.setWorkspaceFolders(List.of(new WorkspaceFolder(uri(folder), "plans")));
		return params;
	}

	/** As servers write it. */
	static String uri(Path path) {
		UriExtensions uris = new UriExtensions();
		return uris.toUriString(uris.toUri(path.toUri().toString()));
	}

	/** Waits until the server says of the file what is expected. */
	void await(String uri, Predicate<List<Diagnostic>> expected) throws InterruptedException, TimeoutException {
		for (PublishDiagnosticsParams next = next(); !next.getUri().equals(uri) || !expected.test(next.getDiagnostics());) {
			next = next();
		}
	}

	private PublishDiagnosticsParams next() throws InterruptedException, TimeoutException {
		PublishDiagnosticsParams next = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
		if (next == null) {
			throw new TimeoutException("The language server said nothing more");
		}
		return next;
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
		said.add(diagnostics);
	}

	@Override
	public void telemetryEvent(Object object) {
		// not measured
	}

	@Override
	public void showMessage(MessageParams message) {
		// nobody looks
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
		// nobody looks
	}
}
