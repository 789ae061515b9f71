package jp.tsunagi.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Person;
import jp.tsunagi.coordination.Visibility;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.export.Paper;
import jp.tsunagi.document.diagram.PublishedCharts;
import jp.tsunagi.milestone.chart.gantt.GanttView;
import jp.tsunagi.milestone.chart.gantt.Grouping;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.validation.PlanCalendar;
import jp.tsunagi.plan.project.PlanLibrary;

/** No chart of milestones names a person, or who may not be named, however it is put together and whatever file it becomes. */
class ChartPrivacyTest {

	private static final Clock CLOCK = Clock.systemUTC();

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void onlyThoseWhoMayBeNamedAreNamed(Audience audience) throws Exception {
		List<String> texts = texts(audience);
		for (String person : List.of("山田花子", "まだない団体")) {
			texts.forEach(text -> assertFalse(text.contains(person), text));
		}
		assertEquals(audience == Audience.INTERNAL, texts.stream().anyMatch(text -> text.contains("準備室")), audience.id());
	}

	private List<String> texts(Audience audience) throws Exception {
		new NewProject("試験市", "", "", List.of()).create(folder, CLOCK);
		Files.writeString(folder.resolve("a.plan"), """
				計画 移動販売 { 圏域 試験市 期間 令和4年度
				  取組 販売 { 担当 山田花子, 準備室, まだない団体
				    道標 見学 予定 令和4年5月 担当 山田花子, 準備室, まだない団体
				    道標 開始 予定 令和4年9月 { 見守り 訪問 毎月 担当 山田花子, 準備室 } } }
				""");
		Project project = Project.open(folder, new NullProgressMonitor());
		Person person = CoordinationFactory.eINSTANCE.createPerson();
		person.setName("山田花子");
		person.setVisibility(Visibility.PUBLIC);
		project.municipality().orElseThrow().getPersons().add(person);
		Organization office = CoordinationFactory.eINSTANCE.createOrganization();
		office.setName("準備室");
		office.setVisibility(Visibility.INTERNAL);
		project.municipality().orElseThrow().getOrganizations().add(office);

		List<Plan> plans = PlanLibrary.open(project, CLOCK, new NullProgressMonitor()).plans();
		Schedule schedule = Schedule.of(plans, new PlanCalendar(ProjectContents.fiscalCalendar(project)), LocalDate.of(2022, 6, 1),
				new NullProgressMonitor());
		PublishedCharts charts = new PublishedCharts(project, schedule, audience);
		List<String> texts = new ArrayList<>();
		for (DiagramExport chart : Stream.concat(Stream.of(charts.ofPlans(plans)),
				Stream.of(Grouping.values()).map(grouping -> charts.of(GanttView.ALL.by(grouping)))).toList()) {
			texts.add(new String(chart.svg(), StandardCharsets.UTF_8));
			texts.add(chart.svgElement("m-"));
			texts.add(new String(chart.png(0.2), StandardCharsets.UTF_8));
			texts.add(pdf(chart.pdf(Paper.A4)));
		}
		return texts;
	}

	private static String pdf(byte[] file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s", "") + document.getDocumentInformation().getCOSObject();
		}
	}
}
