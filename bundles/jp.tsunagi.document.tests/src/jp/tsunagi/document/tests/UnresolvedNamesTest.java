package jp.tsunagi.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Person;
import jp.tsunagi.coordination.Visibility;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.Overview;
import jp.tsunagi.document.plan.PlanDocument;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.project.PlanLibrary;

/** A name in a plan that leads nowhere may be that of somebody who is hidden, under another name. */
class UnresolvedNamesTest {

	private static final Clock CLOCK = Clock.systemUTC();

	@TempDir
	Path folder;

	private Project project;

	@BeforeEach
	void makeAProject() throws Exception {
		new NewProject("試験市", "", "", List.of()).create(folder, CLOCK);
		project = Project.open(folder, new NullProgressMonitor());
		Municipality municipality = project.municipality().orElseThrow();
		Person person = named(CoordinationFactory.eINSTANCE.createPerson(), "山田花子", "やまだはなこ", Visibility.PERSONAL);
		person.getAliases().add("花さん");
		municipality.getPersons().add(person);
		Organization office = named(CoordinationFactory.eINSTANCE.createOrganization(), "準備室", "じゅんびしつ", Visibility.INTERNAL);
		municipality.getOrganizations().add(office);
	}

	private static <E extends Element> E named(E element, String name, String reading, Visibility visibility) {
		element.setName(name);
		element.setKana(reading);
		element.setVisibility(visibility);
		return element;
	}

	/** As the wrong kind of thing, by reading, in other letters, in part, and with something around it. */
	@ParameterizedTest
	@ValueSource(strings = {"協議体 山田花子", "策定 \"ヤマダ ハナコ\"", "策定 やまだはなこ", "策定 \"ﾔﾏﾀﾞﾊﾅｺ\"", "策定 山田花子さん",
			"策定 山田", "策定 \"民生委員の花さん\"", "圏域 山田花子"})
	void nobodyReadsOneThatIsAlikeAPersons(String reference) throws Exception {
		String name = reference.substring(reference.indexOf(' ') + 1).replace("\"", "");
		for (Audience audience : Audience.values()) {
			String html = html(reference, audience);
			assertFalse(html.contains(name), reference);
			assertTrue(html.contains("（不明）"), html);
			assertTrue(html.contains("1件の名前を伏せています"), "what is left out is counted");
		}
	}

	@Test
	void onlyTheOfficeReadsOthers() throws Exception {
		for (String name : List.of("準備室の元の名前", "まだない団体")) {
			assertTrue(html("策定 " + name, Audience.INTERNAL).contains(name));
			for (Audience audience : List.of(Audience.PUBLIC, Audience.PARTNERS)) {
				String html = html("策定 " + name + " 前計画 " + name, audience);
				assertFalse(html.contains(name), html);
				assertTrue(html.contains("1件の名前を伏せています"), "the same name is counted once");
			}
		}
	}

	/** Nor is it in any other file: no diagram, no chart, no report. */
	@ParameterizedTest
	@EnumSource
	void noFileHoldsIt(Audience audience) throws Exception {
		List<Plan> plans = plans("""
				策定 山田花子さん 目標 会場 { 取組 販売 { 担当 山田花子さん 協力 山田花子さん
				  道標 見学 予定 令和4年5月 担当 山田花子さん { 見守り 訪問 毎月 { 実施 令和4年6月 記録 山田花子さん } } } }
				振り返り 令和4年度 上半期 実施者 山田花子さん { 参加者 山田花子さん 取組 販売 評価 A 担当 山田花子さん }""");
		new Overview(project, plans, audience, List.of(), CLOCK).files()
				.forEach((name, file) -> assertFalse(new String(file, StandardCharsets.UTF_8).contains("花子"), name));
	}

	private String html(String reference, Audience audience) throws Exception {
		return new PlanDocument(plans(reference).getFirst(), Optional.of(project), audience, CLOCK).html();
	}

	private List<Plan> plans(String contents) throws Exception {
		Files.writeString(folder.resolve("a.plan"), "計画 移動販売 { " + contents + " }");
		List<Plan> plans = PlanLibrary.open(project, CLOCK, new NullProgressMonitor()).plans();
		assertEquals(1, plans.size());
		return plans;
	}
}
