package jp.tsunagi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code milestones} tells how milestones stand, and writes them. */
class MilestonesCommandTest {

	private static final LocalDate TODAY = LocalDate.of(2022, 11, 15);

	private static final String SHOP = """
			計画 買物 { 期間 令和4年度 〜 令和5年度
			  取組 出店 担当 みどりCo {
			    道標 下見 予定 令和4年9月 変更 令和4年9月 → 令和4年10月 理由 "雨" 日付 令和4年9月20日
			    道標 説明会 予定 令和4年11月 前提 下見
			    道標 出発式 予定 令和4年10月1日 前提 下見
			    道標 見守り 予定 令和5年6月 担当 内輪
			  }
			}
			""".replace("予定 令和5年6月 担当 内輪", "予定 令和5年6月 { 担当 内輪 }");

	private static final String CLUB = "計画 体操 { 期間 令和4年度 道標 お試し 予定 令和4年5月 完了 令和4年5月10日 }";

	private static final Set<String> NAMES = Set.of("下見", "説明会", "出発式", "見守り", "お試し");

	@TempDir
	Path folder;

	@BeforeEach
	void createCity() throws IOException {
		Files.writeString(folder.resolve("tsunagi.project"), "{\"format\": 1, \"name\": \"みどり市\", \"model\": \"midori.coordination\"}");
		Files.writeString(folder.resolve("midori.coordination"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<coordination:Municipality xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:coordination="http://tsunagi.jp/coordination/1.0" id="city" name="みどり市" visibility="public">
				  <coordinators id="coordinator" name="みどりCo" visibility="public"/>
				  <organizations id="quiet" name="内輪" visibility="internal"/>
				</coordination:Municipality>
				""");
		Files.writeString(folder.resolve("shop.plan"), SHOP);
		Files.writeString(folder.resolve("club.plan"), CLUB);
	}

	private Invocation milestones(String... arguments) {
		return Invocation.on(TODAY, Stream.concat(Stream.of("milestones", folder.toString()), Stream.of(arguments)).toArray(String[]::new));
	}

	private static List<String> lines(Invocation invocation) {
		return invocation.out().lines().map(line -> line.strip().replaceAll(" {2,}", "|")).toList();
	}

	private static List<String> names(Invocation invocation) {
		return lines(invocation).stream().filter(line -> line.split("\\|").length >= 4).skip(1)
				.flatMap(line -> Stream.of(line.split("\\|"))).filter(NAMES::contains).toList();
	}

	@Test
	void printsMilestonesByDateWithWhatTheyWaitFor() {
		Invocation all = milestones();
		assertEquals(0, all.exitCode(), all.err());
		assertEquals(List.of("令和4年11月15日 の道標 5件（予定を過ぎているもの 2件）",
				"日付|状態|道標|計画|記入・担当|見込み",
				"令和4年5月10日|できました|お試し|体操",
				"令和4年10月1日|予定を過ぎています|出発式|買物|みどりCo|令和4年11月15日（「下見」を待って）",
				"令和4年10月|予定を過ぎています|下見|買物|みどりCo",
				"令和4年11月|前提を待っています|説明会|買物|みどりCo",
				"令和5年6月|これからです|見守り|買物|内輪",
				"いちばん長いつながり（買物）: 下見 → 説明会",
				"振り返りの期限",
				"令和4年10月31日|体操|令和4年度上半期",
				"令和4年10月31日|買物|令和4年度上半期"), lines(all));
	}

	@Test
	void datesFollowTheLanguage() {
		Locale product = Locale.getDefault();
		try {
			Locale.setDefault(Locale.ENGLISH);
			List<String> lines = lines(milestones());
			assertTrue(lines.getFirst().startsWith("2022-11-15"), lines.toString());
			assertTrue(lines.stream().anyMatch(line -> line.startsWith("2022-05-10|")), lines.toString());
			assertTrue(lines.contains("2022-10-31|買物|FY2022H1"), lines.toString());
			assertFalse(lines.toString().contains("令和"), lines.toString());
		} finally {
			Locale.setDefault(product);
		}
	}

	@Test
	void filesTellWhenReviewsAreDue() throws IOException {
		Path calendar = folder.resolve("m.ics");
		milestones("-o", calendar.toString(), "--plan", "買物");
		String text = Files.readString(calendar).replace("\r\n ", "");
		assertTrue(text.contains("SUMMARY:令和4年度上半期の振り返りの期限（買物）") && !text.contains("期限（体操）"), text);
		Path json = folder.resolve("m.json");
		milestones("-o", json.toString());
		assertTrue(Files.readString(json).contains("令和5年度下半期の振り返りの期限"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--late                          | 出発式 下見
			--next 0                        | 説明会
			--next 300                      | 説明会 見守り
			--changed 2022-09-20            | 下見
			--changed 令和4年9月21日        |
			--changed 2022-05-01            | お試し 下見
			--plan 体操                     | お試し
			--plan 体操 --late              |
			--late --on 2022-09-01          |
			--next 30 --on 令和4年9月1日    | 下見 出発式
			""")
	void onlySomeMayBeAskedFor(String options, String expected) throws IOException {
		Invocation some = milestones(options.split(" +"));
		assertEquals(0, some.exitCode(), some.err());
		assertEquals(expected == null ? List.of() : List.of(expected.split(" ")), names(some));
	}

	@Test
	void whatWasAskedForIsExplained() {
		assertEquals(List.of("令和4年11月15日 の道標 1件", "日付|道標|計画|記入・担当|わけ", "令和4年10月|下見|買物|みどりCo|令和4年9月 → 令和4年10月（雨）"),
				lines(milestones("--changed", "2022-09-20")));
	}

	@Test
	void whatToLookAfterIsTold() throws IOException {
		Files.writeString(folder.resolve("club.plan"), CLUB.replace("完了 令和4年5月10日", "完了 令和4年5月10日 { その後 顔出し 頻度 毎月 }"));
		List<String> lines = lines(milestones());
		assertTrue(lines.contains("その後の見守り") && lines.stream().anyMatch(line -> line.contains("「顔出し」")), lines.toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--on 来年              | 来年
			--on 令和4年           | 令和4年
			--changed 2022-09      | 2022-09
			--next -1              | 0 以上
			--next x               | --next
			--late --next 3        | どれか一つだけ指定してください: --late, --next, --changed
			--plan 南              | 体操, 買物
			-o gantt.doc           | .xlsx
			-o a.svg --next 30     | --next
			-o a.svg --changed 2022-09-01 | --changed
			""")
	void whatCannotBeMeantIsRefused(String options, String message) {
		Invocation refused = milestones(options.split(" "));
		assertEquals(2, refused.exitCode(), refused.out());
		assertTrue(refused.err().contains(message), refused.err());
	}

	@ParameterizedTest
	@ValueSource(strings = {"svg", "pdf", "png", "ics", "xlsx", "json"})
	void filesAreWrittenOnceAndReplacedOnlyIfAsked(String suffix) throws IOException {
		Path file = folder.resolve("out").resolve("m." + suffix);
		Invocation first = milestones("-o", file.toString());
		assertEquals(0, first.exitCode(), first.err());
		assertTrue(first.out().contains(file.toString()));
		byte[] content = Files.readAllBytes(file);
		Invocation again = milestones("-o", file.toString());
		boolean isCalendar = suffix.equals("ics");
		assertEquals(isCalendar ? 0 : 2, again.exitCode(), again.err());
		assertEquals(0, milestones("-o", file.toString(), "--force").exitCode());
		assertEquals(new String(content), new String(Files.readAllBytes(file)));
		Files.writeString(file, "somebody else's");
		assertEquals(2, milestones("-o", file.toString()).exitCode());
		assertEquals("somebody else's", Files.readString(file));
	}

	@Test
	void filesAreForAnAudience() throws Exception {
		Path file = folder.resolve("m.json");
		milestones("-o", file.toString());
		assertFalse(Files.readString(file).contains("内輪"));
		milestones("-o", file.toString(), "--force", "--audience", "internal", "--plan", "買物");
		JsonNode json = new ObjectMapper().readTree(file.toFile());
		assertEquals(4, json.at("/milestones").size());
		assertEquals("内輪", json.at("/milestones/3/owners").asText());
		Path chart = folder.resolve("m.svg");
		milestones("-o", chart.toString(), "--late");
		String svg = Files.readString(chart);
		assertTrue(svg.contains("出発式") && svg.contains("下見") && !svg.contains("お試し") && !svg.contains("見守り"), svg);
	}

	@Test
	void aCalendarThatIsWrittenAgainTakesBackWhatIsNotPlannedAnyMore() throws IOException {
		Path file = folder.resolve("m.ics");
		milestones("-o", file.toString());
		Files.writeString(folder.resolve("shop.plan"), SHOP.replace("道標 見守り", "道標 声かけ"));
		milestones("-o", file.toString());
		String text = Files.readString(file);
		assertTrue(text.contains("STATUS:CANCELLED") && text.contains("声かけ") && !text.contains("見守り（買物）"), text);
	}

	@Test
	void nothingIsTakenBackWhileAPlanCannotBeRead() throws IOException {
		Path file = folder.resolve("m.ics");
		milestones("-o", file.toString());
		Files.writeString(folder.resolve("shop.plan"), SHOP.replace("道標 見守り", "道標 声かけ").replace("理由", "{"));
		Invocation broken = milestones("-o", file.toString());
		assertEquals(1, broken.exitCode());
		assertTrue(broken.err().contains("shop.plan:3"), broken.err());
		assertFalse(Files.readString(file).contains("CANCELLED"));
		Files.write(folder.resolve("shop.plan"), SHOP.getBytes(Charset.forName("Shift_JIS")));
		assertEquals(1, milestones("-o", file.toString()).exitCode());
		assertFalse(Files.readString(file).contains("CANCELLED"));
	}

	@Test
	void mistakesThatHideNothingDoNotKeepFromTakingBack() throws IOException {
		Path file = folder.resolve("m.ics");
		milestones("-o", file.toString());
		Files.writeString(folder.resolve("shop.plan"), SHOP.replace("道標 見守り", "道標 声かけ").replace("予定 令和4年11月", "完了 令和5年1月"));
		Invocation wrong = milestones("-o", file.toString());
		assertEquals(1, wrong.exitCode());
		assertTrue(Files.readString(file).contains("CANCELLED"), wrong.err());
	}
}
