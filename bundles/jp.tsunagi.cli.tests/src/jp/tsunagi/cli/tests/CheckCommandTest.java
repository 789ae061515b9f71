package jp.tsunagi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code check} prints findings as compilers do. */
class CheckCommandTest {

	@TempDir
	Path folder;

	/** The day after the last event that an example tells of. */
	private static final LocalDate AFTER_THE_REPORTS = LocalDate.of(2023, 4, 1);

	@ParameterizedTest
	@CsvSource({"fuchu, 府中市", "yokohama, 横浜市", "hakodate, 函館市", "saitama/warabi, 蕨市", "saitama/hanyu, 羽生市",
			"saitama/niiza, 新座市", "saitama/kawajima, 川島町"})
	void anExampleIsClean(String example, String municipality) {
		String project = Path.of(System.getProperty("tsunagi.examples"), example).toString();
		Invocation check = Invocation.on(AFTER_THE_REPORTS, "check", project);
		assertTrue(check.out().startsWith(municipality + ": 問題は見つかりませんでした"), check.out());
		assertEquals("", check.err());
		assertEquals(0, check.exitCode());
	}

	@Test
	void aDamagedFileIsNamedWithItsLine() throws IOException {
		Invocation.copyFuchu(folder);
		Path area = folder.resolve("areas/yotsuya.coordination");
		Files.writeString(area, Files.readString(area).replace("kind=\"support\"", "colour=\"support\""));

		Invocation check = Invocation.of("check", folder.toString());

		assertEquals(1, check.exitCode());
		String expected = "areas/yotsuya\\.coordination:\\d+: エラー: .*colour.* \\[file\\.feature]";
		assertTrue(check.out().lines().anyMatch(line -> line.matches(expected)), check.out());
		assertTrue(check.out().lines().toList().getLast().startsWith("府中市: エラー 1件"), check.out());
	}

	@Test
	void aNameThatNobodyHasIsFoundInThePlanOfAnExample() throws IOException {
		Invocation.copyFuchu(folder);
		Path plan = folder.resolve("plans/food-support.plan");
		Files.writeString(plan, Files.readString(plan).replace("協力 ご近助会", "協力 ご近所会"));

		Invocation check = Invocation.on(AFTER_THE_REPORTS, "check", folder.toString());

		assertEquals(1, check.exitCode());
		String expected = "plans/food-support\\.plan:\\d+: エラー: .*ご近所会.*ご近助会.*";
		assertTrue(check.out().lines().anyMatch(line -> line.matches(expected)), check.out());
	}

	@Test
	void aFolderThatIsNoProjectIsWrongUse() {
		Invocation check = Invocation.of("check", folder.toString());
		assertEquals(2, check.exitCode());
		assertTrue(check.err().contains("tsunagi.project"), check.err());
	}

	@Test
	void brokenSettingsAreNamedWithTheirLine() throws IOException {
		Files.writeString(folder.resolve("tsunagi.project"), "{\n\"format\": 1,,\n}");
		Invocation check = Invocation.of("check", folder.toString());
		assertEquals(2, check.exitCode());
		assertTrue(check.err().startsWith("tsunagi.project:2: "), check.err());
	}
}
