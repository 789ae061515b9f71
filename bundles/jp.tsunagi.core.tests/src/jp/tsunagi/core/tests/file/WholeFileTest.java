package jp.tsunagi.core.tests.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

import jp.tsunagi.core.file.Obstacle;
import jp.tsunagi.core.file.UnwritableFileException;
import jp.tsunagi.core.file.WholeFile;

/** A file is there as a whole, or what was there before, and nothing else is. */
class WholeFileTest {

	private static final byte[] CONTENT = "新しい".getBytes(StandardCharsets.UTF_8);

	@TempDir
	Path folder;

	@Test
	void whatWasThereIsReplacedAndFoldersAreMade() throws Exception {
		Path file = folder.resolve("令和4年度/計画.docx");
		WholeFile.write(file, new byte[100_000]);
		WholeFile.write(file, CONTENT);
		assertArrayEquals(CONTENT, Files.readAllBytes(file));
		assertEquals(List.of("計画.docx"), names(file.getParent()));
	}

	/** Somebody interrupted an earlier one. */
	@Test
	void whatAnEarlierOneLeftIsCleanedUp() throws Exception {
		Files.writeString(folder.resolve("計画.docx.saving"), "half");
		WholeFile.write(folder.resolve("計画.docx"), CONTENT);
		assertEquals(List.of("計画.docx"), names(folder));
	}

	@Test
	void aFolderOfThatNameStays() throws Exception {
		Path taken = Files.createDirectories(folder.resolve("計画.docx"));
		assertRefused(taken, "同じ名前のフォルダー");
		assertEquals(List.of("計画.docx"), names(folder));
		assertTrue(Files.isDirectory(taken), "even an empty one");
		assertRefused(folder.getRoot(), "同じ名前のフォルダー");
	}

	@Test
	void aFileInPlaceOfItsFolderStays() throws Exception {
		Path file = Files.writeString(folder.resolve("一覧"), "mine");
		assertRefused(file.resolve("計画.docx"), "途中にフォルダーでないものがあります");
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void aFullDiskKeepsWhatWasThere() throws Exception {
		Configuration small = Configuration.unix().toBuilder().setBlockSize(512).setMaxSize(16 * 1024).build();
		try (FileSystem disk = Jimfs.newFileSystem(small)) {
			Path file = disk.getPath("/市役所/計画.docx");
			WholeFile.write(file, CONTENT);
			UnwritableFileException full = assertThrows(UnwritableFileException.class, () -> WholeFile.write(file, new byte[20_000]));
			assertTrue(full.getMessage().contains(file.toString()) && full.getMessage().contains("ディスクの空きが足りません"), full.getMessage());
			assertArrayEquals(CONTENT, Files.readAllBytes(file));
			assertEquals(List.of("計画.docx"), names(file.getParent()));
			WholeFile.write(file, new byte[4000]);
		}
	}

	@Test
	void aFolderThatIsReadOnlyStaysAsItIs() throws Exception {
		Path file = Files.writeString(folder.resolve("計画.docx"), "old");
		protect(true);
		try {
			assumeFalse(Files.isWritable(folder), "this system protects no folder from its super-user");
			assertRefused(file, "読み取り専用");
			assertRefused(folder.resolve("新.docx"), "読み取り専用");
		} finally {
			protect(false);
		}
		assertEquals(List.of("計画.docx"), names(folder));
		assertEquals("old", Files.readString(file));
	}

	private void protect(boolean on) throws IOException, InterruptedException {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
		List<String> command = "root".equals(System.getProperty("user.name")) ? List.of("chattr", on ? "+i" : "-i")
				: List.of("chmod", on ? "a-w" : "u+w");
		new ProcessBuilder(Stream.concat(command.stream(), Stream.of(folder.toString())).toList()).start().waitFor();
	}

	/** Windows keeps files that a program has open, and says so in its own language. */
	@Test
	void systemsSayInManyWaysWhatIsInTheWay() {
		assertEquals(Obstacle.PROTECTION, Obstacle.of(new AccessDeniedException("計画.docx")));
		assertEquals(Obstacle.PROTECTION, of("The process cannot access the file because it is being used by another process"));
		assertEquals(Obstacle.PROTECTION, of("プロセスはファイルにアクセスできません。別のプロセスが使用中です。"));
		assertEquals(Obstacle.PROTECTION, of("Read-only file system"));
		assertEquals(Obstacle.FULL_DISK, of("No space left on device"));
		assertEquals(Obstacle.FULL_DISK, of("ディスクに十分な空き領域がありません。"));
		assertEquals(Obstacle.NAME_TAKEN, of("Not a directory"));
		assertEquals(Obstacle.OTHER, of("File name too long"));
		assertEquals(Obstacle.OTHER, Obstacle.of(new IOException()));
	}

	private static Obstacle of(String reason) {
		return Obstacle.of(new FileSystemException("計画.docx", null, reason));
	}

	private static void assertRefused(Path file, String why) {
		UnwritableFileException refusal = assertThrows(UnwritableFileException.class, () -> WholeFile.write(file, CONTENT));
		assertTrue(refusal.getMessage().contains(file.toString()) && refusal.getMessage().contains(why), refusal.getMessage());
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}
}
