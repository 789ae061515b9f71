package jp.tsunagi.plan.language.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

import org.eclipse.xtext.ide.server.concurrent.AbstractRequest;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.ide.server.concurrent.WriteRequest;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

/**
 * Requests in their order, a writing one alone. What is done in the background neither stops what somebody waits for nor
 * makes it wait: it stands behind all others and goes on in small steps.
 */
final class PlanRequests extends RequestManager {

	private final List<AbstractRequest<?>> unfinished = new ArrayList<>();

	private boolean closed;

	@Inject
	PlanRequests(ExecutorService parallel, OperationCanceledManager cancellations) {
		super(parallel, cancellations);
	}

	/** Does {@code step} as soon as nothing else waits; the next change of a text cancels it. */
	synchronized void runInBackground(Consumer<CancelIndicator> step) {
		if (closed) {
			return;
		}
		unfinished.removeIf(request -> request.get().isDone());
		CompletableFuture<Void> before = CompletableFuture
				.allOf(unfinished.stream().map(AbstractRequest::get).toArray(CompletableFuture<?>[]::new));
		submit(new WriteRequest<>(this, () -> null, (cancelled, nothing) -> {
			step.accept(cancelled);
			return null;
		}, before));
	}

	@Override
	public synchronized void shutdown() {
		closed = true;
		super.shutdown();
	}

	@Override
	protected void addRequest(AbstractRequest<?> request) {
		unfinished.removeIf(earlier -> earlier.get().isDone());
		unfinished.add(request);
		super.addRequest(request);
	}
}
