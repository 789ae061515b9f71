package jp.tsunagi.milestone.chart.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.core.vocabulary.Vocabularies;
import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.export.Paper;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Printable;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.milestone.calendar.PlanningCalendar;
import jp.tsunagi.milestone.chart.calendar.CalendarSheet;
import jp.tsunagi.milestone.chart.gantt.GanttFrame;
import jp.tsunagi.milestone.chart.gantt.GanttPainter;
import jp.tsunagi.milestone.chart.gantt.GanttSheet;
import jp.tsunagi.milestone.chart.gantt.GanttView;
import jp.tsunagi.milestone.chart.time.TimeBands;
import jp.tsunagi.milestone.chart.time.TimeScale;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.validation.PlanCalendar;
import jp.tsunagi.plan.project.PlanLibrary;

/** The plans of the examples, and a large one, as pictures and on paper. */
class ExampleChartsTest {

	private static final LocalDate DAY = LocalDate.of(2022, 6, 10);

	private static final GanttSheet.Captions CAPTIONS = new GanttSheet.Captions("令和4年6月10日", "配布先\uff1a協議体");

	@ParameterizedTest
	@ValueSource(strings = {"fuchu", "hakodate", "yokohama", "saitama/warabi", "saitama/kawajima", "saitama/niiza", "saitama/hanyu"})
	void everyMilestoneIsInThePictureAndEveryPlanHasItsPage(String example) throws Exception {
		Project project = Project.open(Path.of(System.getProperty("tsunagi.examples")).resolve(example), new NullProgressMonitor());
		List<Plan> plans = PlanLibrary.open(project, Clock.fixed(DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
				new NullProgressMonitor()).plans();
		PlanCalendar calendar = new PlanCalendar(ProjectContents.fiscalCalendar(project));
		Schedule schedule = Schedule.of(plans, calendar, DAY, new NullProgressMonitor());
		GanttSheet sheet = GanttSheet.of(project.settings().name(), schedule, plans, new TimeBands(calendar, CalendarStyle.JAPANESE),
				Vocabularies.builtIn(), Audience.PARTNERS::maySee, CAPTIONS);
		DiagramExport export = new DiagramExport(sheet, example, DAY, "ja");
		keep(export, example.replace('/', '-'));
		String svg = new String(export.svg(), StandardCharsets.UTF_8);
		List<Plan> charted = plans.stream().filter(plan -> !EcoreUtil2.eAllOfType(plan, Milestone.class).isEmpty()).toList();
		charted.forEach(plan -> EcoreUtil2.eAllOfType(plan, Milestone.class)
				.forEach(milestone -> assertTrue(svg.contains(milestone.getName()), milestone.getName())));
		assertEquals(Paper.Size.A4, export.readablePaper(Paper.Orientation.AUTOMATIC).size());
		try (PDDocument pdf = Loader.loadPDF(export.pdf(new Paper(Paper.Size.A4, Paper.Orientation.LANDSCAPE, 0)))) {
			assertEquals(charted.size(), pdf.getNumberOfPages());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"fuchu", "hakodate", "yokohama", "saitama/kawajima"})
	void yearsAndMonthsHangOnTheWall(String example) throws Exception {
		Project project = Project.open(Path.of(System.getProperty("tsunagi.examples")).resolve(example), new NullProgressMonitor());
		List<Plan> plans = PlanLibrary.open(project, Clock.systemUTC(), new NullProgressMonitor()).plans();
		PlanCalendar calendar = new PlanCalendar(ProjectContents.fiscalCalendar(project));
		Schedule schedule = Schedule.of(plans, calendar, DAY, new NullProgressMonitor());
		PlanningCalendar planned = PlanningCalendar.of(project, plans, schedule, calendar);
		planned.entries().forEach(entry -> assertEquals(entry.subject() instanceof Milestone milestone
				&& schedule.find(milestone).orElseThrow().state() == MilestoneState.LATE, entry.isLate(DAY), entry.name()));
		CalendarSheet.Source source = new CalendarSheet.Source(planned, calendar, CalendarStyle.JAPANESE, DAY, Audience.PARTNERS::maySee);
		CalendarSheet.Captions captions = new CalendarSheet.Captions(project.settings().name(), CAPTIONS.day(), CAPTIONS.remark());
		CalendarSheet year = CalendarSheet.year(source, FiscalYear.of(DAY), captions, CalendarSheet.PAPER_WIDTH);
		keep(new DiagramExport(year, example, DAY, "ja"), "year-" + example.replace('/', '-'));
		CalendarSheet month = CalendarSheet.month(source, YearMonth.of(2022, 7), captions, CalendarSheet.PAPER_WIDTH);
		keep(new DiagramExport(month, example, DAY, "ja"), "month-" + example.replace('/', '-'));
		assertTrue(year.bounds().width() >= year.bounds().height() && month.bounds().width() >= month.bounds().height());
	}

	@Test
	void aLongPlanGoesOnOnTheNextPage() throws Exception {
		SamplePlan sample = SamplePlan.random(300, 1);
		GanttSheet sheet = GanttSheet.of("", sample.schedule(), List.of(sample.plan()), SamplePlan.BANDS, Vocabularies.builtIn(),
				element -> true, CAPTIONS);
		DiagramExport export = new DiagramExport(sheet, "large", DAY, "ja");
		keep(export, "large");
		try (PDDocument pdf = Loader.loadPDF(export.pdf(new Paper(Paper.Size.A4, Paper.Orientation.LANDSCAPE, 0)))) {
			assertEquals(210, pdf.getPage(0).getMediaBox().getHeight() / 72 * 25.4, 0.1);
			StringBuilder all = new StringBuilder();
			for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
				PDFTextStripper stripper = new PDFTextStripper();
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				String text = stripper.getText(pdf);
				all.append(text);
				assertTrue(text.contains("令和4年度") && text.contains("上半期") && text.contains("今日"), text);
				assertTrue(text.contains(page + " / " + pdf.getNumberOfPages()), text);
				assertEquals(page > 1, text.contains("たくさんの道標\uff08続き\uff09"), text);
				assertTrue(text.contains("配布先"), text);
			}
			EcoreUtil2.eAllOfType(sample.plan(), Milestone.class)
					.forEach(milestone -> assertTrue(all.toString().contains(milestone.getName()), milestone.getName()));
		}
		int onA3 = pages(export, Paper.Size.A3);
		assertTrue(onA3 < pages(export, Paper.Size.A4), () -> String.valueOf(onA3));
	}

	private static int pages(DiagramExport export, Paper.Size size) throws Exception {
		try (PDDocument pdf = Loader.loadPDF(export.pdf(new Paper(size, Paper.Orientation.LANDSCAPE, 0)))) {
			return pdf.getNumberOfPages();
		}
	}

	@Test
	void whereNothingIsOneSheetSaysSo() {
		GanttSheet sheet = GanttSheet.of("空の市", new SamplePlan("空").schedule(), List.of(), SamplePlan.BANDS, Vocabularies.builtIn(),
				element -> true, CAPTIONS);
		String svg = new String(new DiagramExport(sheet, "", DAY, "ja").svg(), StandardCharsets.UTF_8);
		assertTrue(svg.contains("空の市") && svg.contains("道標はまだありません"), svg);
	}

	/** A plan that lasts for all of time still has months that one can read. */
	@Test
	void whatIsFarAwayIsLeftAtTheEdge() throws Exception {
		SamplePlan sample = SamplePlan.everyKind();
		GanttSheet sheet = GanttSheet.of("", sample.schedule(), List.of(sample.plan()), SamplePlan.BANDS, Vocabularies.builtIn(),
				element -> true, CAPTIONS);
		keep(new DiagramExport(sheet, "kinds", DAY, "ja"), "kinds");
		RecordingCanvas canvas = new RecordingCanvas();
		sheet.paint(canvas);
		assertTrue(canvas.texts().containsAll(List.of("令和4年度", "9999年 \u25b8", "取りやめ", "はじめの予定", "いちばん長いつながり")),
				canvas.texts().toString());
	}

	@Test
	void thereIsRoomForNamesBesideTheirCounts() {
		SamplePlan sample = new SamplePlan("移動販売");
		sample.milestone(sample.action("みんなでやめると決めたこと"), "旗", "令和4年10月").setDropped(FuzzyDate.parse("令和4年8月"));
		RecordingCanvas canvas = new RecordingCanvas();
		GanttSheet.of("", sample.schedule(), List.of(sample.plan()), SamplePlan.BANDS, Vocabularies.builtIn(), element -> true, CAPTIONS)
				.paint(canvas);
		assertTrue(canvas.texts().contains("みんなでやめると決めたこと"), canvas.texts().toString());
	}

	@ParameterizedTest
	@ValueSource(ints = {7, 45, 120, 365, 5 * 366, 12 * 366, 40 * 366})
	void eachZoomIsPainted(int days) throws Exception {
		SamplePlan sample = SamplePlan.everyKind();
		GanttFrame frame = SamplePlan.frame(sample.rows(GanttView.ALL), TimeScale.of(SamplePlan.TODAY.minusDays(days / 2), days, 900));
		Milestone selected = sample.plan().getActions().getFirst().getMilestones().get(4);
		DiagramExport export = new DiagramExport(new Printable() {

			@Override
			public Bounds bounds() {
				return frame.area();
			}

			@Override
			public void paint(Canvas canvas) {
				new GanttPainter(frame, Set.of(selected)).paint(canvas);
			}
		}, "zoom", DAY, "ja");
		keep(export, "zoom" + days);
		assertEquals(13, new String(export.svg(), StandardCharsets.UTF_8).split("id=\"e-milestone").length - 1);
	}

	/** For whoever wants to look at them. */
	private static void keep(DiagramExport export, String name) throws Exception {
		String folder = System.getProperty("tsunagi.screenshots", "");
		if (!folder.isEmpty()) {
			Files.createDirectories(Path.of(folder));
			Files.write(Path.of(folder, name + ".png"), export.png(1));
			Files.write(Path.of(folder, name + ".svg"), export.svg());
			Files.write(Path.of(folder, name + ".pdf"), export.pdf(new Paper(Paper.Size.A4, Paper.Orientation.LANDSCAPE, 0)));
		}
	}
}
