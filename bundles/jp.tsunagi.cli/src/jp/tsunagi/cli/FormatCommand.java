package jp.tsunagi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.core.project.TextFile;
import jp.tsunagi.plan.language.PlanStandaloneSetup;
import jp.tsunagi.plan.language.formatting2.PlanFormatting;
import jp.tsunagi.plan.language.formatting2.PlanSyntaxException;
import jp.tsunagi.plan.language.keywords.KeywordLanguage;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays plans out, and translates their keywords if asked to. All files are read before the first is written. */
@Command(name = "format")
final class FormatCommand extends SubCommand {

	/** The keywords stay as they are, or all get one language. */
	private static final class Language {

		@Option(names = "--japanese", descriptionKey = "option.japanese")
		private boolean japanese;

		@Option(names = "--english", descriptionKey = "option.english")
		private boolean english;
	}

	@Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "parameter.plans")
	private List<Path> files;

	@ArgGroup(multiplicity = "0..1")
	private Language language;

	@Option(names = "--check", descriptionKey = "option.check")
	private boolean check;

	FormatCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws ProjectException {
		PlanFormatting formatting = new PlanStandaloneSetup(surroundings().clock()).createInjectorAndDoEMFRegistration()
				.getInstance(PlanFormatting.class);
		PrintWriter out = surroundings().out();
		int exitCode = ExitCode.GOOD;
		Map<TextFile, String> changed = new LinkedHashMap<>();
		for (Path path : files) {
			TextFile file = TextFile.at(path);
			String text = file.read();
			try {
				String formatted = format(formatting, text);
				if (!formatted.equals(text)) {
					changed.put(file, formatted);
				}
			} catch (PlanSyntaxException error) {
				out.println(NLS.bind(Messages.notFormatted, new Object[] {path, error.line(), error.getMessage()}));
				exitCode = ExitCode.ERRORS;
			}
		}
		for (var entry : changed.entrySet()) {
			if (!check) {
				entry.getKey().write(entry.getValue(), Conflict.REFUSE, surroundings().clock());
			}
			out.println(NLS.bind(check ? Messages.wouldFormat : Messages.formatted, entry.getKey().path()));
		}
		out.println(NLS.bind(Messages.formattedFiles, files.size(), changed.size()));
		return check && !changed.isEmpty() ? ExitCode.ERRORS : exitCode;
	}

	private String format(PlanFormatting formatting, String text) throws PlanSyntaxException {
		Optional<KeywordLanguage> target = Optional.ofNullable(language)
				.map(wanted -> wanted.english ? KeywordLanguage.ENGLISH : KeywordLanguage.JAPANESE);
		return target.isPresent() ? formatting.format(text, target.get()) : formatting.format(text);
	}
}
