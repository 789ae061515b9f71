package jp.tsunagi.core.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;

/** What keeps a file from being written, as far as people can do something about it. */
public enum Obstacle {
	/** There is no room. */
	FULL_DISK,
	/** The file or its folder is read-only, or another program holds it. */
	PROTECTION,
	/** There is a folder where the file, or a file where a folder is to be. */
	NAME_TAKEN,
	/** Anything else. */
	OTHER;

	/** How file systems say it, also in Japanese; Java has no exception of its own for it. */
	private static final List<String> OUT_OF_SPACE = List.of("no space left", "not enough space", "disk quota exceeded",
			"out of disk space", "空き領域");

	private static final List<String> IN_USE = List.of("used by another process", "別のプロセス", "permission denied", "operation not permitted",
			"read-only file system");

	private static final List<String> NO_FOLDER = List.of("not a directory", "is a directory");

	/** What was in the way when {@code failure} was thrown. */
	public static Obstacle of(IOException failure) {
		String reason = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
		if (OUT_OF_SPACE.stream().anyMatch(reason::contains)) {
			return FULL_DISK;
		}
		if (failure instanceof AccessDeniedException || IN_USE.stream().anyMatch(reason::contains)) {
			return PROTECTION;
		}
		boolean isTaken = failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException;
		return isTaken || NO_FOLDER.stream().anyMatch(reason::contains) ? NAME_TAKEN : OTHER;
	}
}
