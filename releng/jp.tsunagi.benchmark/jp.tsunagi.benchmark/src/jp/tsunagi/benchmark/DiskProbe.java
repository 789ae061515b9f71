package jp.tsunagi.benchmark;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes as many new files as a project has, of the same size, and has them on the disk: no save can take less. */
final class DiskProbe {

	/** As many files as the product has written through at once. */
	private static final int AT_ONCE = 8;

	private final List<byte[]> contents = new ArrayList<>();

	private final Path scratch;

	/** A probe with what the files below {@code project} hold, in the folder {@code scratch}. */
	DiskProbe(Path project, Path scratch) throws IOException {
		this.scratch = Files.createDirectories(scratch);
		for (Path file : FileTree.files(project)) {
			contents.add(Files.readAllBytes(file));
		}
	}

	/** Deletes the files. */
	void clear() throws IOException {
		FileTree.empty(scratch);
	}

	/** Writes the files, and returns when they are on the disk. */
	void write() throws Exception {
		List<Path> files = new ArrayList<>();
		for (byte[] content : contents) {
			files.add(Files.write(scratch.resolve(String.valueOf(files.size())), content, StandardOpenOption.CREATE_NEW));
		}
		try (ExecutorService waiting = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Future<?>> syncs = new ArrayList<>();
			for (Path file : files) {
				syncs.add(waiting.submit(() -> force(file)));
			}
			for (Future<?> sync : syncs) {
				sync.get();
			}
		}
	}

	private static Void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		return null;
	}
}
