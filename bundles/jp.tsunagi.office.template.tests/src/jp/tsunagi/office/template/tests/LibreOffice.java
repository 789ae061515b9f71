package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Opens files with LibreOffice and saves them. A test that needs it is skipped where it is not installed. */
public final class LibreOffice {

	private static final String PROGRAM = "soffice";

	private final Path folder;

	/** With a profile of its own in {@code folder}, so that it runs beside others. */
	public LibreOffice(Path folder) {
		assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
				.anyMatch(place -> Files.isExecutable(Path.of(place, PROGRAM))), "LibreOffice is not installed");
		this.folder = folder;
	}

	/**
	 * The file after it was saved as each of the formats, one after the other.
	 *
	 * @param suffix how its name ends, such as {@code .docx}
	 * @param formats such as {@code pdf}; what follows a colon says how
	 */
	public byte[] save(byte[] file, String suffix, String... formats) throws IOException, InterruptedException {
		Path current = Files.write(Files.createTempDirectory(folder, "file").resolve("file" + suffix), file);
		for (String format : formats) {
			current = save(List.of(current), format).getFirst();
		}
		return Files.readAllBytes(current);
	}

	/** Saves files with different names as another format, all at once, which takes hardly longer than one of them. */
	public List<Path> save(List<Path> files, String format) throws IOException, InterruptedException {
		Path output = Files.createTempDirectory(folder, "saved");
		Path log = folder.resolve("log");
		List<String> command = new ArrayList<>(List.of(PROGRAM, "--headless", "--norestore",
				"-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", format, "--outdir", output.toString()));
		files.forEach(file -> command.add(file.toString()));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		assertTrue(process.waitFor(5, TimeUnit.MINUTES), "LibreOffice hangs");
		assertEquals(0, process.exitValue(), Files.readString(log));
		String ending = "." + format.split(":")[0];
		return files.stream().map(file -> output.resolve(file.getFileName().toString().replaceFirst("\\.[^.]*$", ending)))
				.peek(saved -> assertTrue(Files.isRegularFile(saved), () -> saved + " could not be made")).toList();
	}
}
