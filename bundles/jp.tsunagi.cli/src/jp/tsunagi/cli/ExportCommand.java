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
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.document.office.export.DocumentBatch;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.export.DocumentFormat;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.office.template.TemplateException;
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
	public Integer call() throws ProjectException, TemplateException, WrongUseException {
		LocalDate reported = on == null ? LocalDate.now(surroundings().clock()) : GivenDay.parse(on);
		Project project = open(folder);
		DocumentTemplate template = GivenTemplate.find(DocumentTemplates.of(project), name);
		Optional<Territory> place = GivenArea.find(project, Optional.ofNullable(places.area));
		DocumentExport export = new DocumentExport(project, plans(project).plans(), options.audience(), reported, surroundings().clock());
		DocumentBatch batch = batch(template, subjects(export, template, place));
		requireOutput(batch);
		boolean isThere = !options.isForced() && batch.files().stream().anyMatch(Files::exists);
		int code = tell(batch.write(export, new NullProgressMonitor()));
		if (isThere) {
			surroundings().err().println(Messages.exportForce);
		}
		if (code != ExitCode.WRONG_USE) {
			surroundings().out().println(NLS.bind(Messages.exportLeftOut, options.audience().id(), export.fields().leftOut()));
		}
		return code == ExitCode.GOOD ? conclude(project.loadFindings(), Messages.filesIncomplete) : code;
	}

	/** What the documents are about. */
	private List<DocumentSubject> subjects(DocumentExport export, DocumentTemplate template, Optional<Territory> place)
			throws WrongUseException {
		List<DocumentSubject> subjects = place.map(asked -> export.subjects(template, asked)).orElseGet(() -> export.subjects(template));
		if (subjects.isEmpty()) {
			throw new WrongUseException(NLS.bind(Messages.exportNothing, template.label()));
		}
		if (subjects.size() > 1 && !places.all && place.isEmpty()) {
			throw new WrongUseException(NLS.bind(Messages.exportWhich, template.label(),
					subjects.stream().map(DocumentSubject::label).distinct().collect(Collectors.joining(", "))));
		}
		return place.filter(asked -> namedFormat().isPresent()).map(asked -> itself(subjects, asked)).orElse(subjects);
	}

	/** Whoever names a file for an area with parts means the area. */
	private static List<DocumentSubject> itself(List<DocumentSubject> subjects, Territory place) {
		List<DocumentSubject> itself = subjects.stream()
				.filter(subject -> DocumentExport.places(subject.element()).anyMatch(place::equals)).toList();
		return itself.size() == 1 ? itself : subjects;
	}

	/** What the output is as a file; empty if it is a folder. */
	private Optional<DocumentFormat> namedFormat() {
		return DocumentFormat.of(String.valueOf(output.getFileName())).filter(named -> !Files.isDirectory(output));
	}

	/** One file if it is named as such, else one for each in a folder. */
	private DocumentBatch batch(DocumentTemplate template, List<DocumentSubject> subjects) {
		Optional<DocumentFormat> named = namedFormat();
		if (named.isEmpty()) {
			DocumentFormat chosen = format == null ? DocumentFormat.OFFICE : format;
			return new DocumentBatch(template, subjects, chosen, output, options.isForced());
		}
		Path parent = Optional.ofNullable(output.getParent()).orElse(Path.of(""));
		return new DocumentBatch(template, subjects, format == null ? named.get() : format, parent, options.isForced(),
				Optional.of(output.getFileName().toString()));
	}

	/** Requires that the output is called as what it becomes, and that nothing is in its way. */
	private void requireOutput(DocumentBatch batch) throws TemplateException, WrongUseException {
		String end = end(String.valueOf(output.getFileName()));
		if (batch.name().isEmpty()) {
			require(!NO_FOLDERS.contains(end) || Files.isDirectory(output), NLS.bind(Messages.exportFormat, output));
			return;
		}
		require(batch.subjects().size() == 1, NLS.bind(Messages.exportSeveral, output, batch.subjects().size()));
		String extension = batch.format() == DocumentFormat.OFFICE ? DocumentTemplates.extension(batch.template()) : batch.format().id();
		require(end.equals(extension), NLS.bind(Messages.exportEnd, output, extension));
		require(!Files.exists(output) || options.isForced(), NLS.bind(Messages.fileExists, output));
	}

	private static void require(boolean isSo, String message) throws WrongUseException {
		if (!isSo) {
			throw new WrongUseException(message);
		}
	}

	private static String end(String name) {
		return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
	}
}
