package jp.tsunagi.core.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Observation;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Reply;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;

/** A save changes the lines of what was changed, and no other byte. */
class RoundTripTest {

	@TempDir
	Path temp;

	private Path folder;

	private Map<String, String> before;

	private Project project;

	@BeforeEach
	void open() throws Exception {
		folder = SampleProject.create(temp.resolve("私の プロジェクト#1%20"));
		before = SampleProject.files(folder);
		project = SampleProject.openClean(folder);
	}

	@Test
	void unchangedProjectChangesNoByte() throws Exception {
		project.resourceSet().getAllContents().forEachRemaining(element -> { });

		assertEquals(List.of(), SampleProject.saveAll(project));

		assertEquals(before, SampleProject.files(folder));
		for (String file : List.of(SampleProject.ROOT, SampleProject.YOTSUYA, SampleProject.CHUO)) {
			Files.delete(folder.resolve(file));
		}
		SampleProject.saveAll(project, Project.Conflict.OVERWRITE);
		assertEquals(before, SampleProject.files(folder), "written anew, the files are the same");
	}

	@Test
	void layoutOfOthersIsKeptWhileNothingChanges() throws Exception {
		Path file = folder.resolve(SampleProject.YOTSUYA);
		Files.writeString(file, '\uFEFF' + Files.readString(file).replace("\n", "\r\n").replace("  <", "<"));
		Project again = SampleProject.openClean(folder);

		assertEquals(List.of(), SampleProject.saveAll(again));
	}

	@Test
	void addedElementAddsOnlyItsLines() throws Exception {
		SampleProject.body(SampleProject.area(project, 1), "choir", "合唱の会");

		assertEquals(List.of(SampleProject.CHUO), SampleProject.saveAll(project));

		assertAddedOnly(SampleProject.CHUO, 5);
	}

	@Test
	void firstChildAddsOnlyItsLines() throws Exception {
		Reply reply = CoordinationFactory.eINSTANCE.createReply();
		reply.setId("reply");
		SampleProject.<Observation>find(project, "observation").getReplies().add(reply);

		SampleProject.saveAll(project);

		assertAddedOnly(SampleProject.YOTSUYA, 4);
	}

	@Test
	void firstReferenceToAnotherFileAddsOnlyItsLines() throws Exception {
		SampleProject.<ActivityBody>find(project, "walk").setArea(SampleProject.area(project, 0));

		SampleProject.saveAll(project);

		assertAddedOnly(SampleProject.CHUO, 3);
	}

	@Test
	void attributeSetForTheFirstTimeAddsOneLine() throws Exception {
		SampleProject.<Organization>find(project, "branch").setKana("よつやぶんしつ");

		SampleProject.saveAll(project);

		assertAddedOnly(SampleProject.YOTSUYA, 1);
	}

	@Test
	void removedElementRemovesOnlyItsLines() throws Exception {
		SampleProject.area(project, 1).getBodies().clear();

		SampleProject.saveAll(project);

		List<String> after = lines(SampleProject.files(folder).get(SampleProject.CHUO));
		List<String> old = lines(before.get(SampleProject.CHUO));
		assertEquals(old.size() - 5, after.size());
		assertTrue(isSubsequence(after, old));
	}

	@Test
	void changedAttributeChangesOneLine() throws Exception {
		SampleProject.<ActivityBody>find(project, "garden").setName("みんなの\n花壇");

		SampleProject.saveAll(project);

		List<String> after = lines(SampleProject.files(folder).get(SampleProject.YOTSUYA));
		List<String> old = lines(before.get(SampleProject.YOTSUYA));
		assertEquals(old.size(), after.size());
		int changed = 0;
		for (int i = 0; i < old.size(); i++) {
			changed += old.get(i).equals(after.get(i)) ? 0 : 1;
		}
		assertEquals(1, changed);
	}

	@Test
	void orderOfReferencesIsKept() throws Exception {
		List<String> names = SampleProject.<Observation>find(project, "observation").getAbout().stream()
				.map(element -> element.getName()).toList();

		assertEquals(List.of("みんなの畑", "府中市社会福祉協議会", "四谷分室"), names);
		assertEquals(List.of("四谷", "府中市", "中央"), SampleProject.<Organization>find(project, "social-welfare").getAreas()
				.stream().map(area -> area.getName()).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"行1\n行2\r\n行3\r\tタブ", "\"引用\" 'a' <b> & &amp; ]]>", "🏠👨‍👩‍👧𠮷野家", " 前後の空白 ", "", "\n",
			"a\u0085b\u2028c", "<!-- -->", "\uFFFD\uE000"})
	void anyTextComesBack(String text) throws Exception {
		Organization organization = SampleProject.find(project, "branch");
		organization.setDescription(text);
		organization.getTags().addAll(List.of(text + 1, text));
		SampleProject.area(project, 0).setBoundary(text);

		SampleProject.saveAll(project);

		Project again = SampleProject.openClean(folder);
		Organization read = SampleProject.find(again, "branch");
		assertEquals(text, read.getDescription());
		assertEquals(List.of(text + 1, text), read.getTags());
		assertEquals(text, SampleProject.area(again, 0).getBoundary());
		assertEquals(List.of(), SampleProject.saveAll(again));
	}

	@ParameterizedTest
	@ValueSource(strings = {"a\u0000b", "a\u000Bb", "\u001B", "\uD83C", "\uDFE0\uD83C", "\uFFFF", "\uFFFE"})
	void textThatNoFileCanHoldIsRefused(String text) throws Exception {
		Organization organization = SampleProject.find(project, "branch");
		organization.setDescription(text);

		ProjectException refused = assertThrows(ProjectException.class, () -> SampleProject.saveAll(project));

		assertEquals(SampleProject.YOTSUYA, refused.source().file());
		assertTrue(refused.getMessage().contains("「四谷分室」の「説明」"), refused.getMessage());
		organization.setDescription(null);
		organization.getTags().add(text);
		assertThrows(ProjectException.class, () -> SampleProject.saveAll(project), "in a list, too");
		organization.getTags().clear();
		organization.setContact(CoordinationFactory.eINSTANCE.createContact());
		organization.getContact().setPhone(text);
		refused = assertThrows(ProjectException.class, () -> SampleProject.saveAll(project), "in a contact, too");
		assertTrue(refused.getMessage().contains("「四谷分室」の「電話」"), refused.getMessage());
		assertEquals(before, SampleProject.files(folder));
	}

	@Test
	void areasBelowAreasHaveFilesOfTheirOwn() throws Exception {
		Area neighbourhood = CoordinationFactory.eINSTANCE.createArea();
		neighbourhood.setName("四谷一丁目");
		SampleProject.area(project, 0).getAreas().add(neighbourhood);
		SampleProject.body(neighbourhood, "tea", "お茶の会");
		project.addFile("areas/四谷 1丁目#%.coordination", neighbourhood);

		SampleProject.saveAll(project);

		assertTrue(Files.readString(folder.resolve(SampleProject.YOTSUYA)).contains("四谷%201丁目%23%25.coordination#"));
		Project again = SampleProject.openClean(folder);
		assertEquals("四谷一丁目", SampleProject.area(again, 0).getAreas().getFirst().getName());
		assertEquals("areas/四谷 1丁目#%.coordination",
				again.sourceOf(SampleProject.find(again, "tea")).file());
		Map<String, String> saved = SampleProject.files(folder);
		assertEquals(List.of(), SampleProject.saveAll(again));
		assertEquals(saved, SampleProject.files(folder));
	}

	@Test
	void filesAreTheSameOnEveryPlatform() throws Exception {
		String separator = System.setProperty("line.separator", "\r\n");
		try {
			SampleProject.<Organization>find(project, "branch").setDescription("行1\n行2");
			SampleProject.<Organization>find(project, "branch").getTags().add("行1\n行2");
			SampleProject.saveAll(project);
		} finally {
			System.setProperty("line.separator", separator);
		}
		assertEquals(-1, Files.readString(folder.resolve(SampleProject.YOTSUYA)).indexOf('\r'));
		assertEquals("行1\n行2", SampleProject.<Organization>find(SampleProject.openClean(folder), "branch").getTags().getFirst());
	}

	private void assertAddedOnly(String file, int added) throws Exception {
		List<String> after = lines(SampleProject.files(folder).get(file));
		List<String> old = lines(before.get(file));
		assertTrue(isSubsequence(old, after), () -> String.join("\n", after));
		assertEquals(old.size() + added, after.size(), () -> String.join("\n", after));
	}

	private static List<String> lines(String content) {
		return List.of(content.split("\n", -1));
	}

	private static boolean isSubsequence(List<String> part, List<String> whole) {
		List<String> rest = new ArrayList<>(part);
		for (String line : whole) {
			if (!rest.isEmpty() && rest.getFirst().equals(line)) {
				rest.removeFirst();
			}
		}
		return rest.isEmpty();
	}
}
