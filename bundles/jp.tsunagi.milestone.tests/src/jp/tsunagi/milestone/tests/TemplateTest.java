package jp.tsunagi.milestone.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.milestone.template.MilestoneTemplate;
import jp.tsunagi.milestone.template.MilestoneTemplates;
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

/** What comes of plans that get the milestones of a template. */
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
		MilestoneTemplate template = city.template("サロン");
		Undertaking action = EcoreUtil2.eAllOfType(first.after().plans().getFirst(), Goal.class).getFirst();
		TemplateInsertion second = template.insert(first.after(), action, FuzzyDate.parse("2024-05"));
		assertEquals(issues(city.library().text("plans/p0.plan")), issues(second.after()));
		assertEquals(List.of("お試し開催2", "回覧と口コミ2"),
				named(second.milestones(), "サロンの始まり2").getPredecessors().stream().map(Milestone::getName).toList());
	}

	@Test
	void anEnglishPlanStaysEnglish() throws Exception {
		PlannedCity city = PlannedCity.of(folder, "plan Green {\n  period FY2023 to FY2026\n  action Salon\n}\n");
		TemplateInsertion insertion = city.template("移動販売").insert(city.library().text("plans/p0.plan"), city.plans().getFirst(),
				FuzzyDate.parse("2023-04-10"));
		assertTrue(insertion.after().text().contains("milestone 困りごとの見極め"), insertion.after().text());
		assertTrue(insertion.after().text().contains("planned 2024-03"), insertion.after().text());
		assertEquals(issues(city.library().text("plans/p0.plan")), issues(insertion.after()));
	}

	@Test
	void builtInTemplatesSpeakEnglish() throws Exception {
		PlannedCity city = PlannedCity.of(folder, "plan Green {\n  period FY2023 to FY2026\n  action Salon\n}\n");
		List<MilestoneTemplate> japanese = city.templates().all();
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.ENGLISH);
			List<MilestoneTemplate> english = city.templates().all();
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

	private static TemplateInsertion insert(PlannedCity city, String name, FuzzyDate start) throws Exception {
		Action action = EcoreUtil2.eAllOfType(city.plans().getFirst(), Action.class).getFirst();
		return city.template(name).insert(city.library().text("plans/p0.plan"), action, start);
	}

	private static Milestone named(List<Milestone> milestones, String name) {
		return milestones.stream().filter(milestone -> milestone.getName().equals(name)).findFirst().orElseThrow();
	}
}
