package jp.tsunagi.core.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.project.ChangedOnDiskException;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.Project.Conflict;

/** Two people work in one folder: neither overwrites the other without knowing. */
class SharedFolderTest {

	@TempDir
	Path temp;

	private Path folder;

	private Project mine;

	private Project theirs;

	@BeforeEach
	void open() throws Exception {
		folder = SampleProject.create(temp.resolve("p"));
		mine = SampleProject.openClean(folder);
		theirs = SampleProject.openClean(folder);
	}

	@Test
	void differentFilesAreBothSaved() throws Exception {
		SampleProject.area(mine, 0).setDescription("私");
		SampleProject.area(theirs, 1).setDescription("相手");

		assertEquals(List.of(SampleProject.YOTSUYA), SampleProject.saveAll(mine));
		assertEquals(List.of(SampleProject.CHUO), SampleProject.saveAll(theirs), "what I saved does not stop them");

		assertEquals(List.of(SampleProject.CHUO), mine.changedOnDisk());
		assertEquals(List.of(SampleProject.YOTSUYA), theirs.changedOnDisk());
		Project both = SampleProject.openClean(folder);
		assertEquals("私", SampleProject.area(both, 0).getDescription());
		assertEquals("相手", SampleProject.area(both, 1).getDescription());
	}

	@Test
	void sameFileIsRefusedAndNothingIsWritten() throws Exception {
		SampleProject.area(mine, 0).setDescription("私");
		SampleProject.area(theirs, 0).setDescription("相手");
		SampleProject.area(theirs, 1).setDescription("相手");
		SampleProject.saveAll(mine);
		Map<String, String> before = SampleProject.files(folder);

		ChangedOnDiskException refused = assertThrows(ChangedOnDiskException.class, () -> SampleProject.saveAll(theirs));

		assertEquals(List.of(SampleProject.YOTSUYA), refused.files());
		assertTrue(refused.getMessage().contains(SampleProject.YOTSUYA));
		assertEquals(before, SampleProject.files(folder));
		assertThrows(ChangedOnDiskException.class, () -> SampleProject.saveAll(theirs), "again");
	}

	@Test
	void overwrittenStateOfTheOtherIsAmongTheBackups() throws Exception {
		SampleProject.area(mine, 0).setDescription("私");
		SampleProject.area(theirs, 0).setDescription("相手");
		SampleProject.saveAll(mine);
		String overwritten = Files.readString(folder.resolve(SampleProject.YOTSUYA));

		assertEquals(List.of(SampleProject.YOTSUYA), SampleProject.saveAll(theirs, Conflict.OVERWRITE));

		assertEquals(overwritten, Files.readString(SampleProject.backups(folder, SampleProject.YOTSUYA).getLast()));
		assertEquals("相手", SampleProject.area(SampleProject.openClean(folder), 0).getDescription());
		assertEquals(List.of(), theirs.changedOnDisk());
		assertEquals(List.of(), SampleProject.saveAll(theirs));
	}

	@Test
	void deletedFileIsAConflictOnlyForWhoChangedIt() throws Exception {
		Files.delete(folder.resolve(SampleProject.YOTSUYA));
		assertEquals(List.of(SampleProject.YOTSUYA), mine.changedOnDisk());
		SampleProject.area(mine, 1).setDescription("私");
		assertEquals(List.of(SampleProject.CHUO), SampleProject.saveAll(mine));
		SampleProject.area(mine, 0).setDescription("私");

		ChangedOnDiskException refused = assertThrows(ChangedOnDiskException.class, () -> SampleProject.saveAll(mine));

		assertEquals(List.of(SampleProject.YOTSUYA), refused.files());
		assertFalse(Files.exists(folder.resolve(SampleProject.YOTSUYA)));
		assertEquals(List.of(SampleProject.YOTSUYA), SampleProject.saveAll(mine, Conflict.OVERWRITE));
		assertEquals("私", SampleProject.area(SampleProject.openClean(folder), 0).getDescription());
	}

	@Test
	void areaDeletedByOneAndChangedByTheOther() throws Exception {
		mine.municipality().orElseThrow().getAreas().removeFirst();
		SampleProject.area(theirs, 0).setDescription("相手");
		SampleProject.saveAll(theirs);

		ChangedOnDiskException refused = assertThrows(ChangedOnDiskException.class, () -> SampleProject.saveAll(mine));

		assertEquals(List.of(SampleProject.YOTSUYA), refused.files());
		assertEquals("相手", SampleProject.area(SampleProject.openClean(folder), 0).getDescription());
		SampleProject.saveAll(mine, Conflict.OVERWRITE);
		assertTrue(Files.readString(SampleProject.backups(folder, SampleProject.YOTSUYA).getLast()).contains("相手"));
	}

	@Test
	void areaDeletedByBoth() throws Exception {
		mine.municipality().orElseThrow().getAreas().removeFirst();
		Files.delete(folder.resolve(SampleProject.YOTSUYA));

		SampleProject.saveAll(mine);

		assertEquals(1, SampleProject.open(folder).municipality().orElseThrow().getAreas().size());
	}
}
