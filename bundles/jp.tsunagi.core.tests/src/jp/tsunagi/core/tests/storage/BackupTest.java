package jp.tsunagi.core.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Feature;
import com.google.common.jimfs.Jimfs;

import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.project.ProjectException;

/** An earlier state is what the file held, however the file system lets it be kept. */
class BackupTest {

	@TempDir
	Path temp;

	private static Path newest(Path folder) throws IOException {
		return SampleProject.backups(folder, SampleProject.ROOT).getLast();
	}

	private static void edit(Project project) {
		project.municipality().orElseThrow().setDescription("変更");
	}

	@Test
	void laterChangesInPlaceDoNotReachEarlierStates() throws Exception {
		Path folder = SampleProject.create(temp.resolve("p"));
		String before = Files.readString(folder.resolve(SampleProject.ROOT));
		Project project = SampleProject.openClean(folder);
		edit(project);
		SampleProject.saveAll(project);

		Files.writeString(folder.resolve(SampleProject.ROOT), "in place, as some editors do");

		assertEquals(before, Files.readString(newest(folder)));
	}

	@Test
	void stateOfALinkedFileIsWhatTheLinkLedTo() throws Exception {
		Path folder = SampleProject.create(temp.resolve("p"));
		Path real = folder.resolve("real.xml");
		Files.move(folder.resolve(SampleProject.ROOT), real);
		try {
			Files.createSymbolicLink(folder.resolve(SampleProject.ROOT), Path.of("real.xml"));
		} catch (UnsupportedOperationException | IOException noLinks) {
			assumeTrue(false, "links can be made");
		}
		String before = Files.readString(real);
		Project project = SampleProject.openClean(folder);
		edit(project);

		SampleProject.saveAll(project);

		assertFalse(Files.isSymbolicLink(newest(folder)));
		assertEquals(before, Files.readString(newest(folder)));
	}

	@Test
	void fileSystemWithoutSecondNamesKeepsCopies() throws Exception {
		Configuration plain = Configuration.unix().toBuilder().setSupportedFeatures(Feature.FILE_CHANNEL).build();
		try (FileSystem memory = Jimfs.newFileSystem(plain)) {
			Path folder = memory.getPath("/home/project");
			new NewProject("府中市", "", "", List.of()).create(folder, SampleProject.CLOCK);
			Project project = SampleProject.openClean(folder);
			String file = project.fileOf(project.municipality().orElseThrow().eResource());
			String before = Files.readString(folder.resolve(file));
			edit(project);

			SampleProject.saveAll(project);

			assertEquals(before, Files.readString(SampleProject.backups(folder, file).getLast()));
		}
	}

	@Test
	void failedSaveLeavesNoSecondNameOfAFileThatStays() throws Exception {
		Path folder = SampleProject.create(temp.resolve("p"));
		Project project = SampleProject.openClean(folder);
		List<Path> states = SampleProject.backups(folder, SampleProject.YOTSUYA);
		edit(project);
		SampleProject.area(project, 0).setDescription("変更");
		Files.delete(folder.resolve(SampleProject.ROOT));
		Files.createDirectories(folder.resolve(SampleProject.ROOT).resolve("in the way"));

		assertThrows(ProjectException.class, () -> SampleProject.saveAll(project, Conflict.OVERWRITE));

		assertEquals(states, SampleProject.backups(folder, SampleProject.YOTSUYA));
		assertFalse(Files.exists(folder.resolve(SampleProject.YOTSUYA + ".saving"), LinkOption.NOFOLLOW_LINKS));
	}
}
