package jp.tsunagi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code export}, {@code templates} and {@code template} write documents, list and check templates, and pack forms. */
class DocumentCommandsTest {

	private static final LocalDate TODAY = LocalDate.of(2022, 11, 15);

	private static final String CITY = Path.of(System.getProperty("tsunagi.examples"), "fuchu").toString();

	@TempDir
	Path folder;

	private static Invocation run(String... arguments) {
		return Invocation.on(TODAY, arguments);
	}

	private String out(String name) {
		return folder.resolve(name).toString();
	}

	private List<String> files(String name) throws IOException {
		try (Stream<Path> files = Files.walk(folder.resolve(name))) {
			return files.filter(Files::isRegularFile).map(file -> folder.resolve(name).relativize(file).toString())
					.map(file -> file.replace('\\', '/')).sorted().toList();
		}
	}

	private static String text(Path docx) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(docx))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals("word/document.xml")) {
					return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
				}
			}
		}
		throw new IOException("no document in " + docx);
	}

	@Test
	void oneAreaBecomesOneFile() throws IOException {
		Invocation result = run("export", CITY, "-t", "assessment", "-a", "四谷", "-o", out("a.docx"));
		assertEquals(0, result.exitCode(), result.err());
		String text = text(folder.resolve("a.docx"));
		assertTrue(text.contains("四谷"), text);
		assertFalse(text.contains("{{"), text);
		assertTrue(result.out().contains("public"), result.out());
	}

	@Test
	void allAreasBecomeAFileEach() throws IOException {
		Invocation result = run("export", CITY, "-t", "地域アセスメントシート", "--all", "-o", out("all"));
		assertEquals(0, result.exitCode(), result.err());
		assertTrue(files("all").size() > 5, files("all").toString());
		Invocation again = run("export", CITY, "-t", "assessment", "--all", "-o", out("all"));
		assertEquals(1, again.exitCode(), "what is there is not replaced");
		assertEquals(0, run("export", CITY, "-t", "assessment", "--all", "--force", "-o", out("all")).exitCode());
	}

	@Test
	void pagesAreWrittenAsPdf() throws IOException {
		Invocation result = run("export", CITY, "-t", "resource-booklet", "-a", "四谷", "-o", out("b.pdf"));
		assertEquals(0, result.exitCode(), result.err());
		assertEquals("%PDF", new String(Files.readAllBytes(folder.resolve("b.pdf")), 0, 4, StandardCharsets.US_ASCII));
	}

	@Test
	void whatIsNotThereIsSaidWithWhatIs() {
		Invocation template = run("export", CITY, "-t", "nothing", "--all", "-o", out("x"));
		assertEquals(2, template.exitCode());
		assertTrue(template.err().contains("assessment"), template.err());
		Invocation area = run("export", CITY, "-t", "assessment", "-a", "どこか", "-o", out("x"));
		assertEquals(2, area.exitCode());
		assertTrue(area.err().contains("四谷"), area.err());
		Invocation which = run("export", CITY, "-t", "assessment", "-o", out("x"));
		assertEquals(2, which.exitCode());
		assertTrue(which.err().contains("--all"), which.err());
		assertFalse(Files.exists(folder.resolve("x")));
	}

	@Test
	void templatesAreListedWithTheirFields() {
		Invocation all = run("templates");
		assertEquals(0, all.exitCode(), all.err());
		assertTrue(all.out().lines().anyMatch(line -> line.startsWith("area-plan\t")), all.out());
		Invocation fields = run("templates", CITY, "--fields", "-a", "四谷");
		assertEquals(0, fields.exitCode(), fields.err());
		assertTrue(fields.out().lines().anyMatch(line -> line.startsWith("{{地域.名前}}\t") && line.endsWith("\t四谷")), fields.out());
		assertEquals(0, run("templates", "--fields", "--about", "plan").exitCode());
	}

	@Test
	void allMistakesOfATemplateAreTold() throws IOException {
		Path text = Files.writeString(folder.resolve("t.docx"), "not a document");
		Invocation noDocument = run("templates", "--check", text.toString());
		assertEquals(1, noDocument.exitCode());
		assertFalse(noDocument.err().isBlank());
		assertFalse(noDocument.err().contains("Exception"), noDocument.err());
	}

	@Test
	void aPackHasFormsAndAPlanToBeginWith() throws IOException {
		Invocation result = run("template", CITY, "-a", "四谷", "-k", "assessment,checklist-90-days", "-o", out("pack"));
		assertEquals(0, result.exitCode(), result.err());
		assertEquals(3, files("pack").size(), files("pack").toString());
		assertTrue(files("pack").contains("四谷.plan"));
	}

	@Test
	void anExerciseHasTheTrainersFormsBesideIt() throws IOException {
		Invocation result = run("template", CITY, "-a", "四谷", "-k", "assessment", "--exercise", "-o", out("pack"));
		assertEquals(0, result.exitCode(), result.err());
		assertTrue(files("pack").stream().anyMatch(file -> file.startsWith("講師用/")), files("pack").toString());
	}

	@Test
	void formsAreBlankWithoutAProject() throws IOException {
		Invocation result = run("template", "-k", "assessment,area-plan", "-o", out("blank"));
		assertEquals(0, result.exitCode(), result.err());
		assertEquals(2, files("blank").size());
	}
}
