package jp.tsunagi.core.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file in the making: a sibling that takes the file's name when it is complete. Until then, what had that name is as it was;
 * closing it before that leaves nothing behind.
 */
public final class PendingFile implements AutoCloseable {

	/** What the name of the sibling ends with. */
	static final String SUFFIX = ".saving";

	private final Path target;

	private final Path sibling;

	private boolean isWritten;

	/** One that is to be {@code target}. */
	public PendingFile(Path target) {
		this.target = target.toAbsolutePath();
		this.sibling = this.target.resolveSibling(this.target.getFileName() + SUFFIX);
	}

	/**
	 * Writes all of it, once. Folders that are missing are made.
	 *
	 * @throws AccessDeniedException if the folder is read-only, or what has the name now
	 */
	public void write(byte[] content) throws IOException {
		if (target.getParent() == null) {
			throw new FileAlreadyExistsException(target.toString());
		}
		requireWritable(target);
		Files.createDirectories(target.getParent());
		requireWritable(target.getParent());
		// what an interrupted program left; a link is not followed
		Files.deleteIfExists(sibling);
		isWritten = true;
		if (sibling.getFileSystem() == FileSystems.getDefault()) {
			sibling.toFile().deleteOnExit();
		}
		try (FileChannel channel = FileChannel.open(sibling, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			ByteBuffer buffer = ByteBuffer.wrap(content);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
		}
	}

	private static void requireWritable(Path path) throws AccessDeniedException {
		if (Files.exists(path) && !Files.isWritable(path)) {
			throw new AccessDeniedException(path.toString());
		}
	}

	/** Where it is now. */
	public Path path() {
		return sibling;
	}

	/**
	 * Gives it its name.
	 *
	 * @throws FileAlreadyExistsException if that is the name of a folder
	 */
	public void complete() throws IOException {
		if (Files.isDirectory(target)) {
			throw new FileAlreadyExistsException(target.toString());
		}
		try {
			Files.move(sibling, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException networkFolder) {
			Files.move(sibling, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	@Override
	public void close() {
		if (isWritten) {
			try {
				Files.deleteIfExists(sibling);
			} catch (IOException leftBehind) {
				// what stays is replaced by the next of that name
			}
		}
	}
}
