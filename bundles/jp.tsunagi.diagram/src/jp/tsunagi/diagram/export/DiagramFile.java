package jp.tsunagi.diagram.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.osgi.util.NLS;

/** Where a diagram is written to. The file is there as a whole or not at all: until it is complete, an older one stays. */
public final class DiagramFile {

	private static final String UNFINISHED = ".writing";

	private DiagramFile() {
	}

	/**
	 * Writes {@code content} into {@code file}, whose folder is made if it is missing; replaces what was there.
	 *
	 * @throws ExportException if it cannot be written; what was there is as it was
	 */
	public static void write(Path file, byte[] content) throws ExportException {
		Path target = file.toAbsolutePath();
		try {
			Files.createDirectories(target.getParent());
			Path sibling = target.resolveSibling(target.getFileName() + UNFINISHED);
			// an interrupted program leaves nothing behind
			sibling.toFile().deleteOnExit();
			try {
				Files.write(sibling, content);
				rename(sibling, target);
			} finally {
				Files.deleteIfExists(sibling);
			}
		} catch (IOException failure) {
			throw new ExportException(NLS.bind(Messages.fileUnwritable, file), failure);
		}
	}

	private static void rename(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException networkFolder) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
