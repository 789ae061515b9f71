package jp.tsunagi.milestone.export.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.milestone.export.CalendarFile;
import jp.tsunagi.milestone.export.MilestoneList;
import jp.tsunagi.milestone.schedule.MilestoneState;

/** Calendars, read by another library than they are written with. */
class CalendarFileTest {

	private static final String FOLLOWED = """
			計画 緑町の移動販売 { 期間 令和4年度
			  道標 出発式 完了 令和4年10月5日 {
			    その後 見学 頻度 毎週 2週間, 毎月 2か月 実施 令和4年10月7日 "にぎわう。" 実施 令和4年12月31日
			  }
			}
			""";

	@TempDir
	Path folder;

	private ExportedCity city;

	@BeforeEach
	void createCity() throws Exception {
		city = new ExportedCity(folder);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			アンケート（緑町の移動販売） | 20220910 |          | CONFIRMED | 1
			説明会（緑町の移動販売）     | 20221201 | 20230101 | TENTATIVE | 1
			出発式（緑町の移動販売）     | 20230415 |          | CONFIRMED | 0
			チラシ（緑町の移動販売）     | 20221101 | 20221201 | CANCELLED | 1
			第1回（緑町協議体）          | 20220901 | 20221001 | TENTATIVE | 0
			定例会（緑町協議体）         | 20230120 |          | CONFIRMED | 0
			""")
	void everythingWithADateIsAllDay(String summary, String start, String end, String status, String sequence) throws Exception {
		Map<String, VEvent> events = events(write(Audience.PUBLIC));
		VEvent event = events.values().stream().filter(each -> summary.equals(value(each, Property.SUMMARY))).findFirst().orElseThrow();
		assertEquals(start, value(event, Property.DTSTART));
		assertEquals("DATE", event.getStartDate().getParameter("VALUE").getValue());
		assertEquals(end == null ? "" : end, value(event, Property.DTEND));
		assertEquals(status, value(event, Property.STATUS));
		assertEquals(sequence, value(event, Property.SEQUENCE));
		assertEquals("TRANSPARENT", value(event, Property.TRANSP));
		assertEquals("20221115T030000Z", value(event, Property.DTSTAMP));
		assertEquals(6, events.values().stream().filter(each -> !value(each, Property.SUMMARY).contains("振り返り")).count());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			見学 1回目 済（出発式） | 20221007 | CONFIRMED | 1
			見学 2回目（出発式）    | 20221012 | TENTATIVE | 0
			見学 3回目（出発式）    | 20221019 | TENTATIVE | 0
			見学 4回目（出発式）    | 20221119 | TENTATIVE | 0
			見学 済（出発式）       | 20221231 | CONFIRMED | 1
			""")
	void aFollowUpHasADayForEachTime(String summary, String day, String status, String sequence) throws Exception {
		city.plan(FOLLOWED);
		VEvent event = bySummary(write(Audience.PUBLIC)).get(summary);
		assertEquals(day, value(event, Property.DTSTART));
		assertEquals("", value(event, Property.DTEND));
		assertEquals(status, value(event, Property.STATUS));
		assertEquals(sequence, value(event, Property.SEQUENCE));
		assertEquals("その後", value(event, Property.CATEGORIES));
	}

	@Test
	void aTimeSaysWhenItMayBeAndWhatItWas() throws Exception {
		city.plan(FOLLOWED);
		Map<String, VEvent> events = bySummary(write(Audience.PUBLIC));
		assertEquals("計画：緑町の移動販売\n今の日付：令和4年10月12日〜令和4年10月18日 のあいだ",
				value(events.get("見学 2回目（出発式）"), Property.DESCRIPTION));
		assertEquals("計画：緑町の移動販売\n今の日付：令和4年10月7日\n結果：にぎわう。",
				value(events.get("見学 1回目 済（出発式）"), Property.DESCRIPTION));
	}

	@Test
	void anotherRhythmMovesTheTimesAndTakesBackThoseTooMany() throws Exception {
		city.plan(FOLLOWED);
		byte[] before = write(Audience.PUBLIC);
		Map<String, String> uids = uids(before);
		city.plan(FOLLOWED.replace("毎週 2週間, 毎月 2か月", "隔週 4週間"));
		byte[] changed = write(Audience.PUBLIC, before, ExportedCity.LATER);
		Map<String, VEvent> events = events(changed);
		VEvent second = events.get(uids.get("見学 2回目（出発式）"));
		assertEquals("20221019", value(second, Property.DTSTART));
		assertNumbers("1", "20221118T030000Z", second);
		assertNumbers("1", "20221115T030000Z", events.get(uids.get("見学 1回目 済（出発式）")));
		for (String gone : List.of("見学 3回目（出発式）", "見学 4回目（出発式）")) {
			assertEquals("CANCELLED", value(events.get(uids.get(gone)), Property.STATUS));
		}
		assertEquals(uids(before).size() - 2, uids(changed).size());
	}

	@Test
	void theLastDayForAReviewBecomesItsDay() throws Exception {
		byte[] before = write(Audience.PUBLIC);
		VEvent due = bySummary(before).get("令和4年度上半期の振り返りの期限（緑町の移動販売）");
		assertEquals("20221031", value(due, Property.DTSTART));
		city.plan(ExportedCity.PLAN.replaceFirst("}\\s*$", "振り返り 令和4年度 上半期 { 実施 令和4年10月20日 } }"));
		byte[] after = write(Audience.PUBLIC, before, ExportedCity.LATER);
		VEvent held = events(after).get(due.getUid().getValue());
		assertEquals("令和4年度上半期の振り返り（緑町の移動販売）", value(held, Property.SUMMARY));
		assertEquals("20221020", value(held, Property.DTSTART));
		assertNumbers("1", "20221118T030000Z", held);
		assertEquals(uids(before).size(), uids(after).size());
	}

	@Test
	void entriesSayWhoAndWhy() throws Exception {
		Map<String, VEvent> events = bySummary(write(Audience.PUBLIC));
		assertEquals("""
				計画：緑町の移動販売
				取組：交流の場 › 検討
				今の日付：令和4年12月
				担当：社協
				前提：アンケート
				変更の記録：令和4年10月 → 令和4年12月（会場を、もう一つ）""", value(events.get("説明会（緑町の移動販売）"), Property.DESCRIPTION));
		assertEquals("""
				声を聞く。
				計画：緑町の移動販売
				取組：交流の場 › 検討
				今の日付：令和4年9月10日
				できました
				担当：社協
				結果：90通、"助かる"という声; うれしい""", value(events.get("アンケート（緑町の移動販売）"), Property.DESCRIPTION));
		assertTrue(value(events.get("チラシ（緑町の移動販売）"), Property.DESCRIPTION).endsWith("取りやめました\n担当：社協\n変更の理由：回覧で足りた"));
		assertEquals("道標,生活支援", value(events.get("説明会（緑町の移動販売）"), Property.CATEGORIES));
		assertEquals("議題：買物の困りごと\nこれから", value(events.get("第1回（緑町協議体）"), Property.DESCRIPTION));
		assertEquals("公民館", value(events.get("第1回（緑町協議体）"), Property.LOCATION));
		assertEquals("協議体", value(events.get("第1回（緑町協議体）"), Property.CATEGORIES));
	}

	@Test
	void onlyTheAudienceSeesWhatIsForIt() throws Exception {
		String open = new String(write(Audience.PUBLIC), StandardCharsets.UTF_8).replace("\r\n ", "");
		assertFalse(open.contains("山田") || open.contains("内輪") || open.contains("事務局会議"), open);
		assertTrue(open.contains("（非公開）"));
		String internal = new String(write(Audience.INTERNAL), StandardCharsets.UTF_8).replace("\r\n ", "");
		assertTrue(internal.contains("山田さん") && internal.contains("内輪（事務局会議）"), internal);
	}

	@ParameterizedTest
	@ValueSource(strings = {"yokohama", "hakodate", "fuchu", "saitama/warabi", "saitama/kawajima", "saitama/niiza", "saitama/hanyu"})
	void examplesAreValidForTheOtherLibrary(String example) throws Exception {
		Project project = Project.open(Path.of(System.getProperty("tsunagi.examples"), example.split("/")), new NullProgressMonitor());
		MilestoneList list = ExportedCity.list(project, Audience.PUBLIC);
		byte[] file = CalendarFile.write(list, Optional.empty(), ExportedCity.CLOCK);
		Map<String, VEvent> events = events(file);
		long dated = list.rows().stream().filter(row -> row.scheduled().state() != MilestoneState.UNDATED).count() + list.times().size()
				+ list.meetings().size();
		assertEquals(dated, events.size());
		assertArrayEquals(file, CalendarFile.write(ExportedCity.list(project, Audience.PUBLIC), Optional.empty(), ExportedCity.CLOCK));
	}

	@ParameterizedTest
	@EnumSource(Audience.class)
	void linesHave75OctetsAndEndAsTheyShould(Audience audience) throws Exception {
		city.plan(ExportedCity.PLAN.replace("声を聞く。", "𠮷野家の声👍🏽を聞く。".repeat(30) + "a".repeat(200)));
		byte[] file = write(audience);
		String text = new String(file, StandardCharsets.UTF_8);
		assertTrue(text.endsWith("END:VCALENDAR\r\n"));
		assertFalse(text.replace("\r\n", "").contains("\n") || text.replace("\r\n", "").contains("\r"));
		for (String line : text.split("\r\n")) {
			assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
			assertFalse(line.contains("\ufffd"), line);
		}
		VEvent survey = bySummary(file).get("アンケート（緑町の移動販売）");
		assertTrue(value(survey, Property.DESCRIPTION).startsWith("𠮷野家の声👍🏽を聞く。".repeat(30) + "a".repeat(200)));
	}

	@Test
	void datesAreThoseOfTheFirstAndLastYears() throws Exception {
		city.plan("計画 緑町の移動販売 { 道標 昔 予定 0001-01-01 道標 未来 予定 9999-12 道標 最後 予定 9999-12-31 }");
		Map<String, VEvent> events = bySummary(write(Audience.PUBLIC));
		assertEquals("00010101", value(events.get("昔（緑町の移動販売）"), Property.DTSTART));
		assertEquals("99991231", value(events.get("未来（緑町の移動販売）"), Property.DTEND));
		assertEquals("99991231", value(events.get("最後（緑町の移動販売）"), Property.DTSTART));
	}

	@Test
	void entriesStayTheSameWhateverChangesAroundThem() throws Exception {
		Map<String, String> before = uids(write(Audience.PUBLIC));
		city.plan(ExportedCity.PLAN.replace("令和4年12月", "令和5年2月").replace("目標 交流の場", "目標 別の名").replace("取組 検討", "取組 準備")
				.replace("分類 生活支援", "").replace("道標 アンケート", "道標 前のこと 予定 令和4年8月\n道標 ｱﾝｹｰﾄ").replace("社協", "山田さん"));
		city.model("令和5年3月");
		Map<String, String> after = uids(write(Audience.INTERNAL));
		assertEquals(before.get("説明会（緑町の移動販売）"), after.get("説明会（緑町の移動販売）"));
		assertEquals(before.get("アンケート（緑町の移動販売）"), after.get("ｱﾝｹｰﾄ（緑町の移動販売）"));
		assertEquals(before.get("定例会（緑町協議体）"), after.get("定例会（緑町協議体）"));
		assertEquals(after.size(), after.values().stream().distinct().count());
	}

	@Test
	void milestonesOfOneNameHaveEntriesOfTheirOwn() throws Exception {
		String one = "計画 甲 { 取組 一 { 道標 会議 予定 2023-01-01 } }";
		city.plan(one);
		String first = uids(write(Audience.PUBLIC)).get("会議（甲）");
		city.plan("計画 甲 { 取組 一 { 道標 会議 予定 2023-01-01 } 取組 二 { 道標 会議 予定 2023-02-02 } } 計画 乙 { 道標 会議 予定 2023-03-03 }");
		Map<String, VEvent> events = events(write(Audience.PUBLIC));
		assertEquals("20230101", value(events.get(first), Property.DTSTART));
		assertEquals(3 + 2, events.size());
	}

	@Test
	void whatChangedIsNewerThanInTheFileBefore() throws Exception {
		byte[] before = write(Audience.PUBLIC);
		assertArrayEquals(before, write(Audience.PUBLIC, before, ExportedCity.CLOCK));
		city.model("2023-02-10");
		city.plan(ExportedCity.PLAN.replace("もう一つ", "もう二つ"));
		byte[] changed = write(Audience.PUBLIC, before, ExportedCity.LATER);
		Map<String, VEvent> events = bySummary(changed);
		assertNumbers("1", "20221118T030000Z", events.get("定例会（緑町協議体）"));
		assertNumbers("2", "20221118T030000Z", events.get("説明会（緑町の移動販売）"));
		assertNumbers("1", "20221115T030000Z", events.get("アンケート（緑町の移動販売）"));
		assertNumbers("0", "20221115T030000Z", events.get("出発式（緑町の移動販売）"));
		city.plan(ExportedCity.PLAN.replaceAll("変更.*日付 令和4年10月3日 ", ""));
		assertNumbers("3", "20221118T030000Z", bySummary(write(Audience.PUBLIC, changed, ExportedCity.LATER)).get("説明会（緑町の移動販売）"));
	}

	private static void assertNumbers(String sequence, String modified, VEvent event) {
		assertEquals(sequence, value(event, Property.SEQUENCE));
		assertEquals(modified, value(event, Property.LAST_MODIFIED));
	}

	@Test
	void whatIsCalledOtherwiseNowIsTakenBackAndComesAnew() throws Exception {
		byte[] before = write(Audience.INTERNAL);
		String old = uids(before).get("出発式（緑町の移動販売）");
		String quiet = uids(before).get("内輪（事務局会議）");
		city.plan(ExportedCity.PLAN.replace("出発式", "お披露目"));
		byte[] after = write(Audience.PUBLIC, before, ExportedCity.LATER);
		VEvent gone = events(after).get(old);
		assertEquals("CANCELLED", value(gone, Property.STATUS));
		assertEquals("1", value(gone, Property.SEQUENCE));
		assertEquals("20230415", value(gone, Property.DTSTART));
		assertEquals("CANCELLED", value(events(after).get(quiet), Property.STATUS));
		String text = new String(after, StandardCharsets.UTF_8).replace("\r\n ", "");
		assertFalse(text.contains("出発式") || text.contains("内輪") || text.contains("山田"), text);
		assertNotEquals(old, uids(after).get("お披露目（緑町の移動販売）"));
		assertArrayEquals(after, write(Audience.PUBLIC, after, ExportedCity.LATER));
	}

	@Test
	void whatIsButNotAskedForIsNotTakenBack() throws Exception {
		byte[] before = write(Audience.PUBLIC);
		MilestoneList some = city.list(Audience.PUBLIC).where(row -> row.milestone().getName().equals("出発式"));
		Map<String, VEvent> events = events(CalendarFile.write(some, Optional.of(before), ExportedCity.LATER));
		assertEquals(1, events.size());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "あ", "BEGIN:VCALENDAR", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:u\r\n"
			+ "DTSTART;VALUE=DATE:20200101\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
			"BEGIN:VCALENDAR\r\nPRODID:-//Tsunagi//Tsunagi Workbench//JA\r\n"
			+ "BEGIN:VEVENT\r\nDTSTART:x\r\nSEQUENCE:y\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"})
	void whatIsNoFileOfOursCountsForNothing(String previous) throws Exception {
		assertArrayEquals(write(Audience.PUBLIC), write(Audience.PUBLIC, previous.getBytes(StandardCharsets.UTF_8), ExportedCity.CLOCK));
	}

	private byte[] write(Audience audience) throws Exception {
		return CalendarFile.write(city.list(audience), Optional.empty(), ExportedCity.CLOCK);
	}

	private byte[] write(Audience audience, byte[] previous, Clock clock) throws Exception {
		return CalendarFile.write(city.list(audience), Optional.of(previous), clock);
	}

	/** The entries, in the order of the file, once the other library found the file valid. */
	private static Map<String, VEvent> events(byte[] file) throws Exception {
		Calendar calendar = new CalendarBuilder().build(new StringReader(new String(file, StandardCharsets.UTF_8)));
		calendar.validate(true);
		Map<String, VEvent> events = new LinkedHashMap<>();
		for (Object component : calendar.getComponents(Component.VEVENT)) {
			VEvent event = (VEvent) component;
			assertEquals(null, events.put(event.getUid().getValue(), event));
		}
		return events;
	}

	private static Map<String, VEvent> bySummary(byte[] file) throws Exception {
		return events(file).values().stream().collect(Collectors.toMap(event -> value(event, Property.SUMMARY), event -> event));
	}

	private static Map<String, String> uids(byte[] file) throws Exception {
		return events(file).values().stream().filter(event -> !List.of("CANCELLED").contains(value(event, Property.STATUS)))
				.collect(Collectors.toMap(event -> value(event, Property.SUMMARY), event -> event.getUid().getValue()));
	}

	private static String value(VEvent event, String property) {
		return Optional.ofNullable((Property) event.getProperty(property)).map(Property::getValue).orElse("");
	}
}
