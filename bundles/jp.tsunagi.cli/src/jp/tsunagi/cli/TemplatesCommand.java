package jp.tsunagi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.language.Language;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.document.office.field.DocumentFields;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.office.template.TemplateException;
import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.tag.FieldRow;
import jp.tsunagi.office.template.tag.TemplateFinding;
import jp.tsunagi.plan.project.PlanLibrary;
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

	/** That there is no template of that name; those that there are, the nearest first. */
	static String unknown(List<DocumentTemplate> templates, String name) {
		Map<String, String> ids = new LinkedHashMap<>();
		templates.forEach(template -> ids.put(template.id(), template.id()));
		templates.forEach(template -> ids.putIfAbsent(template.label(), template.id()));
		return NLS.bind(Messages.templateUnknown, name,
				KnownNames.of(List.copyOf(ids.keySet()), name).map(ids::get).distinct().collect(Collectors.joining(", ")));
	}

	@Override
	public Integer call() throws ProjectException {
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

	private int listFields(Optional<Project> project) {
		List<FieldRow> rows = new ArrayList<>();
		if (project.isEmpty()) {
			rows.addAll(FieldRow.of(Scope.blank(DocumentFields.blank().group(about))));
		} else {
			PlanLibrary plans = PlanLibrary.open(project.get(), surroundings().clock(), new NullProgressMonitor());
			DocumentFields said = DocumentFields.of(project.get(), plans.plans(), Audience.INTERNAL, surroundings().clock());
			Optional<Territory> place = Optional.ofNullable(area).flatMap(asked -> GivenArea.find(project.get(), asked));
			if (area != null && place.isEmpty()) {
				return refuse(GivenArea.unknown(project.get(), area));
			}
			Scope scope = said.subjects(about).stream().filter(subject -> place.isEmpty() || place.get() == subject.element())
					.findFirst().map(said::scope).orElseGet(() -> Scope.blank(said.group(about)));
			rows.addAll(Language.JAPANESE.in(() -> FieldRow.of(scope)));
		}
		rows.forEach(row -> surroundings().out().println("  ".repeat(row.depth()) + row.tag() + '\t' + row.description() + '\t'
				+ row.example()));
		return ExitCode.GOOD;
	}
}
