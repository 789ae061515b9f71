package jp.tsunagi.plan.tests.ide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that keeps what the server says. */
final class RecordingClient implements LanguageClient {

	private final Map<String, List<Diagnostic>> diagnostics = new HashMap<>();

	private final List<String> messages = new ArrayList<>();

	private final List<String> order = new ArrayList<>();

	private final List<Registration> registrations = new ArrayList<>();

	@Override
	public synchronized void publishDiagnostics(PublishDiagnosticsParams params) {
		diagnostics.put(params.getUri(), params.getDiagnostics());
		order.add(params.getUri());
		notifyAll();
	}

	/** What was said last of the file, as soon as it is as expected. */
	synchronized List<Diagnostic> await(String uri, Predicate<List<Diagnostic>> expected) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(ServerSession.PATIENCE_SECONDS);
		while (!diagnostics.containsKey(uri) || !expected.test(diagnostics.get(uri))) {
			long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
			if (left <= 0) {
				throw new AssertionError(uri + ": " + diagnostics);
			}
			wait(left);
		}
		return diagnostics.get(uri);
	}

	/** The files that something was said of, in that order. */
	synchronized List<String> order() {
		return List.copyOf(order);
	}

	synchronized void forget() {
		diagnostics.clear();
		order.clear();
	}

	@Override
	public synchronized CompletableFuture<Void> registerCapability(RegistrationParams params) {
		registrations.addAll(params.getRegistrations());
		return CompletableFuture.completedFuture(null);
	}

	synchronized List<Registration> registrations() {
		return List.copyOf(registrations);
	}

	@Override
	public void telemetryEvent(Object object) {
		// not used
	}

	@Override
	public synchronized void showMessage(MessageParams message) {
		messages.add(message.getMessage());
	}

	/** What the user was told. */
	synchronized List<String> messages() {
		return List.copyOf(messages);
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
		// not used
	}
}
