package jp.tsunagi.plan.tests.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.plan.project.PlanLibrary;

/** Files that are no plans, or plans written by strange means: a clear finding at the right line, or none. */
class StrangeFilesTest {

	private static final String PLAN = "計画 見守り {\n  圏域 片町\n  期間 令和4年度\n  資料 議事録\n}\n";

	@TempDir
	Path folder;

	@BeforeEach
	void copyFuchu() throws IOException {
		Path fuchu = Path.of(System.getProperty("tsunagi.examples"), "fuchu");
		try (Stream<Path> files = Files.walk(fuchu)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = folder.resolve(fuchu.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"Windows-31J", "EUC-JP", "UTF-16LE", "UTF-16"})
	void anotherEncodingIsNamedWithItsLine(String encoding) throws Exception {
		String ascii = encoding.startsWith("UTF") ? "" : "// plan\n";
		Finding finding = findings((ascii + PLAN).getBytes(Charset.forName(encoding))).getFirst();
		assertEquals("plan.file.encoding", finding.rule());
		assertTrue(finding.message().contains("UTF-8"), finding.message());
		assertEquals("a.plan:" + (ascii.isEmpty() ? 1 : 2), finding.source().toString());
	}

	@Test
	void aByteOrderMarkAndAnyLineEndsAreRead() throws Exception {
		List<Finding> plain = findings(utf8(PLAN));
		assertEquals(plain, findings(utf8("\uFEFF" + PLAN)));
		assertEquals(plain, findings(utf8(PLAN.replace("\n", "\r\n"))));
		assertEquals(plain, findings(utf8(PLAN.replace("\n", "\r"))));
	}

	@Test
	void zerosAreNamedWithTheirLine() throws Exception {
		List<Finding> findings = findings(utf8(PLAN + "\n\u0000\u0000\n"));
		assertTrue(findings.stream().anyMatch(finding -> finding.source().toString().equals("a.plan:7")), findings::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = {"あ", "計画 A{}", "{", "\"", "「", "※", "\u0000", ",", "1"})
	void tenMegabytesInOneLineAreOneFinding(String text) throws Exception {
		List<Finding> findings = findings(utf8(text.repeat(10_000_000 / utf8(text).length)));
		assertEquals(List.of("plan.file.tooLarge"), findings.stream().map(Finding::rule).toList());
		assertTrue(findings.getFirst().message().contains("4MB"), findings::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = {"あ", "{", "\"", "「", "\u0000", ",", "1", "1,", "あ/1"})
	void aMegabyteInOneLineIsAFindingInThatLine(String text) throws Exception {
		List<Finding> findings = findings(utf8(text.repeat(1_000_000 / utf8(text).length)));
		assertEquals(List.of("a.plan:1"), findings.stream().map(finding -> finding.source().toString()).distinct().toList());
	}

	private List<Finding> findings(byte[] content) throws IOException, ProjectException {
		Files.write(folder.resolve("a.plan"), content);
		Project project = Project.open(folder, new NullProgressMonitor());
		return PlanLibrary.open(project, PlanLanguage.CLOCK, new NullProgressMonitor()).findings(new NullProgressMonitor());
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
