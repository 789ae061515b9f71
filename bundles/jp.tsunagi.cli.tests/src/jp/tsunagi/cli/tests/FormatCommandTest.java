package jp.tsunagi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code format} lays plans out and translates their keywords. */
class FormatCommandTest {

	private static final String PLAN = "計画：A｛\r\n圏域 B、C ※ 三者で\r\n｝";

	@TempDir
	Path folder;

	private Path plan;

	@BeforeEach
	void writePlan() throws IOException {
		plan = Files.writeString(folder.resolve("a.plan"), PLAN);
	}

	@Test
	void aPlanIsLaidOutAndThenStaysAsItIs() throws IOException {
		Invocation format = Invocation.of("format", plan.toString());
		assertEquals(0, format.exitCode(), format.err());
		assertTrue(format.out().contains("整えました: " + plan), format.out());
		assertEquals("計画 A {\r\n  圏域 B, C ※ 三者で\r\n}\r\n", Files.readString(plan));
		assertEquals(0, Invocation.of("format", "--check", plan.toString()).exitCode());
	}

	@Test
	void keywordsAreTranslated() throws IOException {
		Invocation.of("format", "--english", plan.toString());
		assertEquals("plan A {\r\n  area B, C ※ 三者で\r\n}\r\n", Files.readString(plan));
		Invocation.of("format", "--japanese", plan.toString());
		assertEquals("計画 A {\r\n  圏域 B, C ※ 三者で\r\n}\r\n", Files.readString(plan));
		assertEquals(2, Invocation.of("format", "--english", "--japanese", plan.toString()).exitCode());
	}

	@Test
	void aCheckWritesNothing() throws IOException {
		Invocation check = Invocation.of("format", "--check", plan.toString());
		assertEquals(1, check.exitCode());
		assertTrue(check.out().contains("整っていません: " + plan), check.out());
		assertEquals(PLAN, Files.readString(plan));
	}

	@Test
	void aPlanThatCannotBeReadIsLeftAndNamedWithItsLine() throws IOException {
		Path broken = Files.writeString(folder.resolve("b.plan"), "計画 A {\n圏域   }");
		Invocation format = Invocation.of("format", broken.toString(), plan.toString());
		assertEquals(1, format.exitCode());
		assertTrue(format.out().contains(broken + ":2: "), format.out());
		assertEquals("計画 A {\n圏域   }", Files.readString(broken));
		assertTrue(Files.readString(plan).startsWith("計画 A {"));
	}

	@Test
	void nothingIsWrittenIfOneFileIsNone() throws IOException {
		Path japanese = Files.writeString(folder.resolve("b.plan"), PLAN, Charset.forName("Windows-31J"));
		Invocation format = Invocation.of("format", plan.toString(), japanese.toString());
		assertEquals(2, format.exitCode());
		assertTrue(format.err().contains("UTF-8"), format.err());
		assertEquals(2, Invocation.of("format", plan.toString(), folder.resolve("c.plan").toString()).exitCode());
		assertEquals(PLAN, Files.readString(plan));
	}
}
