package jp.tsunagi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.file.UnwritableFileException;
import jp.tsunagi.core.file.WholeFile;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.document.office.export.DocumentBatch;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.export.DocumentFormat;
import jp.tsunagi.document.office.export.ExportedDocument;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.office.template.TemplateException;
import jp.tsunagi.plan.project.PlanLibrary;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes documents for Word and Excel, as PDF or for a browser: one, or one for each area, plan or council. */
@Command(name = "export")
final class ExportCommand extends SubCommand {

	/** Which of them. */
	static final class Places {

		@Option(names = {"-a", "--area"}, paramLabel = "AREA", descriptionKey = "option.exportArea")
		private String area;

		@Option(names = "--all", descriptionKey = "option.exportAll")
		private boolean all;
	}

	@Parameters(paramLabel = "DIR", descriptionKey = "parameter.project")
	private Path folder;

	@Option(names = {"-t", "--template"}, paramLabel = "NAME", required = true, descriptionKey = "option.template")
	private String name;

	@ArgGroup
	private Places places = new Places();

	@Option(names = "--format", paramLabel = "office|pdf|html", descriptionKey = "option.exportFormat")
	private DocumentFormat format;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "option.exportOn")
	private String on;

	@Option(names = "--audience", paramLabel = "public|partners|internal", defaultValue = "public",
			descriptionKey = "option.audience")
	private Audience audience;

	@Option(names = "--force", descriptionKey = "option.diagramForce")
	private boolean force;

	@Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true, descriptionKey = "option.exportOutput")
	private Path output;

	ExportCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws ProjectException, UnwritableFileException, TemplateException {
		Optional<LocalDate> reported = on == null ? Optional.of(LocalDate.now(surroundings().clock())) : GivenDay.parse(on);
		if (reported.isEmpty()) {
			return refuse(NLS.bind(Messages.dayWrong, on));
		}
		Project project = open(folder);
		List<DocumentTemplate> templates = DocumentTemplates.of(project);
		Optional<DocumentTemplate> template = DocumentTemplates.find(templates, name);
		if (template.isEmpty()) {
			return refuse(NLS.bind(Messages.templateUnknown, name, TemplatesCommand.ids(templates)));
		}
		Optional<Territory> place = Optional.ofNullable(places.area).flatMap(asked -> GivenArea.find(project, asked));
		if (places.area != null && place.isEmpty()) {
			return refuse(NLS.bind(Messages.areaUnknown, places.area, GivenArea.names(project)));
		}
		PlanLibrary plans = PlanLibrary.open(project, surroundings().clock(), new NullProgressMonitor());
		DocumentExport export = new DocumentExport(project, plans.plans(), audience, reported.get(), surroundings().clock());
		List<DocumentSubject> subjects = place.map(asked -> export.subjects(template.get(), asked))
				.orElseGet(() -> export.subjects(template.get()));
		if (subjects.isEmpty()) {
			return refuse(NLS.bind(Messages.exportNothing, template.get().label()));
		}
		if (subjects.size() > 1 && !places.all && place.isEmpty()) {
			return refuse(NLS.bind(Messages.exportWhich, template.get().label(), labels(subjects)));
		}
		List<Finding> errors = project.loadFindings().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
		int code = write(export, template.get(), subjects);
		surroundings().out().println(NLS.bind(Messages.exportLeftOut, audience.id(), export.fields().leftOut()));
		return code == ExitCode.GOOD ? conclude(errors, Messages.milestonesIncomplete) : code;
	}

	private static String labels(List<DocumentSubject> subjects) {
		return subjects.stream().map(DocumentSubject::label).distinct().collect(Collectors.joining(", "));
	}

	/** One file if it is named as such, else one for each in a folder. */
	private int write(DocumentExport export, DocumentTemplate template, List<DocumentSubject> subjects)
			throws UnwritableFileException, TemplateException {
		Optional<DocumentFormat> named = DocumentFormat.of(String.valueOf(output.getFileName()));
		if (subjects.size() == 1 && named.isPresent() && !Files.isDirectory(output)) {
			if (Files.exists(output) && !force) {
				return refuse(NLS.bind(Messages.diagramExists, output));
			}
			ExportedDocument document = export.make(template, subjects.getFirst(), format == null ? named.get() : format);
			WholeFile.write(output, document.content());
			surroundings().out().println(NLS.bind(Messages.fileWritten, output));
			document.notices().forEach(surroundings().err()::println);
			return ExitCode.GOOD;
		}
		DocumentBatch batch = new DocumentBatch(template, subjects, format == null ? DocumentFormat.OFFICE : format, output, force);
		DocumentBatch.Result result = batch.write(export, new NullProgressMonitor());
		result.written().forEach(file -> surroundings().out().println(NLS.bind(Messages.fileWritten, file)));
		result.notices().forEach(surroundings().err()::println);
		result.failures().forEach(surroundings().err()::println);
		return result.failures().isEmpty() ? ExitCode.GOOD : ExitCode.ERRORS;
	}
}
