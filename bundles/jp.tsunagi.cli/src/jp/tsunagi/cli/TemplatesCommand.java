package jp.tsunagi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.language.Language;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.field.DocumentFields;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.office.template.TemplateException;
import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.tag.FieldRow;
import jp.tsunagi.office.template.tag.TemplateFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the templates of documents and what they can say, and checks those that people have made. */
@Command(name = "templates")
final class TemplatesCommand extends SubCommand {

	@Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "parameter.templates")
	private Path folder;

	@Option(names = "--check", paramLabel = "FILE", descriptionKey = "option.checkTemplate")
	private Path file;

	@Option(names = "--about", paramLabel = "area|plan|council|case|municipality", defaultValue = "area",
			descriptionKey = "option.templateAbout")
	private DocumentSubject.Kind about;

	@Option(names = "--fields", descriptionKey = "option.fields")
	private boolean fields;

	@Option(names = {"-a", "--area"}, paramLabel = "AREA", descriptionKey = "option.fieldsArea")
	private String area;

	TemplatesCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws ProjectException, WrongUseException {
		if (file != null) {
			return check();
		}
		Optional<Project> project = folder == null ? Optional.empty() : Optional.of(open(folder));
		if (fields) {
			return listFields(project);
		}
		PrintWriter out = surroundings().out();
		project.map(DocumentTemplates::of).orElseGet(DocumentTemplates::builtIn).forEach(template -> out.println(template.id() + '\t'
				+ template.label() + '\t' + template.about().name().toLowerCase(Locale.ROOT) + '\t' + template.description()));
		return ExitCode.GOOD;
	}

	private int check() {
		PrintWriter out = surroundings().out();
		try {
			List<TemplateFinding> findings = DocumentTemplates.open(file, about).check();
			findings.forEach(finding -> out.println(NLS.bind(Messages.templateFinding,
					new Object[] {file, finding.place(), finding.message()})));
			out.println(findings.isEmpty() ? NLS.bind(Messages.templateGood, file) : NLS.bind(Messages.templateWrong, findings.size()));
			return findings.isEmpty() ? ExitCode.GOOD : ExitCode.ERRORS;
		} catch (TemplateException unreadable) {
			surroundings().err().println(NLS.bind(Messages.templateUnreadable, file, unreadable.getMessage()));
			return ExitCode.ERRORS;
		}
	}

	private int listFields(Optional<Project> project) throws WrongUseException {
		Scope scope = project.isEmpty() ? Scope.blank(DocumentFields.blank().group(about)) : scope(project.get());
		List<FieldRow> rows = Language.JAPANESE.in(() -> FieldRow.of(scope));
		rows.forEach(row -> surroundings().out().println("  ".repeat(row.depth()) + row.tag() + '\t' + row.description() + '\t'
				+ row.example()));
		return ExitCode.GOOD;
	}

	/** The first that documents can be about there; nothing if there is none. */
	private Scope scope(Project project) throws WrongUseException {
		DocumentFields said = DocumentFields.of(project, plans(project).plans(), Audience.INTERNAL, surroundings().clock());
		Optional<Territory> place = GivenArea.find(project, Optional.ofNullable(area));
		return said.subjects(about).stream().filter(subject -> place.isEmpty() || DocumentExport.isIn(subject, place.get()))
				.findFirst().map(said::scope).orElseGet(() -> Scope.blank(said.group(about)));
	}
}
