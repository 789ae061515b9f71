package jp.tsunagi.core.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Event;
import jp.tsunagi.coordination.Need;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.SupporterCount;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.core.vocabulary.TermList;

/** The example of Fuchu says what the report says. */
class FuchuExampleTest {

	@TempDir
	Path folder;

	private Project fuchu;

	@BeforeEach
	void copyTheExample() throws Exception {
		Path example = Path.of(System.getProperty("tsunagi.examples"), "fuchu");
		try (Stream<Path> files = Files.walk(example)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = folder.resolve(example.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
		fuchu = Project.open(folder, new NullProgressMonitor());
	}

	@Test
	void oneChangedNameChangesOneLineOfItsFile() throws Exception {
		List<Resource> files = List.copyOf(fuchu.resourceSet().getResources());
		List<List<String>> before = lines(files);
		files.forEach(file -> {
			Element root = (Element) file.getContents().getFirst();
			root.setName(root.getName() + "改");
		});
		fuchu.save(files, Project.Conflict.REFUSE, Clock.systemUTC(), new NullProgressMonitor());
		List<List<String>> after = lines(files);

		for (int i = 0; i < files.size(); i++) {
			List<String> changed = new ArrayList<>(after.get(i));
			changed.removeAll(before.get(i));
			assertEquals(1, changed.size(), fuchu.fileOf(files.get(i)) + ": " + changed);
			assertEquals(before.get(i).size(), after.get(i).size());
		}
	}

	private List<List<String>> lines(List<Resource> files) throws IOException {
		List<List<String>> lines = new ArrayList<>();
		for (Resource file : files) {
			lines.add(Files.readAllLines(folder.resolve(fuchu.fileOf(file))));
		}
		return lines;
	}

	@Test
	void theCouncilsAreThoseOfTheReportInTheOrderOfTheirFounding() {
		List<Council> councils = ProjectContents.all(fuchu, Council.class).toList();

		assertEquals(11, ProjectContents.all(fuchu, Area.class).count());
		assertEquals(List.of("押立・車返ささえあい協議会", "ささえあい四谷", "住吉・分梅・南町ささえあい協議会", "中央ささえあいの会",
				"わがまち支えあいの会～小柳・是政・清水が丘エリア～"), councils.stream().limit(5).map(Element::getName).toList());
		assertEquals(List.of("平成28年度", "平成30年度", "令和元年度", "令和2年度", "令和2年度", "令和3年4月", "令和3年4月",
				"令和3年4月", "令和3年4月", "令和3年4月", "令和3年4月"),
				councils.stream().map(council -> council.getEstablished().toString()).toList());
		assertEquals("OKS", councils.getFirst().getNickname());
	}

	@Test
	void registerEventsPartnersAndNeedsAreThoseOfTheReport() {
		SupporterCount consultants = ProjectContents.all(fuchu, SupporterCount.class).findFirst().orElseThrow();
		assertEquals("令和4年1月 152", consultants.getDate() + " " + consultants.getCount());
		assertEquals(List.of(Optional.of(53), Optional.empty()), ProjectContents.all(fuchu, Event.class).limit(2)
				.map(event -> Optional.ofNullable(event.getAttendance())).toList());
		assertEquals(8, ProjectContents.all(fuchu, Organization.class)
				.filter(organization -> "ご近助会".equals(organization.getName()))
				.findFirst().orElseThrow().getMemberCount());
		assertEquals(9, ProjectContents.all(fuchu, Need.class).filter(need -> "住民アンケート".equals(need.getSource()))
				.map(need -> need.getMatchings().getFirst().getSupporter().getName())
				.filter("30分程度のちょっとしたお手伝い"::equals).count());
	}

	@Test
	void theBuiltInVocabularyHasEveryListWithBothLanguages() throws IOException {
		for (TermList list : TermList.values()) {
			assertTrue(fuchu.vocabulary().terms(list).size() >= 4, list.id());
			fuchu.vocabulary().terms(list).forEach(term -> {
				assertTrue(term.id().matches("[A-Za-z0-9-]+"), term.id());
				assertTrue(term.color().isEmpty() || term.color().matches("#[0-9a-f]{6}"), term.color());
				assertTrue(term.en().matches("\\p{ASCII}+"), term.en());
			});
			assertEquals(fuchu.vocabulary().terms(list).size(),
					fuchu.vocabulary().terms(list).stream().map(term -> term.id()).distinct().count(), list.id());
		}
	}
}
