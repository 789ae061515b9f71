package jp.tsunagi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.document.office.export.DocumentBatch;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.export.DocumentFormat;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.office.template.TemplateException;
import jp.tsunagi.plan.project.PlanLibrary;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

	/** Whoever names the output so wants a file of a kind that we do not write. */
	private static final Set<String> NO_FOLDERS = Set.of("doc", "docm", "xls", "xlsm", "csv", "odt", "ods", "rtf", "txt", "htm", "png",
			"svg");

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

	@Mixin
	private FileOptions options = new FileOptions();

	@Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true, descriptionKey = "option.exportOutput")
	private Path output;

	ExportCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws ProjectException, TemplateException {
		Optional<LocalDate> reported = on == null ? Optional.of(LocalDate.now(surroundings().clock())) : GivenDay.parse(on);
		if (reported.isEmpty()) {
			return refuse(NLS.bind(Messages.dayWrong, on));
		}
		Project project = open(folder);
		List<DocumentTemplate> templates = DocumentTemplates.of(project);
		Optional<DocumentTemplate> template = DocumentTemplates.find(templates, name);
		if (template.isEmpty()) {
			return refuse(TemplatesCommand.unknown(templates, name));
		}
		Optional<Territory> place = Optional.ofNullable(places.area).flatMap(asked -> GivenArea.find(project, asked));
		if (places.area != null && place.isEmpty()) {
			return refuse(GivenArea.unknown(project, places.area));
		}
		PlanLibrary plans = PlanLibrary.open(project, surroundings().clock(), new NullProgressMonitor());
		DocumentExport export = new DocumentExport(project, plans.plans(), options.audience(), reported.get(), surroundings().clock());
		List<DocumentSubject> subjects = place.map(asked -> export.subjects(template.get(), asked))
				.orElseGet(() -> export.subjects(template.get()));
		if (subjects.isEmpty()) {
			return refuse(NLS.bind(Messages.exportNothing, template.get().label()));
		}
		if (subjects.size() > 1 && !places.all && place.isEmpty()) {
			return refuse(NLS.bind(Messages.exportWhich, template.get().label(), labels(subjects)));
		}
		List<Finding> errors = project.loadFindings().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
		DocumentBatch batch = batch(template.get(), subjects);
		Optional<String> mistake = mistake(batch);
		if (mistake.isPresent()) {
			return refuse(mistake.get());
		}
		boolean isThere = !options.isForced() && batch.files().stream().anyMatch(Files::exists);
		int code = tell(batch.write(export, new NullProgressMonitor()));
		if (isThere) {
			surroundings().err().println(Messages.exportForce);
		}
		if (code != ExitCode.WRONG_USE) {
			surroundings().out().println(NLS.bind(Messages.exportLeftOut, options.audience().id(), export.fields().leftOut()));
		}
		return code == ExitCode.GOOD ? conclude(errors, Messages.milestonesIncomplete) : code;
	}

	private static String labels(List<DocumentSubject> subjects) {
		return subjects.stream().map(DocumentSubject::label).distinct().collect(Collectors.joining(", "));
	}

	/** One file if it is named as such, else one for each in a folder. */
	private DocumentBatch batch(DocumentTemplate template, List<DocumentSubject> subjects) {
		Optional<DocumentFormat> named = DocumentFormat.of(String.valueOf(output.getFileName()));
		if (named.isEmpty() || Files.isDirectory(output)) {
			DocumentFormat chosen = format == null ? DocumentFormat.OFFICE : format;
			return new DocumentBatch(template, subjects, chosen, output, options.isForced());
		}
		Path parent = Optional.ofNullable(output.getParent()).orElse(Path.of(""));
		return new DocumentBatch(template, subjects, format == null ? named.get() : format, parent, options.isForced(),
				Optional.of(output.getFileName().toString()));
	}

	/** What is wrong with the name of the output, or with what has it already. */
	private Optional<String> mistake(DocumentBatch batch) throws TemplateException {
		String end = end(String.valueOf(output.getFileName()));
		if (batch.name().isEmpty()) {
			return NO_FOLDERS.contains(end) && !Files.isDirectory(output) ? Optional.of(NLS.bind(Messages.exportFormat, output))
					: Optional.empty();
		}
		if (batch.subjects().size() > 1) {
			return Optional.of(NLS.bind(Messages.exportSeveral, output, batch.subjects().size()));
		}
		String extension = batch.format() == DocumentFormat.OFFICE ? DocumentTemplates.extension(batch.template()) : batch.format().id();
		if (!end.equals(extension)) {
			return Optional.of(NLS.bind(Messages.exportEnd, output, extension));
		}
		return Files.exists(output) && !options.isForced() ? Optional.of(NLS.bind(Messages.diagramExists, output)) : Optional.empty();
	}

	private static String end(String name) {
		return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
	}
}
