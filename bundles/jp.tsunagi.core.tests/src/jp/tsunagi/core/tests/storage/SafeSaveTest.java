package jp.tsunagi.core.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.project.ProjectException;

/** A save writes all of it or nothing, and keeps what was there. */
class SafeSaveTest {

	@TempDir
	Path temp;

	private Path folder;

	private Map<String, String> before;

	private Project project;

	@BeforeEach
	void open() throws Exception {
		folder = SampleProject.create(temp.resolve("p"));
		before = SampleProject.files(folder);
		project = SampleProject.openClean(folder);
	}

	private static void editEverything(Project project) {
		project.municipality().orElseThrow().setDescription("変更");
		SampleProject.area(project, 0).setDescription("変更");
		SampleProject.area(project, 1).setDescription("変更");
	}

	@Test
	void earlierStateIsKept() throws Exception {
		int backups = SampleProject.backups(folder, SampleProject.ROOT).size();
		editEverything(project);

		SampleProject.saveAll(project);

		List<Path> states = SampleProject.backups(folder, SampleProject.ROOT);
		assertEquals(backups + 1, states.size());
		assertEquals(before.get(SampleProject.ROOT), SampleProject.files(states.getLast().getParent())
				.get(states.getLast().getFileName().toString()));
		assertTrue(SampleProject.files(folder).keySet().stream().noneMatch(file -> file.endsWith(".saving")));
	}

	@Test
	void twentyStatesAreKeptOfEachFile() throws Exception {
		Municipality municipality = project.municipality().orElseThrow();
		for (int i = 1; i <= 25; i++) {
			municipality.setDescription("第" + i + "版");
			SampleProject.saveAll(project);
		}

		List<Path> states = SampleProject.backups(folder, SampleProject.ROOT);
		assertEquals(20, states.size());
		assertTrue(Files.readString(states.getLast()).contains("第24版"));
		assertTrue(Files.readString(states.getFirst()).contains("第5版"));
	}

	@Test
	void failureBeforeTheFirstRenameLeavesAllAsItWas() throws Exception {
		Files.createDirectories(folder.resolve(SampleProject.CHUO + ".saving/in the way"));
		editEverything(project);

		ProjectException failure = assertThrows(ProjectException.class, () -> SampleProject.saveAll(project));

		assertEquals(SampleProject.CHUO, failure.source().file());
		assertEquals(before, SampleProject.files(folder));
		Files.delete(folder.resolve(SampleProject.CHUO + ".saving/in the way"));
		assertEquals(3, SampleProject.saveAll(project).size(), "then it works");
	}

	@Test
	void failureBetweenTwoRenamesPutsBackWhatWasReplaced() throws Exception {
		editEverything(project);
		Files.delete(folder.resolve(SampleProject.CHUO));
		Files.createDirectories(folder.resolve(SampleProject.CHUO).resolve("in the way"));

		ProjectException failure = assertThrows(ProjectException.class,
				() -> SampleProject.saveAll(project, Conflict.OVERWRITE));

		assertEquals(SampleProject.CHUO, failure.source().file());
		Map<String, String> after = SampleProject.files(folder);
		before.remove(SampleProject.CHUO);
		assertEquals(before, after);
		assertEquals(List.of(SampleProject.CHUO), project.changedOnDisk(), "what was put back is known");
	}

	@Test
	void fileInPlaceOfAFolderIsExplained() throws Exception {
		Area below = CoordinationFactory.eINSTANCE.createArea();
		SampleProject.area(project, 0).getAreas().add(below);
		project.addFile("areas/area-01.coordination/x.coordination", below);

		ProjectException failure = assertThrows(ProjectException.class, () -> SampleProject.saveAll(project));

		assertEquals("areas/area-01.coordination/x.coordination", failure.source().file());
		assertEquals(before, SampleProject.files(folder));
	}

	@Test
	void readOnlyFolderIsExplained() throws Exception {
		Path areas = folder.resolve("areas");
		protect(areas, true);
		try {
			assumeFalse(Files.isWritable(areas), "this system protects no folder from its super-user");
			editEverything(project);
			ProjectException failure = assertThrows(ProjectException.class, () -> SampleProject.saveAll(project));
			assertEquals(SampleProject.YOTSUYA, failure.source().file());
			assertTrue(failure.getMessage().contains("書き込みが許可されていません"), failure.getMessage());
			assertEquals(before, SampleProject.files(folder));
		} finally {
			protect(areas, false);
		}
	}

	/** Permissions do not bind the super-user, under whom builds often run: for him the folder is made immutable. */
	private static void protect(Path folder, boolean on) throws IOException, InterruptedException {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
		if ("root".equals(System.getProperty("user.name"))) {
			new ProcessBuilder("chattr", on ? "+i" : "-i", folder.toString()).start().waitFor();
		} else {
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(on ? "r-xr-xr-x" : "rwxr-xr-x"));
		}
	}

	@Test
	void fullDiskIsExplained() throws Exception {
		Configuration small = Configuration.unix().toBuilder().setBlockSize(512).setMaxSize(48 * 1024)
				.setAttributeViews("basic", "posix").build();
		try (FileSystem memory = Jimfs.newFileSystem(small)) {
			Path disk = memory.getPath("/home/市役所/project");
			new NewProject("府中市", "", "", List.of(new NewProject.NewArea("四谷", ""))).create(disk, SampleProject.CLOCK);
			Project onDisk = SampleProject.openClean(disk);
			Map<String, String> was = SampleProject.files(disk);
			onDisk.municipality().orElseThrow().setDescription("x".repeat(20_000));
			SampleProject.area(onDisk, 0).setDescription("x".repeat(40_000));

			ProjectException failure = assertThrows(ProjectException.class, () -> SampleProject.saveAll(onDisk));

			assertEquals("areas/area-01.coordination", failure.source().file());
			assertTrue(failure.getMessage().contains("ディスクの空きが足りません"), failure.getMessage());
			assertTrue(failure.getMessage().contains("areas/area-01.coordination"), failure.getMessage());
			assertEquals(was, SampleProject.files(disk));
			SampleProject.area(onDisk, 0).setDescription("");
			assertEquals(2, SampleProject.saveAll(onDisk).size(), "with room made it works");
			FileStore store = Files.getFileStore(disk);
			assertTrue(store.getUnallocatedSpace() > 0);
			assertEquals("四谷", SampleProject.area(SampleProject.openClean(disk), 0).getName());
		}
	}

	@Test
	void linkInPlaceOfASiblingIsNotFollowed() throws Exception {
		Path victim = Files.writeString(temp.resolve("victim"), "untouched");
		try {
			Files.createSymbolicLink(folder.resolve(SampleProject.ROOT + ".saving"), victim);
		} catch (UnsupportedOperationException | IOException noLinks) {
			assumeTrue(false, "links can be made");
		}
		editEverything(project);

		SampleProject.saveAll(project);

		assertEquals("untouched", Files.readString(victim));
		assertFalse(Files.isSymbolicLink(folder.resolve(SampleProject.ROOT)));
	}

	@Test
	void emptiedModelIsNotWritten() throws Exception {
		project.resourceOf(SampleProject.ROOT).orElseThrow().getContents().clear();

		assertThrows(ProjectException.class, () -> SampleProject.saveAll(project));

		assertEquals(before, SampleProject.files(folder));
	}

	@Test
	void elementIsFoundInItsLineAfterASave() throws Exception {
		ActivityBody walk = SampleProject.find(project, "walk");
		int line = project.sourceOf(walk).line();
		SampleProject.area(project, 1).setDescription("一行増える");

		SampleProject.saveAll(project);

		assertEquals(line + 1, project.sourceOf(walk).line());
		assertEquals("  <bodies", Files.readAllLines(folder.resolve(SampleProject.CHUO)).get(line));
	}
}
