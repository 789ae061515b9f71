package jp.tsunagi.workbench.session;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Who may touch the model: commands in the UI thread write, background work reads. A command never waits for long,
 * since it asks the reader to stop.
 */
final class ModelLock {

	/** A reader that needs no longer is not disturbed. */
	private static final long PATIENCE_MILLIS = 20;

	private static final Runnable NOBODY = () -> { };

	private final ReentrantLock lock = new ReentrantLock();

	/** Guarded by this object's monitor: nobody is asked to stop who does not read any more. */
	private Runnable stopReader = NOBODY;

	void write(Runnable change) {
		while (!acquire()) {
			synchronized (this) {
				stopReader.run();
			}
		}
		try {
			change.run();
		} finally {
			lock.unlock();
		}
	}

	private boolean acquire() {
		try {
			return lock.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
		} catch (InterruptedException hurried) {
			lock.lock();
			Thread.currentThread().interrupt();
			return true;
		}
	}

	/**
	 * Reads.
	 *
	 * @param stop run in another thread when somebody waits to write; {@code question} should give up then
	 */
	<T> T read(Callable<T> question, Runnable stop) throws Exception {
		lock.lock();
		Runnable former = stopWith(stop);
		try {
			return question.call();
		} finally {
			stopWith(former);
			lock.unlock();
		}
	}

	private synchronized Runnable stopWith(Runnable stop) {
		Runnable former = stopReader;
		stopReader = stop;
		return former;
	}
}
