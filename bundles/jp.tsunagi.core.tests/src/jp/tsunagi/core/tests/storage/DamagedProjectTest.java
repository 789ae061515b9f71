package jp.tsunagi.core.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Observation;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Source;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;

/** What is wrong with a file is said once, with its line; all the rest opens, and nothing on disk changes. */
class DamagedProjectTest {

	@TempDir
	Path temp;

	private Path folder;

	@BeforeEach
	void create() throws Exception {
		folder = SampleProject.create(temp.resolve("p"));
	}

	/** Opens, checks that there is one finding, and that saving all changes nothing. */
	private Finding onlyFinding() throws Exception {
		Map<String, String> before = SampleProject.files(folder);
		Project project = SampleProject.open(folder);
		assertEquals(1, project.loadFindings().size(), () -> project.loadFindings().toString());
		project.roots().forEach(root -> root.eAllContents().forEachRemaining(element -> { }));
		assertEquals(List.of(), SampleProject.saveAll(project));
		assertEquals(before, SampleProject.files(folder));
		Finding finding = project.loadFindings().getFirst();
		assertTrue(finding.message().codePoints().anyMatch(Character::isIdeographic), finding.message());
		return finding;
	}

	private void assertFinding(String rule, String file, String textOfLine) throws Exception {
		Finding finding = onlyFinding();
		assertEquals(rule, finding.rule(), finding.toString());
		assertEquals(file, finding.source().file());
		String line = Files.readAllLines(folder.resolve(file)).get(finding.source().line() - 1);
		assertTrue(line.contains(textOfLine), () -> finding + " is said of " + line);
	}

	static Stream<Arguments> unreadableParts() {
		return Stream.of(
				Arguments.of("<bodies", "<bodies xsi:type=\"coordination:Spaceship\"", "file.class", "「Spaceship」"),
				Arguments.of("<statistics", "<spaceships/><statistics", "file.feature", "「spaceships」"),
				Arguments.of("id=\"garden\"", "colour=\"red\" id=\"garden\"", "file.feature", "「colour」"),
				Arguments.of("date=\"令和4年秋\"", "date=\"令和4年末秋\"", "file.value", "値「令和4年末秋」"),
				Arguments.of("population=\"12345\"", "population=\"12,345\"", "file.value", "値「12,345」"),
				Arguments.of("name=\"みんなの畑\"", "name=\"みんなの畑\" visibility=\"secret\"", "file.value",
						"「みんなの畑」の「公開範囲」の値「secret」"),
				Arguments.of("name=\"みんなの畑\"", "name=\"みんなの畑\" area=\"branch\"", "file.value", "値「四谷分室」"),
				Arguments.of("<bodies", "<bodies xsi:type=\"coordination:Organization\"", "file.value", ""),
				Arguments.of("http://tsunagi.jp/coordination/1.0", "http://tsunagi.jp/coordination/9.0", "file.class",
						"http://tsunagi.jp/coordination/9.0"),
				Arguments.of("name=\"みんなの畑\"", "name=\"みんなの畑", "file.damaged", "XML として読めません"));
	}

	@ParameterizedTest
	@MethodSource("unreadableParts")
	void partThatCannotBeRead(String text, String replacement, String rule, String message) throws Exception {
		Path file = folder.resolve(SampleProject.YOTSUYA);
		String content = Files.readString(file);
		int line = (int) content.substring(0, content.indexOf(text)).lines().count();
		Files.writeString(file, content.replaceFirst(text, replacement));

		Finding finding = onlyFinding();

		assertEquals(rule, finding.rule(), finding.toString());
		assertEquals(SampleProject.YOTSUYA, finding.source().file());
		assertTrue(finding.message().contains(message), finding.message());
		if (!rule.equals("file.root")) {
			assertTrue(Math.abs(finding.source().line() - line) < 8, () -> finding + " is about line " + line);
		}
	}

	@Test
	void elementThatIsNoTerritoryAsRoot() throws Exception {
		Path file = folder.resolve(SampleProject.CHUO);
		Files.writeString(file, """
				<?xml version="1.0" encoding="UTF-8"?>
				<coordination:Organization xmlns:coordination="http://tsunagi.jp/coordination/1.0" id="x" name="団体"/>
				""");

		Finding finding = onlyFinding();

		assertEquals("file.root", finding.rule());
		assertEquals(SampleProject.CHUO, finding.source().file());
	}

	@Test
	void missingFileOfAnArea() throws Exception {
		Files.delete(folder.resolve(SampleProject.YOTSUYA));

		assertFinding("file.missing", SampleProject.ROOT, SampleProject.YOTSUYA);

		Project project = SampleProject.open(folder);
		assertTrue(project.loadFindings().getFirst().message().contains(SampleProject.YOTSUYA));
		assertEquals("朝の散歩会", SampleProject.<ActivityBody>find(project, "walk").getName());
		project.municipality().orElseThrow().setDescription("変更");
		assertEquals(List.of(SampleProject.ROOT), SampleProject.saveAll(project), "the rest can be saved");
		assertTrue(Files.readString(folder.resolve(SampleProject.ROOT)).contains("areas/area-01.coordination#"),
				"the reference survives");
	}

	@Test
	void missingModel() throws Exception {
		Files.delete(folder.resolve(SampleProject.ROOT));

		Finding finding = onlyFinding();

		assertEquals("file.missing", finding.rule());
		assertEquals("tsunagi.project", finding.source().file());
		assertTrue(finding.message().contains(SampleProject.ROOT));
		assertAreasAreRootsAndSavable();
	}

	@Test
	void damagedModel() throws Exception {
		Files.writeString(folder.resolve(SampleProject.ROOT), "<broken");

		assertEquals("file.damaged", onlyFinding().rule());

		assertAreasAreRootsAndSavable();
	}

	private void assertAreasAreRootsAndSavable() throws Exception {
		Project project = SampleProject.open(folder);
		assertTrue(project.municipality().isEmpty());
		assertEquals(List.of("四谷", "中央"), project.roots().stream().map(Territory::getName).toList());
		assertEquals("みんなの畑", SampleProject.<ActivityBody>find(project, "garden").getName());
		SampleProject.<ActivityBody>find(project, "garden").setName("花壇");
		assertEquals(List.of(SampleProject.YOTSUYA), SampleProject.saveAll(project));
	}

	@Test
	void fileCutAnywhere() throws Exception {
		for (String file : List.of(SampleProject.ROOT, SampleProject.YOTSUYA)) {
			byte[] whole = Files.readAllBytes(folder.resolve(file));
			for (int length = 0; length < whole.length - 1; length += 37) {
				byte[] cut = Arrays.copyOf(whole, length);
				Files.write(folder.resolve(file), cut);
				Finding finding = onlyFinding();
				assertEquals(file, finding.source().file(), finding.toString());
				Project project = SampleProject.open(folder);
				assertTrue(project.isProtected(project.resourceOf(file).orElseThrow()), "cut at " + length);
			}
			Files.write(folder.resolve(file), whole);
		}
	}

	@Test
	void changeInADamagedFileIsRefusedRatherThanLost() throws Exception {
		SampleProject.replace(folder, SampleProject.YOTSUYA, "population=\"12345\"", "population=\"x\"");
		Map<String, String> before = SampleProject.files(folder);
		Project project = SampleProject.open(folder);
		SampleProject.<ActivityBody>find(project, "garden").setName("花壇");
		SampleProject.<ActivityBody>find(project, "walk").setName("夜の散歩会");

		ProjectException refused = assertThrows(ProjectException.class, () -> SampleProject.saveAll(project));

		assertEquals(SampleProject.YOTSUYA, refused.source().file());
		assertEquals(before, SampleProject.files(folder));
		SampleProject.<ActivityBody>find(project, "garden").setName("みんなの畑");
		assertEquals(List.of(SampleProject.CHUO), SampleProject.saveAll(project), "others are saved");
	}

	@ParameterizedTest
	@MethodSource("encodings")
	void wrongEncoding(String encoding) throws Exception {
		Path file = folder.resolve(SampleProject.YOTSUYA);
		Files.write(file, Files.readString(file).getBytes(Charset.forName(encoding)));

		Finding finding = onlyFinding();

		assertEquals(new Source(SampleProject.YOTSUYA, encoding.equals("UTF-16") ? 1 : 8), finding.source());
		assertEquals("file.encoding", finding.rule());
	}

	static List<String> encodings() {
		return List.of("Shift_JIS", "EUC-JP", "UTF-16");
	}

	@Test
	void utf8WithAByteOrderMarkOrAWrongDeclarationIsRead() throws Exception {
		Path file = folder.resolve(SampleProject.YOTSUYA);
		Files.writeString(file, "\uFEFF" + Files.readString(file).replace("encoding=\"UTF-8\"", "encoding=\"Shift_JIS\""));
		Path settings = folder.resolve("tsunagi.project");
		Files.writeString(settings, "\uFEFF" + Files.readString(settings));

		assertEquals("みんなの畑", SampleProject.<ActivityBody>find(SampleProject.openClean(folder), "garden").getName());
	}

	@Test
	void idUsedTwiceInAFile() throws Exception {
		SampleProject.replace(folder, SampleProject.YOTSUYA, "\"cafe\"", "\"statistics\"");

		assertFinding("id.duplicate", SampleProject.YOTSUYA, "<bodies");
	}

	@Test
	void idUsedInTwoFiles() throws Exception {
		SampleProject.replace(folder, SampleProject.CHUO, "\"walk\"", "\"cafe\"");

		assertFinding("id.duplicate", SampleProject.CHUO, "<bodies");

		Project project = SampleProject.open(folder);
		assertTrue(project.loadFindings().getFirst().message().contains(SampleProject.YOTSUYA));
		SampleProject.area(project, 0).getBodies().remove(1);
		assertEquals("朝の散歩会", SampleProject.<ActivityBody>find(project, "cafe").getName(), "the other is found then");
	}

	@Test
	void referencesToNothingAreProxiesAndStay() throws Exception {
		SampleProject.replace(folder, SampleProject.YOTSUYA, "source=\"branch\"", "source=\"nobody\"");
		SampleProject.replace(folder, SampleProject.CHUO, "name=\"朝の散歩会\"", "name=\"朝の散歩会\"\n      council=\"nobody\"");
		Map<String, String> before = SampleProject.files(folder);
		Project project = SampleProject.openClean(folder);

		assertTrue(SampleProject.<Relationship>find(project, "tie").getSource().eIsProxy());
		assertTrue(SampleProject.<ActivityBody>find(project, "walk").getCouncil().eIsProxy(), "whatever was read before");
		assertEquals(List.of(), SampleProject.saveAll(project));
		SampleProject.<Relationship>find(project, "tie").setName("つながり");
		SampleProject.<ActivityBody>find(project, "walk").setName("夜の散歩会");
		SampleProject.saveAll(project);
		SampleProject.replace(folder, SampleProject.YOTSUYA, "      name=\"つながり\"\n", "");
		SampleProject.replace(folder, SampleProject.CHUO, "夜の散歩会", "朝の散歩会");
		assertEquals(before, SampleProject.files(folder));
	}

	@Test
	void missingTargetsOfListsAreKeptInPlace() throws Exception {
		Project first = SampleProject.openClean(folder);
		Observation observation = SampleProject.find(first, "observation");
		observation.getAbout().remove(1);
		SampleProject.saveAll(first);
		SampleProject.replace(folder, SampleProject.YOTSUYA, "\"garden branch\"", "\"gone garden missing branch gone2\"");
		Map<String, String> before = SampleProject.files(folder);

		Project project = SampleProject.openClean(folder);

		observation = SampleProject.find(project, "observation");
		assertEquals(List.of(true, false, true, false, true),
				observation.getAbout().stream().map(element -> element.eIsProxy()).toList());
		observation.setPlace("畑");
		SampleProject.saveAll(project);
		SampleProject.replace(folder, SampleProject.YOTSUYA, "      place=\"畑\"\n", "");
		assertEquals(before, SampleProject.files(folder));
	}

	@Test
	void oneMissingElementTakenForTwoKinds() throws Exception {
		SampleProject.replace(folder, SampleProject.YOTSUYA, "source=\"branch\"", "source=\"nobody\"");
		SampleProject.replace(folder, SampleProject.YOTSUYA, "name=\"みんなの畑\"", "name=\"みんなの畑\"\n      council=\"nobody\"");

		Project project = SampleProject.openClean(folder);

		assertTrue(SampleProject.<Relationship>find(project, "tie").getSource().eIsProxy());
		assertTrue(SampleProject.<ActivityBody>find(project, "garden").getCouncil().eIsProxy());
		assertEquals(List.of(), SampleProject.saveAll(project));
	}

	@Test
	void areaThatItsFileDoesNotHave() throws Exception {
		Path root = folder.resolve(SampleProject.ROOT);
		String id = SampleProject.area(SampleProject.openClean(folder), 0).getId();
		Files.writeString(root, Files.readString(root).replaceFirst("area-01.coordination#" + id, "area-01.coordination#wrong"));

		assertFinding("file.missing", SampleProject.ROOT, "#wrong");

		assertTrue(Files.exists(folder.resolve(SampleProject.YOTSUYA)), "it is not taken for a removed area");
		assertEquals(List.of("府中市", "四谷"), SampleProject.open(folder).roots().stream().map(Territory::getName).toList());
	}

	@Test
	void areasThatHoldEachOther() throws Exception {
		Project project = SampleProject.openClean(folder);
		String yotsuya = SampleProject.area(project, 0).getId();
		String chuo = SampleProject.area(project, 1).getId();
		SampleProject.replace(folder, SampleProject.YOTSUYA, "</coordination:Area>",
				"  <areas\n      href=\"area-02.coordination#" + chuo + "\"/>\n</coordination:Area>");
		Path root = folder.resolve(SampleProject.ROOT);
		Files.writeString(root, Files.readString(root).replaceFirst("  <areas\\s+href=\"areas/area-02[^>]*>\n", ""));
		SampleProject.openClean(folder);
		SampleProject.replace(folder, SampleProject.CHUO, "</coordination:Area>",
				"  <areas\n      href=\"area-01.coordination#" + yotsuya + "\"/>\n</coordination:Area>");

		assertFinding("file.containment", SampleProject.CHUO, "area-01.coordination#");

		Files.writeString(root, Files.readString(root).replaceFirst("  <areas\\s+href=\"areas/area-01[^>]*>\n", ""));
		Project circle = SampleProject.open(folder);
		assertEquals(List.of("file.containment"), circle.loadFindings().stream().map(Finding::rule).toList());
		assertEquals(List.of("府中市", "四谷"), circle.roots().stream().map(Territory::getName).toList());
	}

	@Test
	void areaThatHoldsItself() throws Exception {
		String id = SampleProject.area(SampleProject.openClean(folder), 0).getId();
		SampleProject.replace(folder, SampleProject.YOTSUYA, "</coordination:Area>",
				"  <areas\n      href=\"#" + id + "\"/>\n</coordination:Area>");

		assertFinding("file.containment", SampleProject.YOTSUYA, "#" + id);
	}

	@Test
	void municipalityInPlaceOfAnArea() throws Exception {
		String id = SampleProject.openClean(folder).municipality().orElseThrow().getId();
		SampleProject.replace(folder, SampleProject.YOTSUYA, "</coordination:Area>",
				"  <areas\n      href=\"../municipality.coordination#" + id + "\"/>\n</coordination:Area>");

		assertFinding("file.containment", SampleProject.YOTSUYA, "#" + id);
	}

	@Test
	void areaHeldTwice() throws Exception {
		String id = SampleProject.area(SampleProject.openClean(folder), 1).getId();
		SampleProject.replace(folder, SampleProject.YOTSUYA, "</coordination:Area>",
				"  <areas\n      href=\"area-02.coordination#" + id + "\"/>\n</coordination:Area>");

		assertFinding("file.containment", SampleProject.YOTSUYA, "#" + id);

		assertEquals(2, SampleProject.open(folder).municipality().orElseThrow().getAreas().size());
	}

	@Test
	void areasNestedBeyondReason() throws Exception {
		Path file = folder.resolve(SampleProject.YOTSUYA);
		String content = Files.readString(file);
		Files.writeString(file, content.replace("</coordination:Area>",
				"<areas>".repeat(5000) + "</areas>".repeat(5000) + "</coordination:Area>"));

		assertEquals("file.damaged", onlyFinding().rule());
	}

	@Test
	void hugeTextIsRead() throws Exception {
		Project project = SampleProject.openClean(folder);
		String huge = "長い説明。\n\"<&".repeat(200_000);
		SampleProject.<Organization>find(project, "branch").setDescription(huge);
		SampleProject.<Organization>find(project, "branch").getTags().add(huge);
		SampleProject.saveAll(project);

		Organization branch = SampleProject.find(SampleProject.openClean(folder), "branch");

		assertEquals(huge, branch.getDescription());
		assertEquals(huge, branch.getTags().getFirst());
	}

	@Test
	void emptyFile() throws Exception {
		Files.write(folder.resolve(SampleProject.CHUO), new byte[0]);

		Finding finding = onlyFinding();

		assertEquals("file.damaged", finding.rule());
		assertEquals(SampleProject.CHUO, finding.source().file());
	}

	@Test
	void folderInPlaceOfAFile() throws Exception {
		Files.delete(folder.resolve(SampleProject.CHUO));
		Files.createDirectories(folder.resolve(SampleProject.CHUO));

		Finding finding = onlyFinding();

		assertEquals("file.unreadable", finding.rule());
		assertEquals(SampleProject.CHUO, finding.source().file());
	}

	@Test
	void severalDamagedFilesAreToldApart() throws Exception {
		Files.writeString(folder.resolve(SampleProject.CHUO), "x");
		Files.write(folder.resolve(SampleProject.YOTSUYA), new byte[] {(byte) 0x83, 0x5C});

		List<Finding> findings = SampleProject.open(folder).loadFindings();

		assertEquals(List.of("file.encoding", "file.damaged"), findings.stream().map(Finding::rule).toList());
		assertEquals(List.of(SampleProject.YOTSUYA, SampleProject.CHUO),
				findings.stream().map(finding -> finding.source().file()).toList());
	}

	@Test
	void backupsAndHiddenFoldersAreNotPartOfTheProject() throws Exception {
		Path hidden = Files.createDirectories(folder.resolve(".git/areas"));
		Files.writeString(hidden.resolve("x.coordination"), "x");

		Project project = SampleProject.openClean(folder);

		assertEquals(3, project.resourceSet().getResources().size());
		assertFalse(project.resourceSet().getResources().stream().map(Resource::getURI)
				.anyMatch(uri -> uri.toString().contains(".tsunagi")));
	}
}
