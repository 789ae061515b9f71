package jp.tsunagi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code carry-over} makes next year's plan, and overwrites nothing. */
class CarryOverCommandTest {

	private static final LocalDate TODAY = LocalDate.of(2023, 4, 1);

	@TempDir
	Path folder;

	private Path city;

	private Path plan;

	private Path next;

	@BeforeEach
	void copyCity() throws IOException {
		city = folder.resolve("city");
		Invocation.copyFuchu(city);
		plan = city.resolve("plans/this.plan");
		next = city.resolve("plans/next.plan");
		Files.writeString(plan, """
				計画 買物 {
				  圏域 四谷
				  期間 令和4年度
				  取組 出店 担当 "第1層 生活支援コーディネーター"
				  取組 送迎 担当 "第1層 生活支援コーディネーター"
				  振り返り 令和4年度 下半期 {
				    取組 出店 結果 "開いた。" 次 継続 "もう1か所。"
				    取組 送迎 結果 "始まった。" 次 終了 "ほかで足りる。"
				  }
				}
				""");
	}

	private Invocation carryOver(String... further) {
		String[] arguments = new String[4 + further.length];
		System.arraycopy(new String[] {"carry-over", plan.toString(), "-o", next.toString()}, 0, arguments, 0, 4);
		System.arraycopy(further, 0, arguments, 4, further.length);
		return Invocation.on(TODAY, arguments);
	}

	@Test
	void writesThePlanOfTheNextYearAndComparesThem() throws IOException {
		Invocation made = carryOver();
		assertEquals(0, made.exitCode(), made.err() + made.out());
		assertTrue(made.out().startsWith("次の年度の計画を書きました: " + next), made.out());
		assertTrue(made.out().contains("買物 → 買物（令和5年度）: "), made.out());
		assertTrue(made.out().contains("  ～ 取組 出店\n      説明: （なし） → もう1か所。"), made.out());
		assertTrue(made.out().contains("  － 取組 送迎（終了：ほかで足りる。）"), made.out());
		String text = Files.readString(next);
		assertTrue(text.contains("前計画 買物"), text);
		assertEquals(0, Invocation.of("format", "--check", next.toString()).exitCode(), text);
		Invocation check = Invocation.on(TODAY, "check", city.toString());
		assertEquals(0, check.exitCode(), check.out());
		assertTrue(check.out().lines().noneMatch(line -> line.startsWith("plans/next.plan")), check.out());
	}

	@Test
	void replacesNothingUnasked() throws IOException {
		Files.writeString(next, "計画 別 { 期間 令和5年度 }");
		Invocation refused = carryOver();
		assertEquals(2, refused.exitCode());
		assertTrue(refused.err().contains("--force"), refused.err());
		assertEquals("計画 別 { 期間 令和5年度 }", Files.readString(next));
		assertEquals(0, carryOver("--force").exitCode());
		assertTrue(Files.readString(next).contains("買物（令和5年度）"));
	}

	@Test
	void theOldPlanIsNeverReplaced() throws IOException {
		String before = Files.readString(plan);
		Invocation same = Invocation.on(TODAY, "carry-over", plan.toString(), "-o", plan.toString(), "--force");
		assertEquals(2, same.exitCode());
		assertEquals(before, Files.readString(plan));
		assertEquals(2, Invocation.on(TODAY, "carry-over", plan.toString(), "-o", city.resolve("next.txt").toString()).exitCode());
	}

	@Test
	void aPlanWithErrorsIsNamedAndNothingIsWritten() throws IOException {
		Files.writeString(plan, "計画 買物 {\n  期間 \n");
		Invocation broken = carryOver();
		assertEquals(1, broken.exitCode(), broken.err());
		assertTrue(broken.err().lines().anyMatch(line -> line.matches("plans/this\\.plan:\\d+: エラー: .*")), broken.err());
		assertTrue(Files.notExists(next));
	}

	@Test
	void wrongFilesAreExplained() throws IOException {
		Files.delete(plan);
		Invocation gone = carryOver();
		assertEquals(2, gone.exitCode());
		assertTrue(gone.err().contains("this.plan"), gone.err());
		plan = Files.writeString(folder.resolve("alone.plan"), "計画 買物 { 期間 令和4年度 }");
		Invocation alone = carryOver();
		assertEquals(2, alone.exitCode());
		assertTrue(alone.err().contains("tsunagi.project"), alone.err());
	}

	@Test
	void allPlansOfAFileAreCarriedOver() throws IOException {
		Path yokohama = folder.resolve("yokohama");
		Invocation.copy("yokohama", yokohama);
		plan = yokohama.resolve("plans/aoba-sheet.plan");
		next = yokohama.resolve("plans/next.plan");
		Invocation made = carryOver();
		assertEquals(0, made.exitCode(), made.err() + made.out());
		assertEquals(2, Files.readString(next).lines().filter(line -> line.startsWith("計画 ")).count());
		assertEquals(0, Invocation.of("format", "--check", next.toString()).exitCode(), Files.readString(next));
	}
}
