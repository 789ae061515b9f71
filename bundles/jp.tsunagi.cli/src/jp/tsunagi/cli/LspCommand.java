package jp.tsunagi.cli;

import java.io.PrintStream;

import jp.tsunagi.cli.CommandLineRunner.Streams;
import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import jp.tsunagi.plan.language.ide.server.PlanServers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves plans to other editors by the language server protocol, until the client ends it. */
@Command(name = "lsp")
final class LspCommand extends SubCommand {

	/** Clients give it by custom. */
	@Option(names = "--stdio", descriptionKey = "option.stdio")
	private boolean stdio;

	LspCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws InterruptedException {
		Streams client = surroundings().streams();
		PrintStream printed = System.out;
		// the client reads nothing but the protocol, whatever a library prints
		System.setOut(System.err);
		try {
			return PlanServers.serve(client.in(), client.out(), surroundings().clock());
		} finally {
			System.setOut(printed);
		}
	}
}
