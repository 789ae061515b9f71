package jp.tsunagi.plan.ui.internal.connection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.swt.widgets.Display;

/** A plan that is open in an editor, kept the same in the language server with every change. Used in the UI thread. */
public final class PlanDocument implements IDocumentListener {

	/** What a client calls the language. */
	private static final String LANGUAGE = "plan";

	/** How long no key is pressed before the text counts as settled; short enough to feel immediate. */
	private static final int QUIET_MILLIS = 200;

	private final Path path;

	private final IDocument document;

	private final List<Runnable> quietListeners = new CopyOnWriteArrayList<>();

	private final Runnable quiet = this::tellQuiet;

	private final Runnable changed;

	private volatile Optional<PlanConnection> connection = Optional.empty();

	private int version = 1;

	private Range replaced;

	PlanDocument(Path path, IDocument document, Runnable changed) {
		this.path = path;
		this.document = document;
		this.changed = changed;
		document.addDocumentListener(this);
	}

	/** Where the text is saved. */
	public Path path() {
		return path;
	}

	/** The text. */
	public IDocument document() {
		return document;
	}

	/** How the server calls the text. */
	public TextDocumentIdentifier id() {
		return new TextDocumentIdentifier(PlanUri.of(path));
	}

	/** The server that knows the text; empty if the text is in no open project. */
	public Optional<PlanConnection> connection() {
		return connection;
	}

	/** Asks the server something about the text as it is now; the answer fails if there is no server. */
	public <T> CompletableFuture<T> request(Function<LanguageServer, CompletableFuture<T>> question) {
		return connection.map(server -> server.request(question))
				.orElseGet(() -> CompletableFuture.failedFuture(new IllegalStateException("no language server for " + path)));
	}

	/** Runs {@code listener} a moment after the last of several changes, and when a server begins to know the text. */
	public void whenQuiet(Runnable listener) {
		quietListeners.add(listener);
	}

	/** Runs {@code listener} no more. */
	public void removeQuietListener(Runnable listener) {
		quietListeners.remove(listener);
	}

	void connect(PlanConnection server) {
		connection = Optional.of(server);
		TextDocumentItem item = new TextDocumentItem(id().getUri(), LANGUAGE, version, document.get());
		server.tell(started -> started.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item)));
		armQuiet();
	}

	void disconnect() {
		connection.ifPresent(server -> server.tell(
				started -> started.getTextDocumentService().didClose(new DidCloseTextDocumentParams(id()))));
		connection = Optional.empty();
	}

	void close() {
		disconnect();
		document.removeDocumentListener(this);
		quietListeners.clear();
	}

	/** The text is saved. */
	public void saved() {
		connection.ifPresent(server -> server.tell(
				started -> started.getTextDocumentService().didSave(new DidSaveTextDocumentParams(id()))));
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		replaced = TextPositions.range(document, event.getOffset(), event.getLength());
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		version++;
		TextDocumentContentChangeEvent change = new TextDocumentContentChangeEvent(replaced, event.getText());
		DidChangeTextDocumentParams params = new DidChangeTextDocumentParams(
				new VersionedTextDocumentIdentifier(id().getUri(), version), List.of(change));
		connection.ifPresent(server -> server.tell(started -> started.getTextDocumentService().didChange(params)));
		changed.run();
		armQuiet();
	}

	private void armQuiet() {
		Display display = Display.getCurrent();
		if (display != null) {
			display.timerExec(QUIET_MILLIS, quiet);
		}
	}

	private void tellQuiet() {
		if (connection.isPresent()) {
			quietListeners.forEach(Runnable::run);
		}
	}
}
