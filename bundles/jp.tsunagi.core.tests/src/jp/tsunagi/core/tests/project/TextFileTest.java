package jp.tsunagi.core.tests.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.project.Backups;
import jp.tsunagi.core.project.Backups.Backup;
import jp.tsunagi.core.project.ChangedOnDiskException;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.core.project.TextFile;

/** Texts of a project are as safe as its models. */
class TextFileTest {

	private static final Clock CLOCK = Clock.systemDefaultZone();

	@TempDir
	Path folder;

	private Path path;

	@BeforeEach
	void create() throws Exception {
		new NewProject("府中市", "東京都", "132063", List.of()).create(folder, CLOCK);
		path = Files.createDirectories(folder.resolve("plans/四谷")).resolve("計画.plan");
		Files.writeString(path, "\uFEFF計画 a {\r\n}\r\n");
	}

	@Test
	void keepsTheMarkAndTheLineEnds() throws Exception {
		TextFile file = TextFile.at(path);
		String text = file.read();
		assertEquals("計画 a {\r\n}\r\n", text);
		assertEquals("plans/四谷/計画.plan", file.file());
		byte[] before = Files.readAllBytes(path);
		file.write(text, Conflict.REFUSE, CLOCK);
		assertArrayEquals(before, Files.readAllBytes(path));
	}

	@Test
	void keepsWhatWasThereAmongTheProjectsBackups() throws Exception {
		TextFile file = TextFile.at(path);
		file.read();
		file.write("計画 b {}", Conflict.REFUSE, CLOCK);
		Backup backup = new Backups(folder).list().getFirst();
		assertEquals("plans/四谷/計画.plan", backup.file());
		assertTrue(backup.content().toString().endsWith(".plan"));
		assertTrue(Files.readString(backup.content()).contains("計画 a"));
	}

	@Test
	void doesNotOverwriteAnothersWork() throws Exception {
		TextFile file = TextFile.at(path);
		file.read();
		assertFalse(file.isChangedOnDisk());
		Files.writeString(path, "相手");
		assertTrue(file.isChangedOnDisk());
		assertThrows(ChangedOnDiskException.class, () -> file.write("自分", Conflict.REFUSE, CLOCK));
		assertEquals("相手", Files.readString(path));
		file.write("自分", Conflict.OVERWRITE, CLOCK);
		assertEquals("自分", Files.readString(path).replace("\uFEFF", ""));
		assertEquals("相手", Files.readString(new Backups(folder).list().getFirst().content()));
	}

	@Test
	void aNewFileIsNoConflictButOneThatCameMeanwhileIs() throws Exception {
		TextFile file = TextFile.at(folder.resolve("new/a.plan"));
		file.write("一", Conflict.REFUSE, CLOCK);
		assertEquals("一", Files.readString(folder.resolve("new/a.plan")));
		assertThrows(ChangedOnDiskException.class, () -> TextFile.at(file.path()).write("二", Conflict.REFUSE, CLOCK));
	}

	@Test
	void saysThatATextIsNotUtf8() throws Exception {
		Files.write(path, "計画".getBytes(Charset.forName("Windows-31J")));
		ProjectException failure = assertThrows(ProjectException.class, () -> TextFile.at(path).read());
		assertTrue(failure.getMessage().contains(StandardCharsets.UTF_8.name()), failure.getMessage());
	}

	@Test
	void renamesAndDeletesWithABackup() throws Exception {
		TextFile renamed = TextFile.at(path).rename("plans/b.plan", CLOCK);
		assertFalse(Files.exists(path));
		assertTrue(Files.readString(folder.resolve("plans/b.plan")).contains("計画 a"));
		Files.writeString(path, "もう一つ");
		assertThrows(ProjectException.class, () -> renamed.rename("plans/四谷/計画.plan", CLOCK));
		renamed.delete(CLOCK);
		assertFalse(Files.exists(folder.resolve("plans/b.plan")));
		assertTrue(new Backups(folder).list().stream().anyMatch(backup -> backup.file().equals("plans/b.plan")));
	}
}
