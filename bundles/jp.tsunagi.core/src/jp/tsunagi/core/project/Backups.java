package jp.tsunagi.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.tsunagi.core.finding.Source;

/** The earlier states of a project's files, which saving leaves behind. */
public final class Backups {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

	private final Path folder;

	/** The backups of the project in {@code folder}. */
	public Backups(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	/**
	 * An earlier state of a file.
	 *
	 * @param file the file, a path below the project's folder
	 * @param replacedAt when a newer state took its place, in the time zone of the save
	 * @param content where it is kept
	 * @param size in bytes
	 */
	public record Backup(String file, LocalDateTime replacedAt, Path content, long size) {
	}

	/** All earlier states, newest first. */
	public List<Backup> list() {
		Path root = folder.resolve(SafeFileWriter.BACKUPS);
		if (!Files.isDirectory(root)) {
			return List.of();
		}
		try (Stream<Path> paths = Files.walk(root)) {
			return paths.filter(Files::isRegularFile).flatMap(path -> backup(root, path).stream())
					.sorted(Comparator.comparing(Backup::replacedAt).reversed().thenComparing(Backup::file)).toList();
		} catch (IOException unreadable) {
			return List.of();
		}
	}

	private static Optional<Backup> backup(Path root, Path path) {
		String name = path.getFileName().toString();
		int suffix = name.lastIndexOf('.');
		try {
			LocalDateTime replacedAt = LocalDateTime.parse(suffix < 0 ? name : name.substring(0, suffix), STAMP);
			String file = root.relativize(path.getParent()).toString().replace('\\', '/');
			return Optional.of(new Backup(file, replacedAt, path, Files.size(path)));
		} catch (DateTimeParseException | IOException noBackup) {
			return Optional.empty();
		}
	}

	/**
	 * Gives the file the content of {@code backup}; its present content becomes a backup first.
	 *
	 * @throws ProjectException if the backup cannot be read or the file cannot be written
	 */
	public void restore(Backup backup, Clock clock) throws ProjectException {
		byte[] content;
		try {
			content = Files.readAllBytes(backup.content());
		} catch (IOException failure) {
			String message = Messages.bind(Messages.backupUnreadable, backup.content());
			throw new ProjectException(Source.of(backup.file()), message, failure);
		}
		new SafeFileWriter(new ProjectFolder(folder), clock).write(Map.of(backup.file(), content), List.of());
	}
}
