package jp.tsunagi.cli;

import java.io.PrintWriter;

import picocli.CommandLine;

/** The {@code tsunagi} command: parses the arguments and runs the sub-command. */
public final class CommandLineRunner {

	private final PrintWriter out;

	private final PrintWriter err;

	/** Writes results to {@code out} and messages to {@code err}. */
	public CommandLineRunner(PrintWriter out, PrintWriter err) {
		this.out = out;
		this.err = err;
	}

	/** Runs one command line and returns the exit code: 0 good, 1 the project has errors, 2 wrong use. */
	public int run(String... arguments) {
		return new CommandLine(new TsunagiCommand()).setOut(out).setErr(err).execute(arguments);
	}
}
