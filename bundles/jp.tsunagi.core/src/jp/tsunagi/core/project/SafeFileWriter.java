package jp.tsunagi.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jp.tsunagi.core.file.Obstacle;
import jp.tsunagi.core.file.PendingFile;
import jp.tsunagi.core.finding.Source;

/**
 * Writes files of a project so that at no moment a file is half written: first siblings of all of them, synced to the
 * disk; then a backup of each old file; then the siblings take the files' names. A failure on the way takes the siblings
 * away and brings back from the backups what already has a new name.
 */
final class SafeFileWriter {

	/** The folder of the backups, below the project's. */
	static final String BACKUPS = ".tsunagi/backup";

	/** How many earlier states of a file are kept. */
	private static final int BACKUPS_PER_FILE = 20;

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

	private final ProjectFolder folder;

	private final Clock clock;

	private final Map<String, PendingFile> siblings = new HashMap<>();

	private final Map<String, Path> backups = new HashMap<>();

	/** Files that have their new state, the last first. */
	private final Deque<String> done = new ArrayDeque<>();

	SafeFileWriter(ProjectFolder folder, Clock clock) {
		this.folder = folder;
		this.clock = clock;
	}

	/**
	 * Writes {@code contents}, by name and in their order, then deletes the files {@code removed}.
	 *
	 * @throws ProjectException if one of them cannot be; then all are as they were
	 */
	void write(Map<String, byte[]> contents, Collection<String> removed) throws ProjectException {
		try {
			for (var entry : contents.entrySet()) {
				attempt(entry.getKey(), () -> writeSibling(entry.getKey(), entry.getValue()));
			}
			syncSiblings(contents.keySet());
			for (String file : Stream.concat(contents.keySet().stream(), removed.stream()).toList()) {
				attempt(file, () -> backUp(file));
			}
			for (String file : contents.keySet()) {
				attempt(file, () -> siblings.get(file).complete());
				done.push(file);
			}
			for (String file : removed) {
				attempt(file, () -> Files.deleteIfExists(folder.resolve(file)));
				done.push(file);
			}
		} catch (ProjectException failure) {
			restore(failure);
			throw failure;
		} finally {
			siblings.values().forEach(PendingFile::close);
		}
		backups.values().forEach(SafeFileWriter::forgetOldest);
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
		return switch (Obstacle.of(failure)) {
			case FULL_DISK -> Messages.bind(Messages.diskFull, file);
			case PROTECTION -> Messages.bind(Messages.writeProtected, file);
			case NAME_TAKEN, OTHER -> Messages.bind(Messages.unwritable, file, failure.getMessage());
		};
	}

	private void writeSibling(String file, byte[] content) throws IOException {
		PendingFile sibling = new PendingFile(folder.resolve(file));
		siblings.put(file, sibling);
		sibling.write(content);
	}

	private void syncSiblings(Collection<String> files) throws ProjectException {
		try (DiskSync disk = new DiskSync()) {
			Map<String, DiskSync.Started> syncs = new LinkedHashMap<>();
			files.forEach(file -> syncs.put(file, disk.start(siblings.get(file).path())));
			for (var sync : syncs.entrySet()) {
				attempt(sync.getKey(), () -> sync.getValue().await());
			}
		}
	}

	private void backUp(String file) throws IOException {
		Path current = folder.resolve(file);
		if (!Files.exists(current)) {
			return;
		}
		Path states = folder.resolve(BACKUPS).resolve(file);
		Files.createDirectories(states);
		Path backup = states.resolve(STAMP.format(timeAfterAll(states)) + suffix(file));
		linkOrCopy(current, backup);
		backups.put(file, backup);
	}

	/** A second name is enough, since the file's own name goes to the new state; not every file system has such. */
	private static void linkOrCopy(Path current, Path backup) throws IOException {
		if (!Files.isSymbolicLink(current)) {
			try {
				Files.createLink(backup, current);
				return;
			} catch (UnsupportedOperationException | IOException noSecondName) {
				// copied below; if it is the folder's fault, the copy will say so
			}
		}
		Files.copy(current, backup, StandardCopyOption.COPY_ATTRIBUTES);
	}

	/** Now, or the next moment after the newest state, should the clock have been put back. */
	private LocalDateTime timeAfterAll(Path states) throws IOException {
		LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
		try (Stream<Path> files = Files.list(states)) {
			return files.map(SafeFileWriter::timeOf).flatMap(Optional::stream).max(Comparator.naturalOrder())
					.filter(newest -> !newest.isBefore(now))
					.map(newest -> newest.plus(1, ChronoUnit.MILLIS)).orElse(now);
		}
	}

	/** {@code .coordination} or {@code .plan}, so that a backup opens as its file does. */
	private static String suffix(String file) {
		int dot = file.lastIndexOf('.');
		return dot > file.lastIndexOf('/') ? file.substring(dot) : "";
	}

	private static Optional<LocalDateTime> timeOf(Path state) {
		String name = state.getFileName().toString();
		try {
			return Optional.of(LocalDateTime.parse(name.substring(0, name.length() - suffix(name).length()), STAMP));
		} catch (DateTimeParseException noBackup) {
			return Optional.empty();
		}
	}

	/** Brings back what was replaced or deleted before {@code failure}, and takes away second names of what was not. */
	private void restore(ProjectException failure) throws ProjectException {
		Map<String, Path> needless = new HashMap<>(backups);
		needless.keySet().removeAll(Set.copyOf(done));
		needless.values().forEach(SafeFileWriter::deleteQuietly);
		List<String> lost = new ArrayList<>();
		for (String file : done) {
			try {
				Path backup = backups.get(file);
				if (backup == null) {
					Files.deleteIfExists(folder.resolve(file));
				} else {
					Files.copy(backup, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
				}
			} catch (IOException stillFailing) {
				failure.addSuppressed(stillFailing);
				lost.add(file);
			}
		}
		if (!lost.isEmpty()) {
			throw new ProjectException(Source.of(lost.getFirst()),
					Messages.bind(Messages.notRestored, failure.source(), String.join(", ", lost)), failure);
		}
	}

	/** Deletes the oldest states, never the one just made; one that cannot be deleted is tried again at the next save. */
	private static void forgetOldest(Path newest) {
		try (Stream<Path> states = Files.list(newest.getParent())) {
			states.filter(state -> !state.equals(newest)).sorted(Comparator.reverseOrder())
					.skip(BACKUPS_PER_FILE - 1L).forEach(SafeFileWriter::deleteQuietly);
		} catch (IOException unreadable) {
			// the files are saved; too many backups do no harm
		}
	}

	private static void deleteQuietly(Path path) {
		try {
			Files.deleteIfExists(path);
		} catch (IOException leftBehind) {
			// what stays is deleted or replaced by the next save
		}
	}
}
