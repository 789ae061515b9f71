package jp.tsunagi.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** The {@code tsunagi} command: parses the arguments and runs the sub-command. */
public final class CommandLineRunner {

	private static final String HELP = "jp.tsunagi.cli.help";

	/** Answers to questions; without a console there are none. */
	public interface Questions {

		/** What the user answered to {@code question}; empty if there is nobody to ask. */
		Optional<String> ask(String question);
	}

	/**
	 * What a command talks with if it speaks a protocol instead of printing texts.
	 *
	 * @param in from the other side
	 * @param out to the other side
	 */
	public record Streams(InputStream in, OutputStream out) {

		static final Streams NONE = new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream());
	}

	/** What commands work with, so that they use no global state. */
	record Surroundings(PrintWriter out, PrintWriter err, Reader in, Questions questions, Clock clock, Streams streams) {
	}

	private final Surroundings surroundings;

	/** Writes results to {@code out} and messages to {@code err}; asks nothing, and there is no input. */
	public CommandLineRunner(PrintWriter out, PrintWriter err) {
		this(out, err, Reader.nullReader(), question -> Optional.empty(), Clock.systemDefaultZone());
	}

	/** Reads {@code -} from {@code in}, asks {@code questions}, and knows from {@code clock} what day it is. */
	public CommandLineRunner(PrintWriter out, PrintWriter err, Reader in, Questions questions, Clock clock) {
		this(new Surroundings(Objects.requireNonNull(out), Objects.requireNonNull(err), Objects.requireNonNull(in),
				Objects.requireNonNull(questions), Objects.requireNonNull(clock), Streams.NONE));
	}

	private CommandLineRunner(Surroundings surroundings) {
		this.surroundings = surroundings;
	}

	/** One that also has streams for a protocol. */
	public CommandLineRunner with(Streams streams) {
		return new CommandLineRunner(new Surroundings(surroundings.out(), surroundings.err(), surroundings.in(),
				surroundings.questions(), surroundings.clock(), Objects.requireNonNull(streams)));
	}

	/** Runs one command line and returns the exit code: 0 good, 1 the project has errors, 2 wrong use. */
	public int run(String... arguments) {
		CommandLine line = new CommandLine(new TsunagiCommand(), new CommandFactory());
		line.setResourceBundle(ResourceBundle.getBundle(HELP, Locale.getDefault(), CommandLineRunner.class.getClassLoader()));
		line.setOut(surroundings.out()).setErr(surroundings.err());
		line.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
		line.setParameterExceptionHandler(new WrongUseMessage());
		line.setExecutionExceptionHandler(new FailureMessage());
		line.setCaseInsensitiveEnumValuesAllowed(true);
		int exitCode = line.execute(arguments);
		surroundings.out().flush();
		surroundings.err().flush();
		return exitCode;
	}

	/** Gives the sub-commands what they work with. */
	private final class CommandFactory implements IFactory {

		@Override
		public <K> K create(Class<K> type) throws Exception {
			if (SubCommand.class.isAssignableFrom(type)) {
				return type.getDeclaredConstructor(Surroundings.class).newInstance(surroundings);
			}
			return CommandLine.defaultFactory().create(type);
		}
	}
}
