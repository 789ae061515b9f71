package jp.tsunagi.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.document.DocumentException;
import jp.tsunagi.document.OutputFolder;

/** Nothing of the user's is lost by publishing. */
class OutputFolderTest {

	private static final String OURS = "<meta name=\"generator\" content=\"Tsunagi Workbench\"/>";

	@TempDir
	Path temporary;

	@Test
	void makesTheFolderAndLeavesNothingElse() throws Exception {
		Path folder = temporary.resolve("公開/概要");
		write(folder, OURS, false);
		assertEquals(List.of("index.html"), names(folder));
	}

	@Test
	void replacesItsOwnDocument() throws Exception {
		write(temporary, OURS, false);
		write(temporary, OURS + "2", false);
		assertEquals(OURS + "2", Files.readString(temporary.resolve("index.html")));
	}

	@Test
	void pagesOfPlansThatAreNoMoreGo() throws Exception {
		write(temporary, OURS, false);
		Files.writeString(temporary.resolve("plan-1.html"), OURS);
		Files.writeString(temporary.resolve("plan-2.html"), "somebody else's plan");
		write(temporary, OURS, false);
		assertEquals(List.of("index.html", "plan-2.html"), names(temporary));
	}

	@Test
	void refusesAFolderOfSomebodyElse() throws Exception {
		Files.writeString(temporary.resolve("photo.txt"), "mine");
		DocumentException refusal = assertThrows(DocumentException.class, () -> write(temporary, OURS, false));
		assertTrue(refusal.getMessage().contains(temporary.toString()), refusal.getMessage());
		assertEquals(List.of("photo.txt"), names(temporary));
	}

	@Test
	void refusesToReplaceThePageOfSomebodyElse() throws Exception {
		Files.writeString(temporary.resolve("index.html"), "my home page");
		assertThrows(DocumentException.class, () -> write(temporary, OURS, false));
		assertEquals("my home page", Files.readString(temporary.resolve("index.html")));
	}

	@Test
	void forcedItStillDeletesNothing() throws Exception {
		Files.writeString(temporary.resolve("photo.txt"), "mine");
		write(temporary, OURS, true);
		assertEquals(List.of("index.html", "photo.txt"), names(temporary));
	}

	@Test
	void saysWhenTheFolderCannotBeMade() throws Exception {
		Path file = Files.writeString(temporary.resolve("file"), "mine");
		DocumentException failure = assertThrows(DocumentException.class, () -> write(file, OURS, false));
		assertTrue(failure.getMessage().contains(file.toString()), failure.getMessage());
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void aFailureLeavesThePageAsItWasAndNoTraces() throws Exception {
		write(temporary, OURS, false);
		Files.createDirectories(temporary.resolve("style.css/in the way"));
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("style.css", new byte[0]);
		files.put("index.html", "new".getBytes(StandardCharsets.UTF_8));

		assertThrows(DocumentException.class, () -> new OutputFolder(temporary).write(files, false));

		assertEquals(OURS, Files.readString(temporary.resolve("index.html")));
		assertEquals(List.of("index.html", "style.css"), names(temporary));
	}

	private static void write(Path folder, String page, boolean force) throws DocumentException {
		new OutputFolder(folder).write(Map.of("index.html", page.getBytes(StandardCharsets.UTF_8)), force);
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}
}
