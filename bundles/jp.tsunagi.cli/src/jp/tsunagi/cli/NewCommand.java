package jp.tsunagi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import jp.tsunagi.core.project.LocalGovernmentCode;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.NewProject.NewArea;
import jp.tsunagi.core.project.ProjectException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a new project; asks for what the options do not say. */
@Command(name = "new")
final class NewCommand extends SubCommand {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "DIR", descriptionKey = "parameter.new")
	private Path folder;

	@Option(names = "--name", paramLabel = "NAME", descriptionKey = "option.name")
	private String name;

	@Option(names = "--prefecture", paramLabel = "NAME", descriptionKey = "option.prefecture")
	private String prefecture;

	@Option(names = "--code", paramLabel = "CODE", descriptionKey = "option.code")
	private String code;

	@Option(names = "--areas", paramLabel = "FILE|-", descriptionKey = "option.areas")
	private String areas;

	NewCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws ProjectException {
		boolean asking = name == null;
		String municipality = asking ? ask(Messages.askName) : name.strip();
		if (municipality.isEmpty()) {
			throw new ParameterException(spec.commandLine(), Messages.nameMissing);
		}
		String itsPrefecture = prefecture == null && asking ? ask(Messages.askPrefecture) : given(prefecture);
		String itsCode = checked(code == null && asking ? ask(Messages.askCode) : given(code));
		List<NewArea> itsAreas = areas == null ? (asking ? AreaList.parse(ask(Messages.askAreas)) : List.of()) : readAreas();
		new NewProject(municipality, itsPrefecture, itsCode, itsAreas).create(folder, surroundings().clock());
		surroundings().out().println(NLS.bind(Messages.created, folder, itsAreas.size()));
		return ExitCode.GOOD;
	}

	private String ask(String question) {
		return surroundings().questions().ask(question).map(String::strip).orElse("");
	}

	private static String given(String option) {
		return option == null ? "" : option.strip();
	}

	private String checked(String text) {
		if (text.isEmpty()) {
			return "";
		}
		return LocalGovernmentCode.parse(text).map(LocalGovernmentCode::digits)
				.orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.codeWrong, text)));
	}

	private List<NewArea> readAreas() {
		try {
			return areas.equals("-") ? AreaList.read(surroundings().in()) : AreaList.read(Path.of(areas));
		} catch (IOException unreadable) {
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.areasUnreadable, areas), unreadable);
		}
	}
}
