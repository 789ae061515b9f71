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
		assertEquals(0, run("export", CITY, "-t", "assessment", "-a", "四谷", "-o", out("txt")).exitCode(), "a folder, though no good name");
		Invocation result = run("export", CITY, "-t", "地域アセスメントシート", "--all", "-o", out("all"));
		assertEquals(0, result.exitCode(), result.err());
		assertTrue(files("all").size() > 5, files("all").toString());
		Invocation again = run("export", CITY, "-t", "assessment", "--all", "-o", out("all"));
		assertEquals(2, again.exitCode(), "what is there is not replaced");
		assertTrue(again.err().contains("--force"), again.err());
		Files.delete(folder.resolve("all").resolve(files("all").getFirst()));
		assertEquals(1, run("export", CITY, "-t", "assessment", "--all", "-o", out("all")).exitCode(), "only some are written");
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
	void theNearestNamesComeFirst() {
		String template = run("export", CITY, "-t", "assesment", "--all", "-o", out("x")).err();
		assertTrue(template.contains("あるもの: assessment, "), template);
		String label = run("export", CITY, "-t", "地域アセスメント", "--all", "-o", out("x")).err();
		assertTrue(label.contains("あるもの: assessment, "), label);
		String area = run("export", CITY, "-t", "assessment", "-a", "四谷町", "-o", out("x")).err();
		assertTrue(area.contains("あるもの: 四谷, "), area);
		assertTrue(run("template", CITY, "-a", "四谷町", "-o", out("x")).err().contains("あるもの: 四谷, "));
	}

	/** What is in a file is what its name says; nobody gets a folder who wanted a file. */
	@Test
	void theNameOfTheFileSaysWhatItIs() {
		for (String[] wrong : new String[][] {{"a.xlsx", "assessment", ".docx で終わる"}, {"a.docx", "watching-matrix", ".xlsx で終わる"},
				{"a.doc", "assessment", "形式が分かりません"}, {"a.txt", "assessment", "形式が分かりません"}}) {
			Invocation result = run("export", CITY, "-t", wrong[1], "-a", "四谷", "-o", out(wrong[0]));
			assertEquals(2, result.exitCode(), wrong[0]);
			assertTrue(result.err().contains(wrong[2]) && result.err().contains(wrong[0]), result.err());
			assertTrue(Files.notExists(folder.resolve(wrong[0])), wrong[0]);
		}
		assertEquals(2, run("export", CITY, "-t", "assessment", "-a", "四谷", "--format", "pdf", "-o", out("a.docx")).exitCode());
		Invocation several = run("export", CITY, "-t", "assessment", "--all", "-o", out("a.docx"));
		assertEquals(2, several.exitCode());
		assertTrue(several.err().contains("フォルダーを指定してください"), several.err());
		assertTrue(Files.notExists(folder.resolve("a.docx")));
	}

	@Test
	void whatIsInTheWayIsNamedAndStays() throws IOException {
		Path mine = Files.writeString(folder.resolve("a.docx"), "mine");
		Invocation there = run("export", CITY, "-t", "assessment", "-a", "四谷", "-o", mine.toString());
		assertEquals(2, there.exitCode());
		assertTrue(there.err().contains(mine.toString()) && there.err().contains("--force"), there.err());
		Invocation noFolder = run("export", CITY, "-t", "assessment", "-a", "四谷", "-o", mine.resolve("b.docx").toString());
		assertEquals(2, noFolder.exitCode());
		assertTrue(noFolder.err().contains("b.docx に書き出せません"), noFolder.err());
		assertFalse(noFolder.out().contains("public"), "nothing was left out of what is not there");
		assertEquals("mine", Files.readString(mine));
		assertEquals(List.of("a.docx"), files(""));
	}

	/** Mistakes of a template are told once, not once for each area. */
	@Test
	void aBrokenTemplateIsToldOnce() throws IOException {
		Path city = folder.resolve("city");
		Path areas = Files.writeString(folder.resolve("areas.txt"), "東\n西\n");
		assertEquals(0, run("new", city.toString(), "--name", "試験市", "--areas", areas.toString()).exitCode());
		Files.createDirectories(city.resolve("templates"));
		Files.writeString(city.resolve("templates/便り.docx"), "no document");
		Invocation result = run("export", city.toString(), "-t", "便り", "--all", "-o", out("x"));
		assertEquals(2, result.exitCode(), result.out() + result.err());
		assertEquals(1, result.err().lines().count(), result.err());
		assertTrue(result.err().startsWith("便り: "), result.err());
		assertFalse(result.err().contains("Exception"), result.err());
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
		Invocation ofPlans = run("templates", CITY, "--fields", "--about", "plan", "-a", "四谷");
		assertTrue(ofPlans.out().lines().anyMatch(line -> line.startsWith("{{計画.名前}}\t") && line.endsWith("\tコロナ禍での食の支援")),
				"examples are of a plan of the area");
	}

	@Test
	void allMistakesOfATemplateAreTold() throws IOException {
		Path text = Files.writeString(folder.resolve("t.docx"), "not a document");
		Invocation noDocument = run("templates", "--check", text.toString());
		assertEquals(1, noDocument.exitCode());
		assertTrue(noDocument.err().startsWith(text + ": "), noDocument.err());
		assertFalse(noDocument.err().contains("Exception"), noDocument.err());
	}

	@Test
	void aPackHasFormsAndAPlanToBeginWith() throws IOException {
		Invocation result = run("template", CITY, "-a", "四谷", "-k", "assessment,checklist-90-days", "-o", out("pack"));
		assertEquals(0, result.exitCode(), result.err());
		assertEquals(3, files("pack").size(), files("pack").toString());
		assertTrue(files("pack").contains("四谷.plan"));
		assertTrue(result.out().contains("公開範囲 partners"), "what is left out is counted");
		Invocation again = run("template", CITY, "-a", "四谷", "-k", "assessment", "-o", out("pack"));
		assertEquals(2, again.exitCode(), "what is there is not replaced");
		Invocation nowhere = run("template", "-a", "四谷", "-o", out("x"));
		assertEquals(2, nowhere.exitCode());
		assertTrue(nowhere.err().contains("--area"), nowhere.err());
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
		assertEquals(3, files("blank").size());
		String plan = out("blank") + "/地域支援計画.plan";
		Invocation formatted = run("format", plan);
		assertEquals(0, formatted.exitCode(), formatted.err());
		Invocation all = run("template", "-o", out("all"));
		assertEquals(0, all.exitCode(), all.err());
		assertEquals(16, files("all").size(), files("all").toString());
		assertEquals("", all.err());
	}

	/** A town without areas is one, and a city has documents about itself. */
	@Test
	void aMunicipalityHasDocumentsAsItsAreasHave() throws IOException {
		Path town = folder.resolve("town");
		assertEquals(0, run("new", town.toString(), "--name", "試験町").exitCode());
		Invocation result = run("export", town.toString(), "-t", "assessment", "-o", out("a.docx"));
		assertEquals(0, result.exitCode(), result.err());
		assertEquals(0, run("export", CITY, "-t", "assessment", "-a", "府中市", "-o", out("city.docx")).exitCode(), "the city, not its areas");
		assertTrue(text(folder.resolve("city.docx")).contains("地域アセスメントシート府中市"));
		Invocation pack = run("template", town.toString(), "-a", "試験町", "-k", "assessment", "-o", out("pack"));
		assertEquals(0, pack.exitCode(), pack.err());
		assertTrue(files("pack").contains("地域アセスメントシート_試験町.docx"), files("pack").toString());
	}
}
