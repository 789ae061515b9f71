package jp.tsunagi.core.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.tsunagi.core.finding.Source;

/**
 * Writes files of a project so that at no moment a file is half written: first siblings of all of them, synced to the
 * disk; then a backup of each old file; then the siblings take the files' names. A failure on the way removes the
 * siblings and leaves every file that was not yet renamed as it was.
 */
final class SafeFileWriter {

	/** The folder of the backups, below the project's. */
	static final String BACKUPS = ".tsunagi/backup";

	/** How many earlier states of a file are kept. */
	private static final int BACKUPS_PER_FILE = 20;

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

	/** How Linux, Windows and macOS say it; Java has no exception of its own for it. */
	private static final List<String> OUT_OF_SPACE = List.of("No space left", "not enough space", "Disk quota exceeded",
			"Out of disk space");

	private final Path folder;

	private final Clock clock;

	SafeFileWriter(Path folder, Clock clock) {
		this.folder = folder;
		this.clock = clock;
	}

	/** Writes {@code contents}, by path below the folder, in their order. */
	void write(Map<String, byte[]> contents) throws ProjectException {
		Map<String, Path> siblings = new LinkedHashMap<>();
		try {
			for (var entry : contents.entrySet()) {
				siblings.put(entry.getKey(), folder.resolve(entry.getKey() + ".saving"));
				attempt(entry.getKey(), () -> writeSynced(siblings.get(entry.getKey()), entry.getValue()));
			}
			for (String file : contents.keySet()) {
				attempt(file, () -> backUp(file));
			}
			for (String file : contents.keySet()) {
				attempt(file, () -> rename(siblings.get(file), folder.resolve(file)));
			}
		} finally {
			siblings.values().forEach(SafeFileWriter::deleteQuietly);
		}
	}

	/** Takes {@code file} away; its last state stays among the backups. */
	void remove(String file) throws ProjectException {
		attempt(file, () -> {
			backUp(file);
			Files.deleteIfExists(folder.resolve(file));
		});
	}

	private interface Step {
		void run() throws IOException;
	}

	private static void attempt(String file, Step step) throws ProjectException {
		try {
			step.run();
		} catch (IOException failure) {
			throw new ProjectException(Source.of(file), explain(file, failure), failure);
		}
	}

	private static String explain(String file, IOException failure) {
		String reason = String.valueOf(failure.getMessage());
		boolean full = OUT_OF_SPACE.stream().anyMatch(reason::contains);
		return full ? Messages.bind(Messages.diskFull, file) : Messages.bind(Messages.unwritable, file, reason);
	}

	private static void writeSynced(Path target, byte[] content) throws IOException {
		Files.createDirectories(target.getParent());
		try (FileChannel channel = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
				StandardOpenOption.WRITE)) {
			ByteBuffer buffer = ByteBuffer.wrap(content);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
			channel.force(true);
		}
	}

	private void backUp(String file) throws IOException {
		Path current = folder.resolve(file);
		if (!Files.exists(current)) {
			return;
		}
		Path backups = folder.resolve(BACKUPS).resolve(file);
		Files.createDirectories(backups);
		Path backup = backups.resolve(STAMP.format(LocalDateTime.now(clock)) + ".coordination");
		Files.copy(current, backup, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
		forgetOldest(backups);
	}

	private static void forgetOldest(Path backups) throws IOException {
		List<Path> kept = new ArrayList<>();
		try (Stream<Path> files = Files.list(backups)) {
			files.sorted(Comparator.reverseOrder()).forEach(kept::add);
		}
		for (Path old : kept.subList(Math.min(BACKUPS_PER_FILE, kept.size()), kept.size())) {
			Files.delete(old);
		}
	}

	private static void rename(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException networkFolder) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void deleteQuietly(Path sibling) {
		try {
			Files.deleteIfExists(sibling);
		} catch (IOException leftBehind) {
			// the failure that led here is reported; a sibling that stays is overwritten by the next save
		}
	}
}
