package jp.tsunagi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Help, version, and what wrong use is answered with. */
class UsageTest {

	private static final List<String> COMMANDS = List.of("open", "check", "tables", "publish", "diagrams", "export", "templates",
			"template", "format", "review", "milestones", "carry-over", "new", "lsp", "test");

	private static List<String> commands() {
		return COMMANDS;
	}

	@Test
	void theHelpNamesEveryCommandInJapanese() {
		Invocation help = Invocation.of("--help");
		assertEquals(0, help.exitCode());
		assertEquals(COMMANDS, help.out().lines().dropWhile(line -> !line.equals("コマンド:")).skip(1).takeWhile(line -> line.startsWith("  "))
				.map(line -> line.strip().split(" ")[0]).toList());
		assertFalse(help.out().contains("Usage"));
	}

	@Test
	void withoutACommandTheHelpIsShown() {
		assertEquals(Invocation.of("--help"), Invocation.of());
	}

	@ParameterizedTest
	@MethodSource("commands")
	void everyCommandHasHelpOfItsOwn(String command) {
		Invocation help = Invocation.of(command, "--help");
		assertEquals(0, help.exitCode());
		assertTrue(help.out().contains("使い方: tsunagi " + command), help.out());
		assertTrue(help.out().matches("(?s).*[ぁ-ん].*"), help.out());
	}

	/** Options of the same name mean the same, but not quite: the help of each command says what. */
	@Test
	void optionsAreExplainedAsTheirCommandTakesThem() {
		assertTrue(Invocation.of("export", "--help").out().contains("public 一般（既定）"));
		assertTrue(Invocation.of("template", "--help").out().contains("partners 関係者（既定）"));
		assertTrue(Invocation.of("export", "--help").out().contains("同じ名前のファイルがあれば"));
		assertTrue(Invocation.of("publish", "--help").out().contains("ほかのファイルがあるフォルダーにも"));
		assertTrue(Invocation.of("review", "--help").out().contains("ほかのファイルがあるフォルダーにも"));
	}

	@Test
	void theVersionIsThatOfTheProduct() {
		assertTrue(Invocation.of("--version").out().matches("tsunagi \\d+\\.\\d+\\.\\d+\\R"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"chek|分からないコマンドです: chek", "check|指定が足りません: DIR", "check a b|余分な指定があります: b",
			"check --colour a|分からないオプションです: --colour", "publish a|指定が足りません: --output",
			"carry-over a.plan|指定が足りません: --output", "review a --half 春|令和4年度上半期",
			"tables a --format pdf|--format に「pdf」は指定できません。", "publish a -o b --audience all|--audience に「all」は指定できません。",
			"check no-such-folder|フォルダーが見つかりません", "open x|tsunagi open", "test|./tsunagi test"})
	void wrongUseIsExplainedInOneMessageWithoutAStackTrace(String arguments, String message) {
		Invocation wrong = Invocation.of(arguments.split(" "));
		assertEquals(2, wrong.exitCode());
		assertEquals("", wrong.out());
		assertTrue(wrong.err().contains(message), wrong.err());
		assertFalse(wrong.err().contains("\tat "), wrong.err());
		assertTrue(wrong.err().lines().count() <= 2, wrong.err());
	}

	@Test
	void debugShowsTheStackTrace() {
		assertTrue(Invocation.of("check", "no-such-folder", "--debug").err().contains("\tat jp.tsunagi."));
	}
}
