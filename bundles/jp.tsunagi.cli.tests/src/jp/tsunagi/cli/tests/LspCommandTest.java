package jp.tsunagi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import jp.tsunagi.cli.CommandLineRunner;
import jp.tsunagi.cli.CommandLineRunner.Streams;

/** {@code tsunagi lsp}: nothing but the protocol, and the exit code that it prescribes. */
class LspCommandTest {

	private static final String INITIALIZE = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}";

	private static final String SHUTDOWN = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}";

	private static final String EXIT = "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}";

	private final ByteArrayOutputStream answers = new ByteArrayOutputStream();

	private final StringWriter printed = new StringWriter();

	@Test
	void endsWellAfterShutdown() {
		PrintStream before = System.out;
		assertEquals(0, lsp(INITIALIZE, SHUTDOWN, EXIT));
		assertSame(before, System.out);
		assertEquals("", printed.toString());
		String said = answers.toString(StandardCharsets.UTF_8);
		assertTrue(said.startsWith("Content-Length: "), said);
	}

	@Test
	void exitWithoutShutdownIsAFailure() {
		assertEquals(1, lsp(INITIALIZE, EXIT));
	}

	@Test
	void endsWithItsClient() {
		assertEquals(1, lsp(INITIALIZE));
	}

	private int lsp(String... messages) {
		String input = Stream.of(messages).map(message -> "Content-Length: " + message.length() + "\r\n\r\n" + message)
				.collect(Collectors.joining());
		Streams streams = new Streams(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), answers);
		return new CommandLineRunner(new PrintWriter(printed), new PrintWriter(new StringWriter())).with(streams).run("lsp", "--stdio");
	}
}
