package jp.tsunagi.cli;

import java.nio.file.Path;

import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Stands in the help; the start script opens the workbench itself. */
@Command(name = "open")
final class OpenCommand extends SubCommand {

	@Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "parameter.open")
	private Path folder;

	OpenCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() {
		surroundings().err().println(Messages.openByScript);
		return ExitCode.WRONG_USE;
	}
}
