package jp.tsunagi.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.pack.TemplatePack;
import jp.tsunagi.document.office.paper.OfficePaper;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;

/** Forms about a plan that nobody has written yet. */
class PlanFormsTest {

	private static final LocalDate TODAY = LocalDate.parse("2022-09-15");

	/** From April, in which a fiscal year begins. */
	private static final List<String> MONTHS = IntStream.range(0, 12).mapToObj(i -> (i + 3) % 12 + 1 + "\u6708").toList();

	private static String form(DocumentExport export, String id, Optional<Area> place) throws Exception {
		DocumentTemplate template = DocumentTemplates.find(DocumentTemplates.builtIn(), id).orElseThrow();
		TemplatePack pack = TemplatePack.make(export, new TemplatePack.Choice(List.of(template), place.map(each -> each), false), TODAY,
				new NullProgressMonitor());
		assertEquals(List.of(), pack.failures());
		String name = pack.files().keySet().stream().filter(each -> !each.endsWith(".plan")).findFirst().orElseThrow();
		return OfficePaper.of(pack.files().get(name), name).html().replaceAll("<[^>]*>", "\n").replaceAll("\n+", "\n");
	}

	private static DocumentExport export(Project project) throws Exception {
		return new DocumentExport(project, Examples.plans(project, Examples.on(TODAY.toString())), Audience.PUBLIC, TODAY,
				Examples.on(TODAY.toString()));
	}

	private static List<String> months(String text) {
		return text.lines().filter(line -> line.matches("\\d+\u6708")).toList();
	}

	@Test
	void aBlankYearHasAllItsMonths() throws Exception {
		String text = form(DocumentExport.blank(Examples.on(TODAY.toString())), "business-plan", Optional.empty());
		assertEquals(Stream.of(MONTHS, MONTHS, MONTHS).flatMap(List::stream).toList(), months(text), text);
	}

	@Test
	void whatIsKnownOfAnAreaStandsInTheFormsOfItsPlan() throws Exception {
		Project project = Examples.open("yokohama");
		DocumentExport export = export(project);
		DocumentTemplate template = DocumentTemplates.find(DocumentTemplates.builtIn(), "area-plan").orElseThrow();
		Area area = ProjectContents.all(project, Area.class).filter(each -> export.subjects(template, each).isEmpty())
				.filter(each -> !each.getCoordinators().isEmpty() && !each.getCouncils().isEmpty()).findFirst().orElseThrow();
		String plan = form(export, "area-plan", Optional.of(area));
		String coordinators = area.getCoordinators().stream().map(each -> each.getName()).collect(Collectors.joining("\u3001"));
		for (String known : List.of(area.getName(), area.getCouncils().getFirst().getName(), coordinators,
				"\u4EE4\u548C4\u5E74\u5EA6 \u301C \u4EE4\u548C6\u5E74\u5EA6")) {
			assertTrue(plan.lines().anyMatch(known::equals), known + " in " + plan);
		}
		assertTrue(plan.contains("\u4F8B\uFF1A"), "and what to write about the rest");
		String business = form(export, "business-plan", Optional.of(area));
		assertTrue(business.contains("\u4EE4\u548C6\u5E74\u5EA6") && months(business).containsAll(MONTHS), business);
	}

	@ParameterizedTest
	@ValueSource(strings = {"shared-sheet", "memo"})
	void sheetsOfReviewsAreBlankWithoutAPlan(String id) throws Exception {
		String blank = form(DocumentExport.blank(Examples.on(TODAY.toString())), id, Optional.empty());
		assertTrue(blank.contains("\u4EE4\u548C4\u5E74\u5EA6\u4E0A\u534A\u671F"), blank);
		Project project = Examples.open("fuchu");
		Area area = ProjectContents.all(project, Area.class).filter(each -> each.getName().equals("\u4E2D\u592E")).findFirst()
				.orElseThrow();
		assertTrue(form(export(project), id, Optional.of(area)).contains(area.getName()), "and tell the area if there is one");
	}

	@Test
	void thePlanToBeginWithHasTheFiscalYearsOfItsMunicipality() throws Exception {
		Project project = Examples.open("yokohama");
		project.municipality().orElseThrow().setFiscalYearStart(10);
		TemplatePack.Choice nothing = new TemplatePack.Choice(List.of(), project.municipality().map(each -> each), false);
		TemplatePack pack = TemplatePack.make(export(project), nothing, TODAY, new NullProgressMonitor());
		String plan = new String(pack.files().values().iterator().next(), StandardCharsets.UTF_8);
		assertTrue(plan.contains("\u4EE4\u548C3\u5E74\u5EA6 \u301C \u4EE4\u548C5\u5E74\u5EA6"), plan);
	}
}
