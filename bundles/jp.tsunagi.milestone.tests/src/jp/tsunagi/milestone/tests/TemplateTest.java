package jp.tsunagi.milestone.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.milestone.template.MilestoneTemplate;
import jp.tsunagi.milestone.template.MilestoneTemplates;
import jp.tsunagi.milestone.template.TemplateCheck;
import jp.tsunagi.milestone.template.TemplateException;
import jp.tsunagi.milestone.template.TemplateInsertion;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.Undertaking;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.project.PlanLibrary;

/** Templates of milestones, those of the product and those of projects. */
class TemplateTest {

	private static final String PLAN = """
			計画 緑町の支え合い {
			  期間 令和4年度 〜 令和8年度
			  目標 居場所 {
			    取組 サロン // ゆっくり
			  }
			}
			""";

	private static final FuzzyDate START = FuzzyDate.parse("令和5年4月");

	private static final List<String> STARTS = List.of("令和4年12月", "2023-02-28", "2024年10月31日", "R5.4", "2022-12-31", "令和9年1月");

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"yokohama", "hakodate", "fuchu", "saitama/warabi", "saitama/kawajima", "saitama/niiza", "saitama/hanyu"})
	void builtInTemplatesFitIntoEveryPlan(String city) throws Exception {
		Project project = Project.open(Path.of(System.getProperty("tsunagi.examples"), city.split("/")), new NullProgressMonitor());
		PlanLibrary library = PlanLibrary.open(project, PlannedCity.CLOCK, new NullProgressMonitor());
		int inserted = 0;
		for (Plan plan : library.plans()) {
			PlanText text = library.text(library.fileOf(plan));
			List<String> before = issues(text);
			for (MilestoneTemplate template : MilestoneTemplates.of(project, text).all()) {
				List<Undertaking> parts = some(plan);
				Undertaking part = parts.get(inserted % parts.size());
				FuzzyDate start = FuzzyDate.parse(STARTS.get(inserted++ % STARTS.size()));
				TemplateInsertion insertion = template.insert(text, part, start);
				List<String> issues = new ArrayList<>(issues(insertion.after()));
				before.forEach(issues::remove);
				issues.removeIf(issue -> issue.startsWith("plan.planned-outside-period "));
				assertEquals(List.of(), issues, () -> plan.getName() + ", " + template.name() + ": " + insertion.after().text());
				assertEquals(insertion.after().text(), TextReplacement.apply(text.text(), insertion.edit()));
			}
		}
		assertTrue(inserted >= 5);
	}

	private static List<Undertaking> some(Plan plan) {
		return Stream.of(Stream.of(plan), EcoreUtil2.eAllOfType(plan, Goal.class).stream().limit(1),
				EcoreUtil2.eAllOfType(plan, Action.class).stream().limit(1)).<Undertaking>flatMap(parts -> parts).toList();
	}

	private static List<String> issues(PlanText text) {
		return text.resource().getResourceServiceProvider().getResourceValidator()
				.validate(text.resource(), CheckMode.ALL, CancelIndicator.NullImpl).stream()
				.map(issue -> issue.getCode() + " " + issue.getMessage()).toList();
	}

	@Test
	void onlyMilestonesAreAdded() throws Exception {
		PlannedCity city = PlannedCity.of(folder, PLAN);
		TemplateInsertion insertion = insert(city, "サロン", START);
		String start = PLAN.substring(0, PLAN.indexOf("サロン") + "サロン".length());
		assertEquals(1, insertion.edit().size());
		assertEquals(0, insertion.edit().getFirst().length());
		assertTrue(insertion.after().text().startsWith(start + " {"), insertion.after().text());
		assertEquals(issues(city.library().text("plans/p0.plan")), issues(insertion.after()));
		List<Milestone> milestones = insertion.milestones();
		assertEquals(milestones, EcoreUtil2.eAllOfType(insertion.after().plans().getFirst(), Milestone.class));
		assertEquals("令和5年4月", milestones.getFirst().getPlanned().toString());
		assertEquals(List.of("お試し開催", "回覧と口コミ"),
				named(milestones, "サロンの始まり").getPredecessors().stream().map(Milestone::getName).toList());
		assertEquals("令和5年9月", named(milestones, "サロンの始まり").getPlanned().toString());
	}

	@Test
	void namesStayClearWhereATemplateIsUsedTwice() throws Exception {
		PlannedCity city = PlannedCity.of(folder, PLAN);
		TemplateInsertion first = insert(city, "サロン", START);
		MilestoneTemplate template = template(city, "サロン");
		Undertaking action = EcoreUtil2.eAllOfType(first.after().plans().getFirst(), Goal.class).getFirst();
		TemplateInsertion second = template.insert(first.after(), action, FuzzyDate.parse("2024-05"));
		assertEquals(issues(city.library().text("plans/p0.plan")), issues(second.after()));
		assertEquals(List.of("お試し開催2", "回覧と口コミ2"),
				named(second.milestones(), "サロンの始まり2").getPredecessors().stream().map(Milestone::getName).toList());
	}

	@Test
	void anEnglishPlanStaysEnglish() throws Exception {
		PlannedCity city = PlannedCity.of(folder, "plan Green {\n  period FY2023 to FY2026\n  action Salon\n}\n");
		TemplateInsertion insertion = template(city, "移動販売").insert(city.library().text("plans/p0.plan"), city.plans().getFirst(),
				FuzzyDate.parse("2023-04-10"));
		assertTrue(insertion.after().text().contains("milestone 困りごとの見極め"), insertion.after().text());
		assertTrue(insertion.after().text().contains("planned 2024-03"), insertion.after().text());
		assertEquals(issues(city.library().text("plans/p0.plan")), issues(insertion.after()));
	}

	@Test
	void builtInTemplatesSpeakEnglish() throws Exception {
		PlannedCity city = PlannedCity.of(folder, "plan Green {\n  period FY2023 to FY2026\n  action Salon\n}\n");
		List<MilestoneTemplate> japanese = templates(city).all();
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.ENGLISH);
			List<MilestoneTemplate> english = templates(city).all();
			for (int i = 0; i < english.size(); i++) {
				FuzzyDate start = FuzzyDate.parse("2023-04");
				PlanText text = city.library().text("plans/p0.plan");
				TemplateInsertion insertion = english.get(i).insert(text, city.plans().getFirst(), start);
				assertEquals(issues(text), issues(insertion.after()));
				assertTrue(insertion.after().text().chars().allMatch(character -> character < 0x80), insertion.after().text());
				assertEquals(shape(japanese.get(i).insert(text, city.plans().getFirst(), start)), shape(insertion));
			}
		} finally {
			Locale.setDefault(before);
		}
	}

	private static List<String> shape(TemplateInsertion insertion) {
		List<Milestone> all = insertion.milestones();
		return all.stream().map(each -> each.getPlanned() + " " + each.getPredecessors().stream().map(all::indexOf).toList()).toList();
	}

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
			List<Milestone> milestones = template(city, "数える")
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
		MilestoneTemplate template = template(city, "うち");
		assertEquals("説明", template.description());
		assertEquals("道標 始める 予定 令和5年4月1日\n道標 \"開始\" 予定 令和5年4月15日 前提 始める { 結果 \"開始\" }\n",
				template.preview(FuzzyDate.parse("令和5年4月1日")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"令和5年度", "令和5年4月頃", "2023年春", "2023"})
	void onlyADayOrAMonthIsAStart(String start) throws Exception {
		PlannedCity city = PlannedCity.of(folder, PLAN);
		TemplateException refused = assertThrows(TemplateException.class, () -> insert(city, "サロン", FuzzyDate.parse(start)));
		assertTrue(refused.getMessage().contains(start), refused.getMessage());
	}

	@Test
	void datesEndWithTheYear9999() throws Exception {
		PlannedCity city = PlannedCity.of(folder, PLAN);
		TemplateException refused = assertThrows(TemplateException.class, () -> insert(city, "サロン", FuzzyDate.parse("9999-12")));
		assertTrue(refused.getMessage().contains("開始+1か月") && refused.getMessage().contains("9999-12"), refused.getMessage());
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
		MilestoneTemplates templates = templates(city);
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
		assertTrue(templates(city).findings().getFirst().message().contains("UTF-8"));
	}

	@Test
	void aProjectsOwnTemplateReplacesTheOneOfItsName() throws Exception {
		PlannedCity city = PlannedCity.of(folder, PLAN);
		assertEquals(List.of(), new TemplateCheck().findings(city.project(), PlannedCity.CLOCK, new NullProgressMonitor()));
		write("a.milestones", "ひな形 ｻﾛﾝ \"うちの\" { 道標 a 予定 開始 }");
		MilestoneTemplates replaced = templates(city);
		assertEquals(List.of("移動販売", "協議体の立ち上げ", "ｻﾛﾝ", "学生による見守り", "資源の冊子"),
				replaced.all().stream().map(MilestoneTemplate::name).toList());
		assertEquals("templates/a.milestones", replaced.all().get(2).file());
		write("b.milestones", "ひな形 サロン { 道標 a 予定 開始 }");
		assertTrue(templates(city).findings().getFirst().message().contains("templates/a.milestones"));
	}

	private void write(String file, String text) throws Exception {
		Files.createDirectories(folder.resolve("templates"));
		Files.writeString(folder.resolve("templates").resolve(file), text);
	}

	private static MilestoneTemplates templates(PlannedCity city) {
		return MilestoneTemplates.of(city.project(), city.library().text("plans/p0.plan"));
	}

	private static MilestoneTemplate template(PlannedCity city, String name) {
		return templates(city).all().stream().filter(template -> template.name().equals(name)).findFirst().orElseThrow();
	}

	private static TemplateInsertion insert(PlannedCity city, String name, FuzzyDate start) throws Exception {
		Action action = EcoreUtil2.eAllOfType(city.plans().getFirst(), Action.class).getFirst();
		return template(city, name).insert(city.library().text("plans/p0.plan"), action, start);
	}

	private static Milestone named(List<Milestone> milestones, String name) {
		return milestones.stream().filter(milestone -> milestone.getName().equals(name)).findFirst().orElseThrow();
	}
}
