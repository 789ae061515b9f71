package jp.tsunagi.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.Overview;
import jp.tsunagi.document.plan.PlanDocument;
import jp.tsunagi.plan.project.PlanLibrary;
import jp.tsunagi.plan.Plan;

/** The plans of a project are pages beside its overview. */
class PublishedPlansTest {

	private static final Clock CLOCK = Clock.systemUTC();

	@TempDir
	Path folder;

	@Test
	void everyPlanHasAPageThatTheOverviewLinksTo() throws Exception {
		new NewProject("試験市", "", "", List.of()).create(folder, CLOCK);
		Files.createDirectories(folder.resolve("plans"));
		Files.writeString(folder.resolve("plans/a.plan"), "計画 第一計画 { 圏域 試験市 期間 令和4年度 目指す姿 \"つながる\" }");
		Files.writeString(folder.resolve("plans/b.plan"), "計画 第二計画 { 前計画 第一計画 } 計画 第三計画 { }");
		Files.createDirectories(folder.resolve(".tsunagi/backup"));
		Files.writeString(folder.resolve(".tsunagi/backup/old.plan"), "計画 控え { }");
		Project project = Project.open(folder, new NullProgressMonitor());
		Map<String, byte[]> files = new Overview(project, plans(project), Audience.PUBLIC, List.of(), CLOCK).files();

		assertEquals(List.of("style.css", "index.html", "plan-1.html", "plan-2.html", "plan-3.html", "review.html", "report-2022.html"),
				files.keySet().stream().filter(name -> !name.startsWith("diagram-")).toList());
		Element section = new Markup(files.get("index.html")).byId("plans");
		assertEquals(List.of("plan-1.html", "plan-2.html", "plan-3.html"),
				Markup.all(section, "a").stream().map(link -> link.getAttribute("href")).toList());
		assertTrue(section.getTextContent().contains("市全域"), section.getTextContent());
		Markup page = new Markup(files.get("plan-1.html"));
		assertEquals("第一計画", page.all("h1").getFirst().getTextContent());
		assertEquals("index.html", page.all("a").getFirst().getAttribute("href"));
		assertTrue(new String(files.get("plan-2.html"), StandardCharsets.UTF_8).contains("第一計画"));
	}

	@Test
	void milestonesHaveAPageOfTheirOwn() throws Exception {
		new NewProject("試験市", "", "", List.of()).create(folder, CLOCK);
		Files.writeString(folder.resolve("a.plan"), "計画 第一計画 { 期間 令和4年度 道標 始まり 予定 令和4年9月 }");
		Files.writeString(folder.resolve("b.plan"), "計画 第二計画 { 道標 下見 予定 令和4年10月 } 計画 第三計画 { }");
		Project project = Project.open(folder, new NullProgressMonitor());
		Map<String, byte[]> files = new Overview(project, plans(project), Audience.PUBLIC, List.of(), CLOCK).files();
		List<Element> links = Markup.all(new Markup(files.get("index.html")).byId("diagrams"), "a").stream()
				.filter(link -> link.getAttribute("href").equals("milestones.html")).toList();
		assertEquals("試験市 道標", links.getFirst().getTextContent());
		Markup page = new Markup(files.get("milestones.html"));
		assertEquals(2, page.all("svg").size(), "all plans, and each");
		for (String told : List.of("第一計画", "第二計画", "始まり", "下見")) {
			assertTrue(page.all("svg").stream().allMatch(chart -> chart.getTextContent().contains(told)), told);
		}
		assertEquals(List.of("index.html"), page.all("a").stream().map(link -> link.getAttribute("href")).toList());

		Files.delete(folder.resolve("b.plan"));
		Project one = Project.open(folder, new NullProgressMonitor());
		Map<String, byte[]> ofOne = new Overview(one, plans(one), Audience.PUBLIC, List.of(), CLOCK).files();
		assertEquals(1, new Markup(ofOne.get("milestones.html")).all("svg").size());
	}

	@Test
	void aProjectWithoutPlansSaysNothingOfThem() throws Exception {
		new NewProject("試験市", "", "", List.of()).create(folder, CLOCK);
		Project project = Project.open(folder, new NullProgressMonitor());
		Map<String, byte[]> files = new Overview(project, plans(project), Audience.PUBLIC, List.of(), CLOCK).files();
		assertFalse(new Markup(files.get("index.html")).has("plans"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"yokohama", "hakodate", "fuchu", "saitama/warabi", "saitama/kawajima", "saitama/niiza", "saitama/hanyu"})
	void theExamplesArePrinted(String example) throws Exception {
		Project project = Project.open(Path.of(System.getProperty("tsunagi.examples"), example.split("/")),
				new NullProgressMonitor());
		List<Plan> plans = plans(project);
		assertFalse(plans.isEmpty());
		Path pictures = Path.of(System.getProperty("tsunagi.screenshots"));
		Files.createDirectories(pictures);
		for (Plan plan : plans) {
			PlanDocument document = new PlanDocument(plan, Optional.of(project), Audience.INTERNAL, CLOCK);
			assertTrue(Stream.of("（不明）", "（非公開）").noneMatch(document.html()::contains), plan.getName());
			try (var printed = document.print()) {
				assertTrue(printed.pages() > 0);
				Files.write(pictures.resolve(example.replace('/', '-') + "-" + plans.indexOf(plan) + ".pdf"), printed.pdf());
			}
		}
	}

	private static List<Plan> plans(Project project) {
		return PlanLibrary.open(project, CLOCK, new NullProgressMonitor()).plans();
	}
}
