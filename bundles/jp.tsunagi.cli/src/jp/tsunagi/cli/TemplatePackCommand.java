package jp.tsunagi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.pack.TemplatePack;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes forms for those who begin as a coordinator, filled in with what is known of their area. */
@Command(name = "template")
final class TemplatePackCommand extends SubCommand {

	private static final String ALL = "all";

	private static final String SETTINGS = "tsunagi.project";

	@Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "parameter.pack")
	private Path folder;

	@Option(names = {"-a", "--area"}, paramLabel = "AREA", descriptionKey = "option.packArea")
	private String area;

	@Option(names = {"-k", "--kind"}, paramLabel = "KIND|all", split = ",", defaultValue = ALL, descriptionKey = "option.packKind")
	private List<String> kinds;

	@Option(names = "--exercise", descriptionKey = "option.exercise")
	private boolean exercise;

	@Mixin
	private FileOptions options = new FileOptions(Audience.PARTNERS);

	@Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true, descriptionKey = "option.output")
	private Path output;

	TemplatePackCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws ProjectException, WrongUseException {
		Optional<Path> home = Optional.ofNullable(folder).or(this::here);
		if (home.isEmpty() && area != null) {
			throw new WrongUseException(Messages.packNeedsProject);
		}
		return home.isEmpty() ? write(DocumentExport.blank(surroundings().clock()), DocumentTemplates.builtIn(), Optional.empty())
				: write(open(home.get()));
	}

	private int write(Project project) throws WrongUseException {
		Optional<Territory> place = GivenArea.find(project, Optional.ofNullable(area));
		DocumentExport export = new DocumentExport(project, plans(project).plans(), options.audience(),
				LocalDate.now(surroundings().clock()), surroundings().clock());
		int code = write(export, DocumentTemplates.of(project), place);
		if (code != ExitCode.WRONG_USE && place.isPresent()) {
			surroundings().out().println(NLS.bind(Messages.exportLeftOut, options.audience().id(), export.fields().leftOut()));
		}
		return code;
	}

	private int write(DocumentExport export, List<DocumentTemplate> templates, Optional<Territory> place) throws WrongUseException {
		List<DocumentTemplate> chosen = new ArrayList<>();
		for (String kind : kinds) {
			chosen.addAll(kind.equals(ALL) ? templates : List.of(GivenTemplate.find(templates, kind)));
		}
		TemplatePack pack = TemplatePack.make(export, new TemplatePack.Choice(chosen, place, exercise),
				LocalDate.now(surroundings().clock()), new NullProgressMonitor());
		Optional<Path> existing = pack.files().keySet().stream().map(output::resolve).filter(Files::exists).findFirst();
		if (existing.isPresent() && !options.isForced()) {
			throw new WrongUseException(NLS.bind(Messages.fileExists, existing.get()));
		}
		return tell(pack.write(output));
	}

	/** Whoever is in the folder of a project and names an area of it means that project. */
	private Optional<Path> here() {
		return Optional.of(Path.of("")).filter(here -> area != null && Files.exists(here.resolve(SETTINGS)));
	}
}
