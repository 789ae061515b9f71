package jp.tsunagi.plan.ui.internal.connection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

import jp.tsunagi.workbench.session.ProjectSession;

/**
 * The language server of one folder. All it is told and asked goes through one thread, in order, so that the thread of
 * the user interface waits for nothing and an answer belongs to the text that was there when it was asked for.
 */
public final class PlanConnection {

	private static final int STOP_SECONDS = 5;

	private final Path folder;

	private final PlanLanguageServers servers;

	private final ExecutorService order = Executors.newSingleThreadExecutor(
			Thread.ofPlatform().daemon().name("jp.tsunagi.plan.ui.connection").factory());

	private final CompletableFuture<LanguageServer> server;

	private volatile ServerCapabilities capabilities = new ServerCapabilities();

	/** Starts a server for {@code folder} in the background. */
	PlanConnection(Path folder, PlanLanguageServers servers, LanguageClient client) {
		this.folder = folder;
		this.servers = servers;
		server = CompletableFuture.supplyAsync(() -> start(client), order);
		server.whenComplete((started, failure) -> {
			if (failure != null) {
				ILog.of(PlanConnection.class).error("The language server does not start", failure);
			}
		});
	}

	private LanguageServer start(LanguageClient client) {
		LanguageServer started = servers.start(client);
		ProjectSession.get().snapshot().filter(model -> model.folder().equals(folder)).ifPresent(model -> servers.show(started, model));
		InitializeParams params = new InitializeParams();
		params.setCapabilities(EditorCapabilities.make());
		params.setWorkspaceFolders(List.of(new WorkspaceFolder(PlanUri.of(folder), String.valueOf(folder.getFileName()))));
		rootFor(params);
		params.setLocale(Platform.getNL());
		capabilities = started.initialize(params).join().getCapabilities();
		started.initialized(new InitializedParams());
		return started;
	}

	/** Older than workspace folders; servers may look at it all the same. */
	@SuppressWarnings("deprecation")
	private void rootFor(InitializeParams params) {
		params.setRootUri(PlanUri.of(folder));
	}

	/** The folder that the server knows. */
	public Path folder() {
		return folder;
	}

	/** What the server can do; nothing before it has said so. */
	public ServerCapabilities capabilities() {
		return capabilities;
	}

	/** Tells the server what the model is now. */
	void showModel() {
		tell(started -> ProjectSession.get().snapshot().filter(model -> model.folder().equals(folder))
				.ifPresent(model -> servers.show(started, model)));
	}

	/** Tells the server something, after all that it was told and asked before. */
	public void tell(Consumer<LanguageServer> message) {
		request(started -> {
			message.accept(started);
			return CompletableFuture.completedFuture(null);
		});
	}

	/** Asks the server something, after all that it was told and asked before. Cancelling the answer cancels the question. */
	public <T> CompletableFuture<T> request(Function<LanguageServer, CompletableFuture<T>> question) {
		Answer<T> answer = new Answer<>(() -> question.apply(server.join()), order);
		answer.ask();
		return answer;
	}

	/** Waits for an answer, but not for long; empty if there is none by then. */
	public static <T> Optional<T> await(CompletableFuture<T> answer, long millis) {
		try {
			return Optional.ofNullable(answer.get(millis, TimeUnit.MILLISECONDS));
		} catch (TimeoutException | ExecutionException | CancellationException none) {
			answer.cancel(true);
			return Optional.empty();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	/** Ends the server after what it was told and asked; returns at once. */
	void stop() {
		// no exit(): in this process it would end the workbench
		tell(started -> {
			await(started.shutdown(), TimeUnit.SECONDS.toMillis(STOP_SECONDS));
			servers.close(started);
		});
		order.shutdown();
	}
}
