package jp.tsunagi.cli.tests;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.tsunagi.cli.CommandLineRunner;

/**
 * One command line and what came of it.
 *
 * @param exitCode how it ended
 * @param out what it printed
 * @param err what it complained about
 */
record Invocation(int exitCode, String out, String err) {

	/** The example of Fuchu. */
	static final String FUCHU = Path.of(System.getProperty("tsunagi.examples"), "fuchu").toString();

	private static final LocalDate TODAY = LocalDate.of(2022, 1, 31);

	/** Runs a command line without console and input. */
	static Invocation of(String... arguments) {
		return on(TODAY, arguments);
	}

	/** Runs a command line on {@code today}. */
	static Invocation on(LocalDate today, String... arguments) {
		return run(today, "", Map.of(), arguments);
	}

	/** Runs a command line with an input, and answers to questions that contain a word. */
	static Invocation with(String input, Map<String, String> answers, String... arguments) {
		return run(TODAY, input, answers, arguments);
	}

	private static Invocation run(LocalDate today, String input, Map<String, String> answers, String... arguments) {
		ZoneId zone = ZoneId.of("Asia/Tokyo");
		Clock clock = Clock.fixed(today.atTime(LocalTime.NOON).atZone(zone).toInstant(), zone);
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		CommandLineRunner.Questions questions = question -> answers.entrySet().stream()
				.filter(answer -> question.contains(answer.getKey())).map(Map.Entry::getValue).findFirst();
		int exitCode = new CommandLineRunner(new PrintWriter(out), new PrintWriter(err), new StringReader(input),
				answers.isEmpty() ? question -> Optional.empty() : questions, clock).run(arguments);
		return new Invocation(exitCode, out.toString(), err.toString());
	}

	/** Copies the example to {@code folder}. */
	static void copyFuchu(Path folder) throws IOException {
		copy("fuchu", folder);
	}

	/** Copies one of the examples to {@code folder}. */
	static void copy(String name, Path folder) throws IOException {
		Path example = Path.of(System.getProperty("tsunagi.examples"), name);
		try (Stream<Path> files = Files.walk(example)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = folder.resolve(example.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}
}
