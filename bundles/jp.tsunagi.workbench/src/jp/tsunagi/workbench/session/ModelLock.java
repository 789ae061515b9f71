package jp.tsunagi.workbench.session;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Who may touch the model: commands in the UI thread write, background work reads. A command never waits for long,
 * since it first asks the reader to stop.
 */
final class ModelLock {

	private final ReentrantLock lock = new ReentrantLock();

	private final Runnable stopReader;

	ModelLock(Runnable stopReader) {
		this.stopReader = stopReader;
	}

	void write(Runnable change) {
		if (!lock.tryLock()) {
			stopReader.run();
			lock.lock();
		}
		try {
			change.run();
		} finally {
			lock.unlock();
		}
	}

	<T> T read(Callable<T> question) throws Exception {
		lock.lock();
		try {
			return question.call();
		} finally {
			lock.unlock();
		}
	}
}
