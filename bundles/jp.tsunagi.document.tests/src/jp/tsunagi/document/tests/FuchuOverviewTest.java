package jp.tsunagi.document.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.Overview;

/** The overview of the example says what the report says. */
class FuchuOverviewTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-01-31T03:00:00Z"), ZoneId.of("Asia/Tokyo"));

	private static Project fuchu;

	private static Map<String, byte[]> files;

	private static String page;

	private static Markup markup;

	@BeforeAll
	static void publish() throws Exception {
		fuchu = Project.open(Path.of(System.getProperty("tsunagi.examples"), "fuchu"), new NullProgressMonitor());
		files = new Overview(fuchu, List.of(), Audience.PUBLIC, List.of(), CLOCK).files();
		page = new String(files.get(Overview.PAGE), StandardCharsets.UTF_8);
		markup = new Markup(files.get(Overview.PAGE));
	}

	@Test
	void theHeadingNamesMunicipalityAndDay() {
		String header = markup.all("header").getFirst().getTextContent();
		assertTrue(header.contains("府中市"), header);
		assertTrue(header.contains("令和4年1月31日現在"), header);
	}

	@Test
	void theFactsAreThoseOfTheReport() {
		List<String> facts = Markup.all(markup.byId("facts"), "dd").stream()
				.map(fact -> fact.getTextContent().replace("\n", "")).toList();
		assertTrue(facts.contains("11圏域"), facts.toString());
		assertTrue(facts.contains("11か所第2層 11"), facts.toString());
		assertTrue(facts.contains("12名第1層 1、第2層 11"), facts.toString());
		assertTrue(facts.contains("61団体"), facts.toString());
		assertTrue(facts.contains("152名令和4年1月現在の登録者"), facts.toString());
	}

	@Test
	void theTablesAreThoseOfTheReport() {
		assertEquals(List.of(
				List.of("区分", "H28", "H29", "H30", "R1", "R2", "計"),
				List.of("第1層", "1", "0", "0", "0", "0", "1"),
				List.of("第2層", "2", "1", "1", "2", "5", "11"),
				List.of("計", "3", "1", "1", "2", "5", "12")), cells("table-deployments"));
		assertEquals(List.of(
				List.of("区分", "H28", "H29", "H30", "R1", "R2", "R3", "計"),
				List.of("居場所づくり", "3", "4", "6", "5", "1", "2", "21"),
				List.of("生活支援", "0", "1", "3", "5", "1", "1", "11"),
				List.of("子どもの見守り", "0", "3", "2", "1", "5", "1", "12"),
				List.of("その他（PR・食の支援）", "0", "1", "0", "0", "9", "7", "17"),
				List.of("計", "3", "9", "11", "11", "16", "11", "61")), cells("table-bodies"));
	}

	private static List<List<String>> cells(String table) {
		return markup.cells(markup.byId(table)).stream().map(row -> row.stream().map(String::strip).toList()).toList();
	}

	@Test
	void theChartShowsEveryNumberAndTellsKindsApartWithoutColour() {
		Element chart = Markup.all(markup.byId("bodies"), "svg").stream()
				.filter(svg -> svg.getAttribute("role").equals("img")).findFirst().orElseThrow();
		assertEquals(61, texts(chart, "value").stream().mapToInt(Integer::parseInt).sum());
		assertEquals(List.of("3", "9", "11", "11", "16", "11"), texts(chart, "sum"));
		Set<String> shapes = Markup.all(chart, "pattern").stream()
				.map(FuchuOverviewTest::marks).collect(Collectors.toSet());
		assertEquals(4, shapes.size(), "each of the four kinds has a pattern of its own");
		assertFalse(Markup.all(chart, "desc").isEmpty());
	}

	private static List<String> texts(Element chart, String style) {
		return Markup.all(chart, "text").stream().filter(text -> text.getAttribute("class").equals(style))
				.map(Element::getTextContent).toList();
	}

	/** What is drawn on the colour of a pattern. */
	private static String marks(Element pattern) {
		return Markup.all(pattern, "*").stream().skip(1).map(mark -> mark.getTagName() + mark.getAttribute("d"))
				.collect(Collectors.joining());
	}

	@Test
	void councilsHaveNicknameAndFoundingYear() {
		List<List<String>> rows = markup.cells(Markup.all(markup.byId("councils"), "table").getFirst());
		assertEquals(12, rows.size());
		assertEquals(List.of("押立・車返ささえあい協議会", "OKS", "押立・車返", "平成28年度"), rows.get(1));
		assertEquals(List.of("わがまち支えあい協議会（第11エリア）", "", "第11エリア", "令和3年4月"), rows.get(11));
	}

	@Test
	void theDirectoryListsAllBodies() {
		assertEquals(61, Markup.all(markup.byId("directory"), "li").size());
		assertTrue(markup.text("directory").contains("フードパントリー"));
	}

	@Test
	void eventsNeedsTiesAndTheCheckAreThere() {
		assertTrue(markup.text("events").contains("令和4年2月23日"));
		assertTrue(markup.text("needs").contains("30分程度のちょっとしたお手伝い（継続中）"));
		assertTrue(markup.text("relationships").contains("ご近助会"));
		assertTrue(markup.text("findings").contains("問題は見つかりませんでした"));
		assertTrue(markup.all("footer").getFirst().getTextContent().contains("一般の方"));
	}

	@Test
	void aWideDiagramIsNotShrunkToTheColumn() {
		List<Element> figures = markup.all("figure").stream().filter(figure -> figure.getAttribute("class").startsWith("diagram")).toList();
		assertTrue(figures.stream().anyMatch(figure -> figure.getAttribute("class").equals("diagram wide")));
		figures.forEach(figure -> assertEquals(
				Double.parseDouble(Markup.all(figure, "svg").getFirst().getAttribute("width")) > 1200,
				figure.getAttribute("class").endsWith("wide")));
		String style = new String(files.get(Overview.STYLE), StandardCharsets.UTF_8);
		assertTrue(style.contains("figure.wide svg { max-width: max(100%, 100rem);") && style.contains("size: A3 landscape"));
		// what stands alone before a page of another size fills a page of its own
		assertTrue(style.contains("h2:has(+ figure.wide) { page: wide; }"));
		assertTrue(Pattern.compile("</h2>\\s*<figure class=\"diagram wide\"").matcher(page).find());
	}

	@Test
	void nothingComesFromElsewhere() {
		String style = new String(files.get(Overview.STYLE), StandardCharsets.UTF_8);
		assertFalse(Pattern.compile("https?:|//|src=|<script|@import").matcher(withoutNamespaces(page)).find());
		assertFalse(Pattern.compile("https?:|//|url\\(|@import").matcher(style).find());
		assertEquals(Set.of(Overview.PAGE, Overview.STYLE), files.keySet().stream()
				.filter(name -> !name.startsWith("diagram-")).collect(Collectors.toSet()));
	}

	@Test
	void everyLinkOfTheContentsLeadsSomewhere() {
		List<Element> links = markup.all("a");
		assertFalse(links.isEmpty());
		Pattern page = Pattern.compile("diagram-\\d+\\.html");
		links.stream().map(link -> link.getAttribute("href") + link.getAttribute("xlink:href"))
				.forEach(link -> assertTrue(page.matcher(link).matches() ? files.containsKey(link) : markup.has(link.substring(1)), link));
	}

	@Test
	void diagramsLeadToTheirElements() {
		List<Element> links = Markup.all(markup.byId("diagrams"), "a");
		assertTrue(links.stream().filter(link -> link.getTextContent().contains("フードパントリー"))
				.map(link -> link.getAttribute("xlink:href")).anyMatch(place -> place.startsWith("#e-")));
		String texts = markup.text("diagrams");
		assertTrue(texts.contains("府中市の関係図") && texts.contains("凡例"), texts);
	}

	/** A namespace looks like an address, but nothing is fetched from there. */
	private static String withoutNamespaces(String html) {
		return html.replaceAll(" xmlns(:\\w+)?=\"[^\"]*\"", "");
	}

	@Test
	void theSameProjectGivesTheSameBytes() throws Exception {
		Project again = Project.open(fuchu.folder(), new NullProgressMonitor());
		Map<String, byte[]> second = new Overview(again, List.of(), Audience.PUBLIC, List.of(), CLOCK).files();
		files.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
	}
}
