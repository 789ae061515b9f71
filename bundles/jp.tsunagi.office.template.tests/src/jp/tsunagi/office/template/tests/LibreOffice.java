package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Opens files with LibreOffice and saves them as others. */
final class LibreOffice {

	private final Path folder;

	/** With a profile of its own in {@code folder}, so that it runs beside others. */
	LibreOffice(Path folder) {
		this.folder = folder;
	}

	/**
	 * The file as LibreOffice saves it.
	 *
	 * @param from how its name ends
	 * @param format what it is saved as, such as {@code pdf}
	 */
	byte[] save(byte[] file, String from, String format) throws IOException, InterruptedException {
		Path input = Files.write(folder.resolve("file." + from), file);
		Path output = Files.createTempDirectory(folder, "saved");
		Path log = folder.resolve("log");
		Process process = new ProcessBuilder("soffice", "--headless", "--norestore",
				"-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", format, "--outdir", output.toString(),
				input.toString()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		assertTrue(process.waitFor(5, TimeUnit.MINUTES), "LibreOffice hangs");
		assertEquals(0, process.exitValue(), Files.readString(log));
		try (Stream<Path> saved = Files.list(output)) {
			return Files.readAllBytes(saved.findFirst().orElseThrow(() -> new IOException("LibreOffice cannot read it")));
		}
	}
}
