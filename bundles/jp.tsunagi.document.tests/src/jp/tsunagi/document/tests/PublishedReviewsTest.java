package jp.tsunagi.document.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.OutputFolder;
import jp.tsunagi.document.Overview;
import jp.tsunagi.document.review.ReviewDocument;
import jp.tsunagi.plan.project.PlanLibrary;

/** Pages tell where reviews stand, and report each year to the city. */
class PublishedReviewsTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-05-15T03:00:00Z"), ZoneId.of("Asia/Tokyo"));

	private static final String MODEL = """
			<councils id="first" name="みどり第1層協議体" tier="first" visibility="public"/>
			<councils id="second" name="内輪の会" visibility="internal"/>
			<persons id="person" name="個人の名"/>
			<areas id="east" name="東" visibility="public">
			  <bodies id="salon" name="みどりサロン" visibility="public" category="salon"><stages id="s" state="started" date="令和4年10月"/></bodies>
			  <bodies id="secret" name="内緒の会" visibility="internal"><stages id="t" state="started" date="令和4年10月"/></bodies>
			  <issues id="issue" name="店がない" visibility="public">
			    <escalations id="up" date="令和4年9月" to="first" state="answered" decidedOn="令和4年12月" decision="移動販売を頼む。"/>
			  </issues>
			</areas>
			<areas id="west" name="西" visibility="public"/>
			<areas id="north" name="北の内部" visibility="internal"/>
			""";

	private static final String PLAN = """
			計画 買物 { 圏域 東 期間 令和4年度 協議体 内輪の会
			  目標 店 { 指標 会場 基準値 0か所 目標値 2か所 実績 令和4年9月 1か所 実績 令和5年3月 3か所
			    取組 出店 分類 生活支援 活動体 みどりサロン, 内緒の会 取組 送迎 分類 生活支援 }
			  道標 下見 予定 令和4年6月 完了 令和4年7月
			  振り返り 令和4年度 上半期 { 取組 出店 評価 A 結果 "開いた。" 次 拡充 "2か所目" 取組 送迎 評価 C 結果 "まだ。" 次 終了 }
			}""";

	private static final String OTHER = "計画 体操 { 圏域 西 期間 令和4年度 取組 体操 }";

	@TempDir
	Path folder;

	private Project project;

	private Map<String, byte[]> publish(Audience audience) throws Exception {
		Files.writeString(folder.resolve("tsunagi.project"), "{\"format\": 1, \"name\": \"みどり市\", \"model\": \"m.coordination\"}");
		Files.writeString(folder.resolve("m.coordination"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<coordination:Municipality xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:coordination="http://tsunagi.jp/coordination/1.0" id="city" name="みどり市" visibility="public">
				""" + MODEL + "</coordination:Municipality>");
		Files.writeString(folder.resolve("a.plan"), PLAN);
		Files.writeString(folder.resolve("b.plan"), OTHER);
		project = Project.open(folder, new NullProgressMonitor());
		return new Overview(project, library().plans(), audience, List.of(), CLOCK).files();
	}

	private PlanLibrary library() {
		return PlanLibrary.open(project, CLOCK, new NullProgressMonitor());
	}

	private static String text(Map<String, byte[]> files, String name) {
		return new String(files.get(name), StandardCharsets.UTF_8);
	}

	private static List<String> lines(List<String> cells) {
		return cells.stream().map(cell -> cell.replace("\n", "")).toList();
	}

	@Test
	void overviewAndPlansLeadToThem() throws Exception {
		Map<String, byte[]> files = publish(Audience.PUBLIC);
		Element section = new Markup(files.get("index.html")).byId("reviews");
		assertEquals(List.of("review.html", "report-2022.html"),
				Markup.all(section, "a").stream().map(link -> link.getAttribute("href")).toList());
		assertTrue(text(files, "plan-1.html").contains("href=\"review.html\""));
		assertTrue(text(files, "report-2022.html").contains("href=\"plan-1.html\""));
	}

	@Test
	void theFirstPageTellsWhereReviewsStand() throws Exception {
		Markup page = new Markup(publish(Audience.PUBLIC).get("review.html"));
		List<List<String>> rows = page.cells(page.byId("progress"));
		assertEquals(List.of("計画", "圏域", "R4上期", "R4下期"), rows.getFirst());
		assertEquals(List.of("買物", "東", "✓ 済み", "！遅れ"), lines(rows.get(1)));
		assertEquals(List.of("体操", "西", "！遅れ", "！遅れ"), lines(rows.get(2)));
		assertTrue(page.text("due").contains("「体操」の令和4年度下半期の振り返り"), page.text("due"));
	}

	@Test
	void evaluationsAreToldWithoutColours() throws Exception {
		Markup page = new Markup(publish(Audience.PUBLIC).get("report-2022.html"));
		List<List<String>> rows = page.cells(Markup.all(page.byId("evaluations"), "table").getFirst());
		assertEquals(List.of("圏域", "生活支援", "分類なし・全体"), rows.getFirst());
		assertEquals(List.of("東", "C●●○○A 1、C 1", "－"), lines(rows.get(1)));
		assertEquals(List.of("西", "－", "未評価 1"), lines(rows.get(2)));
		assertTrue(page.text("trend").contains("A（予定どおり、またはそれ以上にできた）"));
	}

	@Test
	void theReportTellsAreaByAreaWhatCameOfAYear() throws Exception {
		Markup page = new Markup(publish(Audience.PUBLIC).get("report-2022.html"));
		String east = page.text("area-1");
		for (String told : List.of("開いた。", "【拡充】", "【終了】", "みどりサロン", "下見", "✓ 完了（予定より後）", "✓ 達成（150％）", "店がない",
				"みどり第1層協議体", "移動販売を頼む。")) {
			assertTrue(east.contains(told), told + ": " + east);
		}
		assertEquals(1, Markup.all(page.byId("area-1"), "polyline").size());
		assertTrue(page.text("late").contains("体操"), page.text("late"));
	}

	@Test
	void nothingIsToldThatTheAudienceMayNotSee() throws Exception {
		Map<String, byte[]> files = publish(Audience.PUBLIC);
		for (String name : List.of("review.html", "report-2022.html")) {
			for (String hidden : List.of("内輪の会", "内緒の会", "個人の名", "北の内部")) {
				assertFalse(text(files, name).contains(hidden), name + " " + hidden);
			}
		}
		assertTrue(text(files, "report-2022.html").contains("（非公開）"), "there is somebody");
		assertTrue(text(publish(Audience.INTERNAL), "report-2022.html").contains("内緒の会"));
	}

	@Test
	void aReportThatIsNoMoreGoes() throws Exception {
		Map<String, byte[]> files = publish(Audience.PUBLIC);
		Path out = folder.resolve("out");
		new OutputFolder(out).write(files, false);
		new OutputFolder(out).write(Map.of("index.html", files.get("index.html")), false);
		assertEquals(List.of(false, false), Stream.of("review.html", "report-2022.html").map(out::resolve).map(Files::exists).toList());
	}

	@Test
	void theReviewsAloneLeaveAnOverviewThatIsThere() throws Exception {
		Map<String, byte[]> files = publish(Audience.PUBLIC);
		Path out = folder.resolve("out");
		new OutputFolder(out).write(files, false);
		new OutputFolder(out).write(Map.of("review.html", files.get("review.html")), false);
		assertArrayEquals(files.get("index.html"), Files.readAllBytes(out.resolve("index.html")));
		assertEquals(List.of(true, false), Stream.of("plan-1.html", "report-2022.html").map(out::resolve).map(Files::exists).toList());
		Files.delete(out.resolve("index.html"));
		new OutputFolder(out).write(Map.of("review.html", files.get("review.html")), false);
	}

	@Test
	void theReviewsAloneHaveNoLinksElsewhere() throws Exception {
		publish(Audience.PUBLIC);
		Map<String, byte[]> files = new ReviewDocument(project, library().plans(), all -> true, Audience.PUBLIC,
				Optional.empty(), CLOCK).files();
		assertEquals(List.of("review.html", "report-2022.html", "style.css"), List.copyOf(files.keySet()));
		assertFalse(text(files, "report-2022.html").contains("plan-1.html"));
		Map<String, byte[]> again = new ReviewDocument(project, library().plans(), all -> true, Audience.PUBLIC,
				Optional.empty(), CLOCK).files();
		files.forEach((name, bytes) -> assertArrayEquals(bytes, again.get(name), name));
	}
}
