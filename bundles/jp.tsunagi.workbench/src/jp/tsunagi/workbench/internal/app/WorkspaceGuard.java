package jp.tsunagi.workbench.internal.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the folder that the workbench keeps its window layout and preferences in. The preferred one may be in use by
 * another window of the product, or not be writable.
 */
public final class WorkspaceGuard {

	/** More windows than anybody opens. */
	private static final int MOST = 20;

	private final Lock lock;

	/** Uses {@code lock} to claim a folder. */
	public WorkspaceGuard(Lock lock) {
		this.lock = lock;
	}

	/** Claims a folder for this process. */
	public interface Lock {

		/**
		 * Claims {@code folder}.
		 *
		 * @return false if another process has it
		 * @throws IOException if the folder cannot be written to
		 */
		boolean claim(Path folder) throws IOException;
	}

	/**
	 * The folder to use.
	 *
	 * @param folder the folder, claimed
	 * @param unwritable the folder that should have been used but cannot be written to; empty when all is well
	 */
	public record Workspace(Path folder, Optional<Path> unwritable) {
	}

	/**
	 * Claims {@code preferred}, else the first free of {@code preferred-2}, {@code preferred-3}, …, else a temporary
	 * folder.
	 *
	 * @throws IOException if not even a temporary folder can be written to
	 */
	public Workspace claim(Path preferred) throws IOException {
		for (int number = 1; number <= MOST; number++) {
			Path folder = number == 1 ? preferred : preferred.resolveSibling(preferred.getFileName() + "-" + number);
			try {
				requireWritable(folder);
				if (lock.claim(folder)) {
					return new Workspace(folder, Optional.empty());
				}
			} catch (IOException unwritable) {
				Path temporary = Files.createTempDirectory("tsunagi-workspace");
				lock.claim(temporary);
				return new Workspace(temporary, Optional.of(folder));
			}
		}
		Path temporary = Files.createTempDirectory("tsunagi-workspace");
		lock.claim(temporary);
		return new Workspace(temporary, Optional.empty());
	}

	private static void requireWritable(Path folder) throws IOException {
		Path metadata = folder.resolve(".metadata");
		Files.createDirectories(metadata);
		Files.delete(Files.createTempFile(metadata, ".writable", null));
	}
}
