package jp.tsunagi.plan.ui.internal.connection;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;

/** An answer that is on its way; cancelling it reaches the server. */
final class Answer<T> extends CompletableFuture<T> {

	private volatile CompletableFuture<T> question;

	/** Asks, unless nobody wants to know any more. */
	void follow(Supplier<CompletableFuture<T>> ask) {
		if (isCancelled()) {
			return;
		}
		try {
			question = ask.get();
			question.whenComplete(this::settle);
		} catch (RuntimeException failure) {
			settle(null, failure);
		}
		if (isCancelled() && question != null) {
			question.cancel(true);
		}
	}

	private void settle(T value, Throwable failure) {
		if (failure == null) {
			complete(value);
		} else {
			Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
			if (!(cause instanceof CancellationException)) {
				ILog.of(Answer.class).warn("The language server has no answer", cause);
			}
			completeExceptionally(cause);
		}
	}

	@Override
	public boolean cancel(boolean mayInterrupt) {
		boolean cancelled = super.cancel(mayInterrupt);
		if (question != null) {
			question.cancel(mayInterrupt);
		}
		return cancelled;
	}
}
