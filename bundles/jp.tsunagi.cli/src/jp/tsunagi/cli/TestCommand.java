package jp.tsunagi.cli;

import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import picocli.CommandLine.Command;

/** Stands in the help; the start script beside the sources runs the tests itself. */
@Command(name = "test")
final class TestCommand extends SubCommand {

	TestCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() {
		surroundings().err().println(Messages.testFromSources);
		return ExitCode.WRONG_USE;
	}
}
