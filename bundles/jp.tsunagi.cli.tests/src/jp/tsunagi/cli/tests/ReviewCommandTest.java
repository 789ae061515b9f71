package jp.tsunagi.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code review} tells where reviews stand, and writes them. */
class ReviewCommandTest {

	private static final LocalDate TODAY = LocalDate.of(2022, 11, 15);

	private static final String SHOP = """
			計画 買物 { 圏域 東 期間 令和4年度 策定 みどりCo
			  取組 出店 分類 生活支援 取組 送迎 分類 生活支援
			  道標 下見 予定 令和4年12月1日
			  振り返り 令和4年度 上半期 { 取組 出店 評価 A 結果 "開いた。" }
			}
			""";

	@TempDir
	Path folder;

	private Invocation review(String... arguments) {
		return review(List.of(arguments));
	}

	private Invocation review(List<String> arguments) {
		return Invocation.on(TODAY, Stream.concat(Stream.of("review", folder.resolve("city").toString()),
				arguments.stream()).toArray(String[]::new));
	}

	private void write(String... plans) throws IOException {
		Path city = Files.createDirectories(folder.resolve("city"));
		Files.writeString(city.resolve("tsunagi.project"), "{\"format\": 1, \"name\": \"みどり市\", \"model\": \"midori.coordination\"}");
		Files.writeString(city.resolve("midori.coordination"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<coordination:Municipality xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:coordination="http://tsunagi.jp/coordination/1.0" id="city" name="みどり市" visibility="public">
				  <coordinators id="coordinator" name="みどりCo" visibility="public"/>
				  <areas id="east" name="東" visibility="public"/>
				  <areas id="west" name="西" visibility="public"/>
				</coordination:Municipality>
				""");
		for (int i = 0; i < plans.length; i++) {
			Files.writeString(city.resolve(i + ".plan"), plans[i]);
		}
	}

	@Test
	void printsHalfYearsWhatIsDueAndEvaluations() throws IOException {
		write(SHOP, "計画 体操 { 圏域 西 期間 令和4年度 取組 体操 }");
		Invocation review = review();
		assertEquals(0, review.exitCode(), review.err());
		List<String> lines = review.out().lines().map(line -> line.strip().replaceAll(" {2,}", "|")).toList();
		assertEquals("令和4年度上半期", lines.getFirst());
		assertTrue(lines.contains("買物|遅れ|2022-10-31|1/2|みどりCo"), review.out());
		assertTrue(lines.contains("体操|遅れ|2022-10-31|0/1"), review.out());
		assertTrue(lines.contains("買物|期間中|2023-04-30|0/2|みどりCo"), review.out());
		assertTrue(lines.contains("2022-12-01|道標「下見」"), review.out());
		assertTrue(lines.contains("東|A1 未評価1|-"), review.out());
	}

	@ParameterizedTest
	@ValueSource(strings = {"2022H1", "令和4年度上半期", "Ｒ４上期"})
	void oneHalfYearMayBeAskedForAsThePlansWriteIt(String half) throws IOException {
		write(SHOP);
		Invocation review = review("--half", half);
		assertTrue(review.out().startsWith("令和4年度上半期"), review.out() + review.err());
		assertFalse(review.out().contains("令和4年度下半期\n"), review.out());
	}

	@Test
	void anAreaMayBeAskedFor() throws IOException {
		write(SHOP, "計画 体操 { 圏域 西 期間 令和4年度 取組 体操 }");
		assertFalse(review("--area", "東").out().contains("体操"));
		assertTrue(review("-a", "みどり市").out().contains("体操"), "an area within it");
		Path out = folder.resolve("east");
		assertEquals(0, review("-a", "東", "-o", out.toString()).exitCode());
		assertFalse(Files.readString(out.resolve("report-2022.html")).contains("計画のない圏域"), "of others nothing is told");
		Invocation unknown = review("-a", "南");
		assertEquals(2, unknown.exitCode());
		assertTrue(unknown.err().contains("みどり市, 東, 西"), unknown.err());
	}

	@Test
	void aHalfYearOfNoPlanIsRefused() throws IOException {
		write(SHOP);
		Invocation review = review("--half", "2019H1");
		assertEquals(2, review.exitCode());
		assertTrue(review.err().contains("令和4年度下半期, 令和4年度上半期"), review.err());
	}

	@Test
	void aCityWithoutPlansIsTold() throws IOException {
		write();
		Invocation review = review();
		assertEquals(2, review.exitCode());
		assertTrue(review.err().contains("計画がありません"), review.err());
	}

	@Test
	void aPlanThatCannotBeReadIsNamedAndTheRestIsDone() throws IOException {
		write(SHOP, "計画 体操 {\n  期間 令和4年度\n  取組 \n");
		Invocation review = review();
		assertEquals(1, review.exitCode());
		assertTrue(review.err().lines().anyMatch(line -> line.matches("1\\.plan:\\d+: エラー: .*")), review.err());
		assertTrue(review.out().contains("買物"), review.out());
		assertFalse(review.out().contains("体操"), review.out());
	}

	@Test
	void writesPagesAndReports() throws IOException {
		write(SHOP);
		Path out = folder.resolve("out");
		Invocation review = review("-o", out.toString());
		assertEquals(0, review.exitCode(), review.err());
		assertTrue(review.out().contains(out.resolve("review.html").toString()), review.out());
		assertTrue(Files.readString(out.resolve("review.html")).contains("href=\"report-2022.html\""));
		assertTrue(Files.readString(out.resolve("report-2022.html")).contains("開いた。"));
		assertTrue(Files.exists(out.resolve("style.css")));
		assertEquals(0, review("-o", out.toString()).exitCode(), "its own pages are replaced");
		assertEquals(2, review("-o", folder.resolve("city").toString()).exitCode(), "a folder of others is left");
	}
}
