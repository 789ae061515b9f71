package jp.tsunagi.core.tests.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.NewProject.NewArea;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.search.ElementSearch;
import jp.tsunagi.core.search.SearchResult;
import jp.tsunagi.core.search.SearchableElement;

/** Elements are found by what people call them, the best hit first. */
class ElementSearchTest {

	@TempDir
	Path folder;

	@Test
	void ranksNamesBeforeReadingsAndBeginningsBeforeParts() {
		ElementSearch search = search(element("つどい、さろん会", ""), element("居場所", "さろんのいばしょ"), element("新サロン", ""),
				element("サロン", ""), element("サロン四谷", ""), element("文化館", "ぶんかさろん"));

		assertEquals(List.of("サロン", "サロン四谷", "居場所", "つどい、さろん会", "新サロン", "文化館"), labels(search.find("ｻﾛﾝ", 10)));
	}

	@Test
	void everyWordNarrows() {
		ElementSearch search = search(element("四谷サロン", "よつやさろん"), element("四谷体操", "よつやたいそう"), element("中央サロン", "ちゅうおうさろん"));

		assertEquals(List.of("四谷サロン"), labels(search.find("さろん　四谷", 10)));
		assertEquals(List.of(), labels(search.find("四谷 将棋", 10)));
	}

	@Test
	void findsReadingsTypedAsRomaji() {
		ElementSearch search = search(element("四谷体操", "よつやたいそう"), element("府中", "ふちゅう"));

		assertEquals(List.of("四谷体操"), labels(search.find("yotsuyat", 10)));
		assertEquals(List.of("四谷体操"), labels(search.find("taisou", 10)));
	}

	@Test
	void sortsEqualHitsByReading() {
		ElementSearch search = search(element("学園会", "がくえんかい"), element("川会", "かわかい"), element("会所", "かいしょ"));

		assertEquals(List.of("会所", "学園会", "川会"), labels(search.find("会", 10)));
	}

	@Test
	void countsWhatItDoesNotList() {
		SearchResult result = search(element("会1", ""), element("会2", ""), element("会3", "")).find("会", 2);

		assertEquals(2, result.best().size());
		assertEquals(3, result.total());
		assertEquals(new SearchResult(List.of(), 0), search(element("会", "")).find("　", 2));
	}

	@Test
	void knowsTheElementsOfAProject() throws Exception {
		new NewProject("府中市", "東京都", "132063", List.of(new NewArea("四谷", "よつや"))).create(folder, Clock.systemUTC());
		Project project = Project.open(folder, new NullProgressMonitor());
		Municipality municipality = project.municipality().orElseThrow();
		Area area = municipality.getAreas().getFirst();
		Council council = CoordinationFactory.eINSTANCE.createCouncil();
		council.setName("四谷地域支え合い会議");
		council.setNickname("わがまち支えあい");
		area.getCouncils().add(council);
		ActivityBody body = CoordinationFactory.eINSTANCE.createActivityBody();
		body.setName("おしゃべり広場");
		body.getTags().add("多世代");
		body.setArea(area);
		municipality.getBodies().add(body);

		ElementSearch search = new ElementSearch(SearchableElement.all(project));

		assertEquals(List.of("府中市"), labels(search.find("132063", 10)));
		assertEquals(List.of("四谷地域支え合い会議"), labels(search.find("わがまち", 10)));
		SearchableElement found = search.find("多世代", 10).best().getFirst();
		assertEquals("おしゃべり広場", found.label());
		assertEquals("四谷", found.area());
		assertEquals(body.getId(), found.id());
	}

	@Test
	void countsAllAndKeepsTheBestOfVeryMany() {
		ElementSearch search = new ElementSearch(IntStream.range(0, 50_000)
				.mapToObj(i -> element("第%d町会のふれあいサロン活動".formatted(i), "だい%dちょうかいのふれあいさろんかつどう".formatted(i))).toList());

		SearchResult found = search.find("さろん かつどう", 50);

		assertEquals(50, found.best().size());
		assertEquals(50_000, found.total());
	}

	private static ElementSearch search(SearchableElement... elements) {
		return new ElementSearch(List.of(elements));
	}

	private static SearchableElement element(String label, String reading) {
		return new SearchableElement(label, CoordinationPackage.Literals.ACTIVITY_BODY, label, reading, "", List.of());
	}

	private static List<String> labels(SearchResult result) {
		return result.best().stream().map(SearchableElement::label).toList();
	}
}
