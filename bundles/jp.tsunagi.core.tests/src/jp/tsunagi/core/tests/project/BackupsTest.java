package jp.tsunagi.core.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.project.Backups;
import jp.tsunagi.core.project.Backups.Backup;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;

/** Going back to an earlier state of a file. */
class BackupsTest {

	private static final String MODEL = "municipality.coordination";

	@TempDir
	Path folder;

	@BeforeEach
	void createAndRename() throws Exception {
		new NewProject("府中市", "東京都", "132063", List.of()).create(folder, at(8));
		Project project = Project.open(folder, new NullProgressMonitor());
		project.municipality().orElseThrow().setName("国分寺市");
		project.save(project.resourceSet().getResources(), Project.Conflict.REFUSE, at(9), new NullProgressMonitor());
	}

	@Test
	void listsWhatSavingLeftBehind() {
		List<Backup> backups = new Backups(folder).list();

		assertEquals(List.of(MODEL), backups.stream().map(Backup::file).toList());
		assertEquals(LocalDateTime.of(2026, 4, 1, 9, 0), backups.getFirst().replacedAt());
	}

	@Test
	void restoresAndKeepsThePresentState() throws Exception {
		Backups backups = new Backups(folder);

		backups.restore(backups.list().getFirst(), at(10));

		assertTrue(Files.readString(folder.resolve(MODEL)).contains("府中市"));
		assertEquals(2, backups.list().size());
		assertTrue(Files.readString(backups.list().getFirst().content()).contains("国分寺市"));
	}

	@Test
	void saysThatABackupIsGone() throws Exception {
		Backups backups = new Backups(folder);
		Backup backup = backups.list().getFirst();
		Files.delete(backup.content());

		assertThrows(ProjectException.class, () -> backups.restore(backup, at(10)));
		assertTrue(Files.readString(folder.resolve(MODEL)).contains("国分寺市"));
	}

	@Test
	void ignoresOtherFiles(@TempDir Path empty) throws Exception {
		assertEquals(List.of(), new Backups(empty).list());
		Files.writeString(folder.resolve(".tsunagi/backup/note.txt"), "");
		assertEquals(1, new Backups(folder).list().size());
	}

	private static Clock at(int hour) {
		return Clock.fixed(Instant.parse("2026-04-01T00:00:00Z").plusSeconds(hour * 3600L), ZoneOffset.UTC);
	}
}
