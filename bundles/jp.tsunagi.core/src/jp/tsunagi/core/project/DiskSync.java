package jp.tsunagi.core.project;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Has files written through to the disk, several at once: what a disk or the journal of its file system is given
 * together takes about as long as one file. Closing it waits for all that was started.
 */
final class DiskSync implements AutoCloseable {

	private static final int AT_ONCE = 8;

	private final ExecutorService waiting = Executors.newFixedThreadPool(AT_ONCE);

	/** One file on its way to the disk. */
	interface Started {

		/** Waits for the file; throws what kept it from the disk. */
		void await() throws IOException;
	}

	Started start(Path file) {
		Future<Void> sync = waiting.submit(() -> force(file));
		return () -> await(sync);
	}

	private static Void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		return null;
	}

	private static void await(Future<Void> sync) throws IOException {
		try {
			sync.get();
		} catch (ExecutionException failure) {
			throw failure.getCause() instanceof IOException cause ? cause : new IOException(failure.getCause());
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
	}

	@Override
	public void close() {
		waiting.close();
	}
}
