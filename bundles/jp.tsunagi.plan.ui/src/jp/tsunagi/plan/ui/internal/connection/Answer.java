package jp.tsunagi.plan.ui.internal.connection;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * An answer that is on its way. Cancelling it reaches the server; a server that puts it off, since something changes
 * meanwhile, is asked again.
 */
final class Answer<T> extends CompletableFuture<T> {

	private static final int MOST_ATTEMPTS = 10;

	private static final int AGAIN_MILLIS = 150;

	private static final Set<Integer> PUT_OFF = Set.of(ResponseErrorCode.RequestCancelled.getValue(),
			ResponseErrorCode.ServerCancelled.getValue(), ResponseErrorCode.ContentModified.getValue());

	private final Supplier<CompletableFuture<T>> question;

	private final Executor order;

	private volatile CompletableFuture<T> asked;

	private int attempts;

	/** An answer to {@code question}, which is asked in {@code order} with others. */
	Answer(Supplier<CompletableFuture<T>> question, Executor order) {
		this.question = question;
		this.order = order;
	}

	/** Asks in turn. */
	void ask() {
		try {
			order.execute(this::askNow);
		} catch (RejectedExecutionException stopped) {
			cancel(false);
		}
	}

	private void askNow() {
		if (isDone()) {
			return;
		}
		attempts++;
		try {
			asked = question.get();
			asked.whenComplete(this::settle);
		} catch (RuntimeException failure) {
			settle(null, failure);
		}
		if (isCancelled() && asked != null) {
			asked.cancel(true);
		}
	}

	private void settle(T value, Throwable failure) {
		if (failure == null) {
			complete(value);
			return;
		}
		Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
		if (!isPutOff(cause)) {
			ILog.of(Answer.class).warn("The language server has no answer", cause);
			completeExceptionally(cause);
		} else if (isDone() || attempts >= MOST_ATTEMPTS) {
			completeExceptionally(cause);
		} else {
			CompletableFuture.delayedExecutor(AGAIN_MILLIS, TimeUnit.MILLISECONDS).execute(this::ask);
		}
	}

	private static boolean isPutOff(Throwable cause) {
		return cause instanceof CancellationException
				|| cause instanceof ResponseErrorException error && PUT_OFF.contains(error.getResponseError().getCode());
	}

	@Override
	public boolean cancel(boolean mayInterrupt) {
		boolean cancelled = super.cancel(mayInterrupt);
		if (asked != null) {
			asked.cancel(mayInterrupt);
		}
		return cancelled;
	}
}
