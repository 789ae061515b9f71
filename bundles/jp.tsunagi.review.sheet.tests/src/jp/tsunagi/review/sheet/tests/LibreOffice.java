package jp.tsunagi.review.sheet.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Opens files with LibreOffice and saves them. */
public final class LibreOffice {

	private final Path folder;

	/** With a profile of its own in {@code folder}, so that it runs beside others. */
	public LibreOffice(Path folder) {
		this.folder = folder;
	}

	/** The file after it was saved as each of the formats, one after the other. */
	public byte[] save(byte[] file, String from, String... formats) throws IOException, InterruptedException {
		Path current = Files.write(Files.createDirectories(folder.resolve("0")).resolve("sheet" + from), file);
		for (int i = 0; i < formats.length; i++) {
			Path next = folder.resolve(Integer.toString(i + 1));
			run("--convert-to", formats[i], "--outdir", next.toString(), current.toString());
			try (Stream<Path> saved = Files.list(next)) {
				current = saved.findFirst().orElseThrow();
			}
		}
		return Files.readAllBytes(current);
	}

	private void run(String... arguments) throws IOException, InterruptedException {
		Path log = folder.resolve("log");
		List<String> command = Stream.concat(Stream.of("soffice", "--headless", "--norestore",
				"-env:UserInstallation=" + folder.resolve("profile").toUri()), Stream.of(arguments)).toList();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		assertTrue(process.waitFor(5, TimeUnit.MINUTES), "LibreOffice hangs");
		assertTrue(process.exitValue() == 0, Files.readString(log));
	}
}
