package jp.tsunagi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import jp.tsunagi.core.file.UnwritableFileException;
import jp.tsunagi.core.file.WholeFile;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.export.ExportException;
import jp.tsunagi.diagram.export.Paper;
import jp.tsunagi.document.diagram.PublishedCharts;
import jp.tsunagi.milestone.agenda.Agenda;
import jp.tsunagi.milestone.agenda.AgendaRow;
import jp.tsunagi.milestone.chart.gantt.GanttView;
import jp.tsunagi.milestone.export.CalendarFile;
import jp.tsunagi.milestone.export.ListJson;
import jp.tsunagi.milestone.export.ListWorkbook;
import jp.tsunagi.milestone.export.MilestoneList;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.model.NameKey;
import jp.tsunagi.plan.language.validation.PlanCalendar;
import jp.tsunagi.plan.project.PlanLibrary;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the milestones of plans, or writes them into a file: a chart, a calendar, a list. */
@Command(name = "milestones")
final class MilestonesCommand extends SubCommand {

	/** What the file is. */
	enum Format {
		/** A chart for web pages. */
		SVG,
		/** A chart for paper. */
		PDF,
		/** A chart for everything that shows pictures. */
		PNG,
		/** For Outlook and Google Calendar. */
		ICS,
		/** For Excel. */
		XLSX,
		/** For scripts. */
		JSON;

		/** That of a file; empty if its name does not end in one. */
		static Optional<Format> of(Path file) {
			String name = file.toString().toLowerCase(Locale.ROOT);
			return Stream.of(values()).filter(format -> name.endsWith('.' + format.name().toLowerCase(Locale.ROOT))).findFirst();
		}

		boolean isChart() {
			return compareTo(PNG) <= 0;
		}
	}

	/** Which milestones; not more than one of them. */
	static final class Filter {

		@Option(names = "--late", descriptionKey = "option.late")
		private boolean late;

		@Option(names = "--next", paramLabel = "DAYS", descriptionKey = "option.next")
		private Integer next;

		@Option(names = "--changed", paramLabel = "DATE", descriptionKey = "option.changed")
		private String changed;
	}

	@Parameters(paramLabel = "DIR", descriptionKey = "parameter.project")
	private Path folder;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "option.on")
	private String on;

	@ArgGroup
	private Filter filter = new Filter();

	@Option(names = "--plan", paramLabel = "PLAN", descriptionKey = "option.plan")
	private String plan;

	@Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "option.milestonesOutput")
	private Path output;

	@Mixin
	private FileOptions options = new FileOptions();

	MilestonesCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws ProjectException, ExportException, UnwritableFileException, WrongUseException {
		LocalDate today = on == null ? LocalDate.now(surroundings().clock()) : GivenDay.parse(on);
		Optional<LocalDate> since = filter.changed == null ? Optional.empty() : Optional.of(GivenDay.parse(filter.changed));
		if (filter.next != null && filter.next < 0) {
			throw new WrongUseException(Messages.daysWrong);
		}
		Optional<Format> format = output == null ? Optional.empty() : Optional.of(format());
		Project project = open(folder);
		PlanLibrary library = plans(project);
		List<Finding> errors = errors(project, library);
		List<Plan> plans = library.plans().stream().filter(this::isAsked).toList();
		if (plans.isEmpty() && plan != null) {
			throw new WrongUseException(NLS.bind(Messages.planUnknown, plan, library.plans().stream().map(Plan::getName)
					.collect(Collectors.joining(", "))));
		}
		PlanCalendar calendar = new PlanCalendar(ProjectContents.fiscalCalendar(project));
		Schedule ofPlans = Schedule.of(plans, calendar, today, new NullProgressMonitor());
		Agenda agenda = new Agenda(ofPlans, calendar);
		if (output == null) {
			MilestoneTexts texts = new MilestoneTexts(ofPlans, MilestoneList.of(project, plans, ofPlans, Audience.INTERNAL));
			surroundings().out().print(asked(agenda, since).map(texts::some).orElseGet(() -> texts.all(plans, agenda.followUps())));
		} else if (format.get().isChart()) {
			write(chart(new PublishedCharts(project, ofPlans, options.audience()), plans), format.get());
		} else {
			Schedule schedule = Schedule.of(library.plans(), calendar, today, new NullProgressMonitor());
			boolean isComplete = library.completePlans().size() == library.plans().size() && !hasErrors(project.loadFindings())
					&& errors.stream().noneMatch(error -> error.rule().startsWith(PlanLibrary.UNREADABLE));
			MilestoneList all = MilestoneList.of(project, library.plans(), schedule, options.audience());
			MilestoneList list = list(all, plans, asked(agenda, since));
			write(bytes(list, format.get(), isComplete));
		}
		return conclude(errors, Messages.filesIncomplete);
	}

	/** What the output becomes, if it can be written. */
	private Format format() throws WrongUseException {
		Format format = Format.of(output).orElseThrow(() -> new WrongUseException(NLS.bind(Messages.milestonesFormat, output)));
		if (format.isChart() && (filter.next != null || filter.changed != null)) {
			throw new WrongUseException(Messages.chartOfAll);
		}
		if (Files.exists(output) && !options.isForced() && !isCalendarOfOurs(format)) {
			throw new WrongUseException(NLS.bind(Messages.fileExists, output));
		}
		return format;
	}

	/** One of ours is there to be written anew each time. */
	private boolean isCalendarOfOurs(Format format) {
		return format == Format.ICS && previous().filter(CalendarFile::isOne).isPresent();
	}

	private Optional<byte[]> previous() {
		try {
			return Files.isRegularFile(output) ? Optional.of(Files.readAllBytes(output)) : Optional.empty();
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	private boolean isAsked(Plan candidate) {
		return plan == null || candidate.getName() != null && NameKey.of(candidate.getName()).equals(NameKey.of(plan));
	}

	/** What was asked for; empty if everything was. */
	private Optional<List<AgendaRow>> asked(Agenda agenda, Optional<LocalDate> since) {
		return filter.late ? Optional.of(agenda.late()) : filter.next != null ? Optional.of(agenda.next(filter.next))
				: since.map(agenda::changedSince);
	}

	private MilestoneList list(MilestoneList all, List<Plan> plans, Optional<List<AgendaRow>> rows) {
		MilestoneList ofPlans = plan == null ? all : all.of(plans);
		Optional<Set<Milestone>> asked = rows
				.map(some -> some.stream().map(row -> row.milestone().milestone()).collect(Collectors.toSet()));
		return asked.map(some -> ofPlans.where(row -> some.contains(row.milestone()))).orElse(ofPlans);
	}

	private DiagramExport chart(PublishedCharts charts, List<Plan> plans) {
		return filter.late ? charts.of(GanttView.ALL.only(Set.of(MilestoneState.LATE))) : charts.ofPlans(plans);
	}

	private void write(DiagramExport chart, Format format) throws ExportException, UnwritableFileException {
		write(switch (format) {
			case PDF -> chart.pdf(chart.readablePaper(Paper.Orientation.LANDSCAPE));
			case PNG -> chart.png(2);
			default -> chart.svg();
		});
		if (!chart.missingLetters().isEmpty()) {
			surroundings().err().println(NLS.bind(Messages.lettersMissing, String.join(" ", chart.missingLetters())));
		}
	}

	private byte[] bytes(MilestoneList list, Format format, boolean isComplete) {
		return switch (format) {
			case ICS -> CalendarFile.write(list, previous().filter(file -> isComplete), surroundings().clock());
			case XLSX -> ListWorkbook.write(list);
			default -> ListJson.write(list).getBytes(StandardCharsets.UTF_8);
		};
	}

	private void write(byte[] content) throws UnwritableFileException {
		WholeFile.write(output, content);
		surroundings().out().println(NLS.bind(Messages.fileWritten, output));
	}
}
