package jp.tsunagi.workbench.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.workbench.internal.app.WorkspaceGuard;
import jp.tsunagi.workbench.internal.app.WorkspaceGuard.Workspace;

/** Which folder the workbench keeps its window state in. */
class WorkspaceGuardTest {

	@TempDir
	Path home;

	private final Set<Path> inUse = new HashSet<>();

	private Workspace claim(Path preferred) throws Exception {
		return new WorkspaceGuard(inUse::add).claim(preferred);
	}

	@Test
	void takesThePreferredFolder() throws Exception {
		assertEquals(new Workspace(home.resolve("workspace"), Optional.empty()), claim(home.resolve("workspace")));
		assertTrue(Files.isDirectory(home.resolve("workspace")));
	}

	@Test
	void takesTheNextWhenAnotherWindowHasIt() throws Exception {
		claim(home.resolve("workspace"));
		claim(home.resolve("workspace"));

		assertEquals(home.resolve("workspace-3"), claim(home.resolve("workspace")).folder());
	}

	@Test
	void takesATemporaryFolderWhenItCannotWrite() throws Exception {
		Path file = Files.writeString(home.resolve("file"), "");

		Workspace workspace = claim(file.resolve("workspace"));

		assertEquals(Optional.of(file.resolve("workspace")), workspace.unwritable());
		assertNotEquals(home, workspace.folder().getParent());
		assertTrue(Files.isWritable(workspace.folder()));
	}
}
