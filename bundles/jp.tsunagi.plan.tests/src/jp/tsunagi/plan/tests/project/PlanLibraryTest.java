package jp.tsunagi.plan.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.validation.Check;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFactory;
import jp.tsunagi.plan.edit.PlanEdits;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.project.PlanLibrary;

/** Plans find what they name: in the model, in the same plan, in other files; and say so if they do not. */
class PlanLibraryTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-11-15T03:00:00Z"), ZoneId.of("Asia/Tokyo"));

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<coordination:Municipality xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:coordination="http://tsunagi.jp/coordination/1.0"
			    id="m" name="みどり市">
			  <areas id="east" name="東圏域">
			    <aliases>東</aliases>
			    <organizations id="east-club" name="友愛会"/>
			  </areas>
			  <areas id="west" name="西圏域">
			    <organizations id="west-club" name="友愛会"/>
			    <organizations id="west-shop" name="西商店会"/>
			  </areas>
			  <areas id="north" name="北圏域"/>
			  <organizations id="shakyo" name="みどり市社会福祉協議会">
			    <aliases>社協</aliases>
			  </organizations>
			  <organizations id="provisional" name="おじさんの会（仮称）"/>
			</coordination:Municipality>
			""";

	@TempDir
	private Path folder;

	@BeforeEach
	void makeProject() throws IOException {
		Files.writeString(folder.resolve("tsunagi.project"), "{\"format\": 1, \"name\": \"みどり市\", \"model\": \"midori.coordination\"}");
		Files.writeString(folder.resolve("midori.coordination"), HEAD);
	}

	@Test
	void namesAndAliasesLeadIntoTheModel() throws Exception {
		Plan plan = write("a.plan", "計画 買物 { 圏域 東 取組 店 担当 社協 { 協力 ﾐﾄﾞﾘ市社会福祉協議会, おじさんの会(仮称) } }").plans().getFirst();
		assertEquals("east", plan.getAreas().getFirst().getId());
		Action action = plan.getActions().getFirst();
		assertEquals("みどり市社会福祉協議会", action.getOwners().getFirst().getName());
		assertSame(action.getOwners().getFirst(), action.getPartners().getFirst());
		assertEquals("provisional", action.getPartners().get(1).getId());
	}

	@Test
	void theNearestOfSeveralIsMeant() throws Exception {
		assertEquals("west-club", partner("計画 買物 { 圏域 西圏域 取組 店 { 協力 友愛会 } }"));
		assertEquals("east-club", partner("計画 買物 { 圏域 西圏域 取組 店 { 協力 友愛会(東) } }"));
		assertEquals("east-club", partner("計画 買物 { 圏域 北圏域 取組 店 { 協力 友愛会（東圏域） } }"));
	}

	@Test
	void severalAsNearAreAmbiguous() throws Exception {
		Finding finding = finding("計画 買物 { 圏域 北圏域 取組 店 {\n 協力 友愛会 } }", "plan.reference.ambiguous");
		assertEquals("plans/a.plan:2", finding.source().toString());
		assertTrue(finding.message().contains("友愛会(東圏域)、友愛会(西圏域)"), finding::message);
	}

	@Test
	void aNearNameIsOfferedForAnUnknownOne() throws Exception {
		Finding finding = finding("計画 買物 { 圏域 北圏域 取組 店 { 協力 西商店街 } }", "plan.reference.unknown");
		assertTrue(finding.message().contains("もしかして：西商店会"), finding::message);
	}

	@Test
	void milestonesFindTheNearestOfTheirName() throws Exception {
		Plan plan = write("a.plan", """
				計画 買物 {
				  取組 一 { 道標 会 予定 令和4年9月 道標 始まり 前提 会 }
				  取組 二 { 道標 会 予定 令和4年9月 道標 始まり 前提 会, 会(一) }
				}""").plans().getFirst();
		Milestone start = plan.getActions().get(1).getMilestones().get(1);
		assertSame(plan.getActions().get(1).getMilestones().getFirst(), start.getPredecessors().getFirst());
		assertSame(plan.getActions().getFirst().getMilestones().getFirst(), start.getPredecessors().get(1));
	}

	@Test
	void plansFindEachOtherInOtherFiles() throws Exception {
		write("b.plan", "計画 \"前の 計画\" { 取組 店 { 道標 会 予定 令和3年9月 } }");
		List<Plan> plans = write("a.plan", "計画 次 { 前計画 \"前の 計画\" 道標 始まり 前提 会(\"前の 計画\") }").plans();
		assertSame(plans.get(1), plans.getFirst().getPrevious().getFirst());
		assertSame(plans.get(1).getActions().getFirst().getMilestones().getFirst(),
				plans.getFirst().getMilestones().getFirst().getPredecessors().getFirst());
	}

	@Test
	void aTextThatIsNotSavedIsLinkedLikeTheFile() throws Exception {
		write("b.plan", "計画 前 { 取組 店 { 道標 会 予定 令和3年9月 } }");
		PlanLibrary library = write("a.plan", "計画 翌年 { 前計画 前 }");
		PlanText text = library.text("plans/a.plan").with("計画 翌年 { 前計画 前 圏域 東 取組 店 担当 社協 }");
		Plan plan = text.plans().getFirst();
		assertEquals("前", plan.getPrevious().getFirst().getName());
		assertEquals("みどり市社会福祉協議会", plan.getActions().getFirst().getOwners().getFirst().getName());
		assertTrue(text.same(library.plans().getFirst(), Plan.class).filter(plan::equals).isPresent());
		Plan next = PlanFactory.eINSTANCE.createPlan();
		next.setName("来年度");
		next.getPrevious().add(library.plans().getFirst());
		PlanText empty = library.text("plans/c.plan");
		assertEquals("計画 来年度 {\n  前計画 翌年\n}\n", empty.after(PlanEdits.of(empty).add(empty.file(), next)).text());
	}

	@Test
	void aFileThatIsNotUtf8SaysInWhichLine() throws Exception {
		Files.createDirectories(folder.resolve("plans"));
		Files.write(folder.resolve("plans/a.plan"), "plan x {\n}\n計画".getBytes(Charset.forName("Shift_JIS")));
		Finding finding = Check.run(project(), CLOCK, new NullProgressMonitor()).stream()
				.filter(each -> each.rule().equals("plan.file.encoding")).findFirst().orElseThrow();
		assertEquals("plans/a.plan:3", finding.source().toString());
	}

	@Test
	void aByteOrderMarkAndWindowsLineEndsAreRead() throws Exception {
		Plan plan = write("a.plan", "\uFEFF計画 買物 {\r\n  目指す姿 \"交流\"\r\n}\r\n").plans().getFirst();
		assertEquals("交流", plan.getVision());
	}

	private String partner(String text) throws Exception {
		return write("a.plan", text).plans().getFirst().getActions().getFirst().getPartners().getFirst().getId();
	}

	private Finding finding(String text, String rule) throws Exception {
		write("a.plan", text);
		return Check.run(project(), CLOCK, new NullProgressMonitor()).stream().filter(each -> each.rule().equals(rule))
				.findFirst().orElseThrow();
	}

	private PlanLibrary write(String name, String text) throws Exception {
		Files.createDirectories(folder.resolve("plans"));
		Files.writeString(folder.resolve("plans").resolve(name), text, StandardCharsets.UTF_8);
		return PlanLibrary.open(project(), CLOCK, new NullProgressMonitor());
	}

	private Project project() throws Exception {
		return Project.open(folder, new NullProgressMonitor());
	}
}
