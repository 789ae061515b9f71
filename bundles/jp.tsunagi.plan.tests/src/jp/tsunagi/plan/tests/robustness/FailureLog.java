package jp.tsunagi.plan.tests.robustness;

import java.util.ArrayList;
import java.util.List;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;

/** What Xtext catches and only writes to its log, though findings get lost by it. */
final class FailureLog extends AppenderSkeleton implements AutoCloseable {

	private final List<Throwable> failures = new ArrayList<>();

	/** Listens until it is closed. */
	FailureLog() {
		Logger.getRootLogger().addAppender(this);
	}

	@Override
	protected void append(LoggingEvent event) {
		if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
			failures.add(event.getThrowableInformation() == null ? new AssertionError(event.getRenderedMessage())
					: event.getThrowableInformation().getThrowable());
		}
	}

	/** Throws the first failure. */
	void assertEmpty() {
		if (!failures.isEmpty()) {
			throw new AssertionError("Written to the log: " + failures.getFirst(), failures.getFirst());
		}
	}

	@Override
	public void close() {
		Logger.getRootLogger().removeAppender(this);
	}

	@Override
	public boolean requiresLayout() {
		return false;
	}
}
