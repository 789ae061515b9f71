package jp.tsunagi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.file.UnwritableFileException;
import jp.tsunagi.core.file.WholeFile;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.pack.TemplatePack;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.plan.project.PlanLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes forms for those who begin as a coordinator, filled in with what is known of their area. */
@Command(name = "template")
final class TemplatePackCommand extends SubCommand {

	private static final String ALL = "all";

	@Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "parameter.pack")
	private Path folder;

	@Option(names = {"-a", "--area"}, paramLabel = "AREA", descriptionKey = "option.packArea")
	private String area;

	@Option(names = {"-k", "--kind"}, paramLabel = "KIND|all", split = ",", defaultValue = ALL, descriptionKey = "option.packKind")
	private List<String> kinds;

	@Option(names = "--exercise", descriptionKey = "option.exercise")
	private boolean exercise;

	@Option(names = "--audience", paramLabel = "public|partners|internal", defaultValue = "partners",
			descriptionKey = "option.packAudience")
	private Audience audience;

	@Option(names = "--force", descriptionKey = "option.diagramForce")
	private boolean force;

	@Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true, descriptionKey = "option.output")
	private Path output;

	TemplatePackCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws ProjectException, UnwritableFileException {
		if (folder == null && area != null) {
			return refuse(Messages.packNeedsProject);
		}
		Optional<Project> project = folder == null ? Optional.empty() : Optional.of(open(folder));
		Optional<Territory> place = project.filter(open -> area != null).flatMap(open -> GivenArea.find(open, area));
		if (area != null && place.isEmpty()) {
			return refuse(NLS.bind(Messages.areaUnknown, area, GivenArea.names(project.get())));
		}
		List<DocumentTemplate> all = project.map(DocumentTemplates::of).orElseGet(DocumentTemplates::builtIn);
		List<DocumentTemplate> chosen = new ArrayList<>();
		for (String kind : kinds) {
			Optional<DocumentTemplate> template = DocumentTemplates.find(all, kind);
			if (template.isEmpty() && !kind.equals(ALL)) {
				return refuse(NLS.bind(Messages.templateUnknown, kind, TemplatesCommand.ids(all)));
			}
			chosen.addAll(template.map(List::of).orElse(all));
		}
		LocalDate today = LocalDate.now(surroundings().clock());
		DocumentExport export = project.map(open -> export(open, today)).orElseGet(() -> DocumentExport.blank(surroundings().clock()));
		return write(TemplatePack.make(export, new TemplatePack.Choice(chosen, place, exercise), today, new NullProgressMonitor()));
	}

	private DocumentExport export(Project project, LocalDate today) {
		PlanLibrary plans = PlanLibrary.open(project, surroundings().clock(), new NullProgressMonitor());
		return new DocumentExport(project, plans.plans(), audience, today, surroundings().clock());
	}

	private int write(TemplatePack pack) throws UnwritableFileException {
		for (Map.Entry<String, byte[]> file : pack.files().entrySet()) {
			Path target = output.resolve(file.getKey());
			if (Files.exists(target) && !force) {
				return refuse(NLS.bind(Messages.diagramExists, target));
			}
		}
		for (Map.Entry<String, byte[]> file : pack.files().entrySet()) {
			WholeFile.write(output.resolve(file.getKey()), file.getValue());
			surroundings().out().println(NLS.bind(Messages.fileWritten, output.resolve(file.getKey())));
		}
		pack.failures().forEach(surroundings().err()::println);
		return pack.failures().isEmpty() ? ExitCode.GOOD : ExitCode.ERRORS;
	}
}
