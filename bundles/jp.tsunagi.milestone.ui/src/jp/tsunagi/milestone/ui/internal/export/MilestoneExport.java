package jp.tsunagi.milestone.ui.internal.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.file.WholeFile;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.export.ExportException;
import jp.tsunagi.diagram.export.Paper;
import jp.tsunagi.milestone.chart.gantt.GanttSheet;
import jp.tsunagi.milestone.chart.time.TimeBands;
import jp.tsunagi.milestone.export.CalendarFile;
import jp.tsunagi.milestone.export.ListWorkbook;
import jp.tsunagi.milestone.export.MilestoneList;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.plan.language.validation.PlanCalendar;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * Milestones as files for others.
 *
 * @param reading the plans
 * @param audience who they are for
 */
record MilestoneExport(PlanReading reading, Audience audience) {

	/** Time runs from left to right, so charts get the long side of the paper. */
	static final Paper.Orientation ORIENTATION = Paper.Orientation.LANDSCAPE;

	/** Three pixels for one of the screen are good for paper. */
	private static final double SHARP = 3;

	private static final int STEPS = 3;

	/** The charts of all plans, each on a page of its own. */
	DiagramExport charts(IProgressMonitor monitor) {
		LocalDate day = LocalDate.now(ProjectSession.get().clock());
		PlanCalendar calendar = new PlanCalendar(ProjectContents.fiscalCalendar(reading.project()));
		CalendarStyle style = CalendarStyle.ofLanguage();
		Schedule schedule = Schedule.of(reading.library().plans(), calendar, day, monitor);
		GanttSheet sheet = GanttSheet.of(title(reading), schedule, reading.library().plans(), new TimeBands(calendar, style),
				reading.project().vocabulary(), audience::maySee,
				new GanttSheet.Captions(FuzzyDate.of(day).format(style), Messages.bind(Messages.remark, label(audience))));
		return new DiagramExport(sheet, title(reading), day, Locale.getDefault().getLanguage());
	}

	/** What the files are called. */
	static String title(PlanReading reading) {
		return Messages.bind(Messages.fileName, reading.project().settings().name());
	}

	static String label(Audience audience) {
		return switch (audience) {
			case PUBLIC -> Messages.forAll;
			case PARTNERS -> Messages.forPartners;
			case INTERNAL -> Messages.forOffice;
		};
	}

	/**
	 * Writes a file; one of a calendar is brought up to date, so that calendars know their entries again.
	 *
	 * @throws ExportException if that is not possible
	 * @throws IOException if the file cannot be written; what was there is as it was
	 * @throws org.eclipse.core.runtime.OperationCanceledException if {@code monitor} says so; nothing is written then
	 */
	void write(ExportFormat format, Path file, IProgressMonitor monitor) throws ExportException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.bind(Messages.writing, file.getFileName()), STEPS);
		byte[] content = content(format, file, progress.split(2));
		progress.checkCanceled();
		WholeFile.write(file, content);
	}

	private byte[] content(ExportFormat format, Path file, IProgressMonitor monitor) throws ExportException, IOException {
		return switch (format) {
			case PDF -> {
				DiagramExport charts = charts(monitor);
				yield charts.pdf(charts.readablePaper(ORIENTATION));
			}
			case PNG -> charts(monitor).png(SHARP);
			case SVG -> charts(monitor).svg();
			case ICS -> CalendarFile.write(list(monitor), previous(file), ProjectSession.get().clock());
			case XLSX -> ListWorkbook.write(list(monitor));
			case PRINT -> throw new IllegalArgumentException(format.name());
		};
	}

	private MilestoneList list(IProgressMonitor monitor) {
		PlanCalendar calendar = new PlanCalendar(ProjectContents.fiscalCalendar(reading.project()));
		LocalDate day = LocalDate.now(ProjectSession.get().clock());
		Schedule schedule = Schedule.of(reading.library().plans(), calendar, day, monitor);
		return MilestoneList.of(reading.project(), reading.library().plans(), schedule, audience);
	}

	private static Optional<byte[]> previous(Path file) throws IOException {
		return Files.exists(file) ? Optional.of(Files.readAllBytes(file)).filter(CalendarFile::isOne) : Optional.empty();
	}
}
