package jp.tsunagi.milestone.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.milestone.template.MilestoneTemplate;
import jp.tsunagi.milestone.template.MilestoneTemplates;
import jp.tsunagi.milestone.template.TemplateCheck;
import jp.tsunagi.plan.Milestone;

/** Templates that a project writes for itself. */
class OwnTemplateTest {

	private static final String PLAN = """
			計画 緑町の支え合い {
			  期間 令和4年度 〜 令和8年度
			}
			""";

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({"1, DAYS, 日", "2, WEEKS, 週間", "3, WEEKS, 週", "4, MONTHS, か月", "5, MONTHS, ヶ月", "6, MONTHS, 月", "7, YEARS, 年",
			"8, DAYS, days", "9, WEEKS, weeks", "10, MONTHS, months", "11, YEARS, year"})
	void datesCountFromTheStart(long seed, ChronoUnit unit, String word) throws Exception {
		Random random = new Random(seed);
		StringBuilder text = new StringBuilder("template 数える {");
		List<Integer> amounts = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			int amount = random.nextInt(-60, 60);
			amounts.add(amount);
			text.append("milestone m" + i + " planned " + (random.nextBoolean() ? "開始" : "start")
					+ (amount < 0 ? random.nextBoolean() ? "-" : "－" : random.nextBoolean() ? "+" : "＋") + Math.abs(amount) + word + "\n");
		}
		PlannedCity city = PlannedCity.of(folder, PLAN);
		write("count.milestones", text.append('}').toString());
		for (boolean day : new boolean[] {true, false}) {
			LocalDate start = LocalDate.of(random.nextInt(1990, 2100), random.nextInt(1, 13), random.nextInt(1, 29));
			FuzzyDate written = FuzzyDate.parse(day ? start.toString() : YearMonth.from(start).toString());
			List<Milestone> milestones = city.template("数える")
					.insert(city.library().text("plans/p0.plan"), city.plans().getFirst(), written).milestones();
			for (int i = 0; i < amounts.size(); i++) {
				LocalDate expected = written.earliest().plus(amounts.get(i), unit);
				boolean exact = day && (unit == ChronoUnit.DAYS || unit == ChronoUnit.WEEKS);
				assertEquals(exact ? FuzzyDate.of(expected) : FuzzyDate.ofMonth(YearMonth.from(expected)), milestones.get(i).getPlanned(),
						written + " " + amounts.get(i));
			}
		}
	}

	@Test
	void thePreviewIsThePlansLanguage() throws Exception {
		PlannedCity city = PlannedCity.of(folder, PLAN);
		write("own.milestones", """
				// 前
				ひな形 うち "説明" {
				    // 中
				    道標 始める 予定 開始
				    道標 "開始" 予定 開始+2週間 前提 始める { 結果 "開始" }
				}
				// 後
				""");
		MilestoneTemplate template = city.template("うち");
		assertEquals("説明", template.description());
		assertEquals("道標 始める 予定 令和5年4月1日\n道標 \"開始\" 予定 令和5年4月15日 前提 始める { 結果 \"開始\" }\n",
				template.preview(FuzzyDate.parse("令和5年4月1日")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1 | ひな形は「ひな形  |
			1 | ひな形は「ひな形  | // 注
			1 | ひな形は「ひな形  | 計画 x { 道標 a 予定 開始 }
			1 | 「{」が必要       | ひな形 x
			1 | 道標がありません  | ひな形 x {}
			2 | 「開始+3」は日付   | ひな形 x {~ 道標 a 予定 開始+3~}
			2 | 「来年」は日付     | ひな形 x {~ 道標 a 予定 来年~}
			3 | 道標「b」の前提   | ひな形 x {~ 道標 a 予定 開始~ 道標 b 予定 開始 前提 c~ 道標 c 予定 開始~}
			2 | 道標「a」の前提   | ひな形 x {~ 道標 a 予定 開始 前提 a~}
			3 | 「どこか」という道標 | ひな形 x {~ 道標 a 予定 開始~ 道標 b 前提 どこか~}
			2 | ひな形に書けるのは | ひな形 x {~ 取組 a { 道標 a 予定 開始 }~}
			3 | 「ひな形」はここには | ひな形 x { 道標 a 予定 開始 }~~ひな形 y { 道標 a 予定 開始 }
			2 | 甲                | ひな形 x {~ 道標 a 予定 開始 { 担当 甲 }~}
			2 | 「}」             | ひな形 x {~ 道標 a 予定 開始
			3 | ひな形に書けるのは | ひな形 x { 道標 a 予定 開始 }~~計画 y { 道標 a 予定 開始 }
			""")
	void whatCannotBeReadIsToldWithItsLine(int line, String message, String text) throws Exception {
		PlannedCity city = PlannedCity.of(folder, PLAN);
		write("bad.milestones", text == null ? "" : text.replace('~', '\n'));
		MilestoneTemplates templates = city.templates();
		assertEquals(5, templates.all().size());
		assertEquals(1, templates.findings().size(), templates.findings().toString());
		assertTrue(templates.findings().getFirst().message().contains(message), templates.findings().getFirst().toString());
		assertEquals("templates/bad.milestones:" + line, templates.findings().getFirst().source().toString());
		assertEquals(templates.findings(), new TemplateCheck().findings(city.project(), PlannedCity.CLOCK, new NullProgressMonitor()));
	}

	@Test
	void otherEncodingsAreTold() throws Exception {
		PlannedCity city = PlannedCity.of(folder, PLAN);
		Files.createDirectories(folder.resolve("templates"));
		Files.write(folder.resolve("templates/old.milestones"), "ひな形 x".getBytes(Charset.forName("Shift_JIS")));
		assertTrue(city.templates().findings().getFirst().message().contains("UTF-8"));
	}

	@Test
	void aProjectsOwnTemplateReplacesTheOneOfItsName() throws Exception {
		PlannedCity city = PlannedCity.of(folder, PLAN);
		assertEquals(List.of(), new TemplateCheck().findings(city.project(), PlannedCity.CLOCK, new NullProgressMonitor()));
		write("a.milestones", "ひな形 ｻﾛﾝ \"うちの\" { 道標 a 予定 開始 }");
		MilestoneTemplates replaced = city.templates();
		assertEquals(List.of("移動販売", "協議体の立ち上げ", "ｻﾛﾝ", "学生による見守り", "資源の冊子"),
				replaced.all().stream().map(MilestoneTemplate::name).toList());
		assertEquals("templates/a.milestones", replaced.all().get(2).file());
		write("b.milestones", "ひな形 サロン { 道標 a 予定 開始 }");
		assertTrue(city.templates().findings().getFirst().message().contains("templates/a.milestones"));
	}

	private void write(String file, String text) throws Exception {
		Files.createDirectories(folder.resolve("templates"));
		Files.writeString(folder.resolve("templates").resolve(file), text);
	}
}
