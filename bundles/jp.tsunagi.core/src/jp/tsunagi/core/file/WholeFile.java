package jp.tsunagi.core.file;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is there as a whole or not at all. */
public final class WholeFile {

	private WholeFile() {
	}

	/**
	 * Writes {@code content} into {@code file}, whose folder is made if it is missing; replaces what was there.
	 *
	 * @throws UnwritableFileException if it cannot be written; what was there is as it was
	 */
	public static void write(Path file, byte[] content) throws UnwritableFileException {
		try (PendingFile pending = new PendingFile(file)) {
			pending.write(content);
			pending.complete();
		} catch (IOException failure) {
			throw new UnwritableFileException(file, failure);
		}
	}
}
