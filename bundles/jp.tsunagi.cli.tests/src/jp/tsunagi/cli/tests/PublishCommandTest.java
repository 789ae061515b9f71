package jp.tsunagi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code publish} writes the overview and overwrites nothing else. */
class PublishCommandTest {

	@TempDir
	Path folder;

	@Test
	void writesThePageOfTheDay() throws IOException {
		Path out = folder.resolve("out");
		Invocation publish = Invocation.of("publish", Invocation.FUCHU, "-o", out.toString());
		assertEquals(0, publish.exitCode(), publish.err());
		assertTrue(publish.out().contains(out.resolve("index.html").toString()), publish.out());
		assertTrue(Files.readString(out.resolve("index.html")).contains("令和4年1月31日現在"));
		assertTrue(Files.exists(out.resolve("style.css")));
	}

	@Test
	void doesNotWriteIntoAProject() throws IOException {
		Invocation.copyFuchu(folder);
		Invocation publish = Invocation.of("publish", Invocation.FUCHU, "-o", folder.toString());
		assertEquals(2, publish.exitCode());
		assertTrue(publish.err().contains("--force"), publish.err());
		assertTrue(Files.notExists(folder.resolve("index.html")));
	}

	@Test
	void publishesWhatCanBeReadAndSaysSo() throws IOException {
		Path project = folder.resolve("project");
		Invocation.copyFuchu(project);
		Files.writeString(project.resolve("areas/yotsuya.coordination"), "<broken");
		Path out = folder.resolve("out");

		Invocation publish = Invocation.of("publish", project.toString(), "-o", out.toString());

		assertEquals(1, publish.exitCode());
		assertTrue(publish.err().contains("エラーがあります"), publish.err());
		assertTrue(Files.readString(out.resolve("index.html")).contains("中央ささえあいの会"));
	}
}
