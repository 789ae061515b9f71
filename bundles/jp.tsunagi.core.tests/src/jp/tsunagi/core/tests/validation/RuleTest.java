package jp.tsunagi.core.tests.validation;

import static jp.tsunagi.core.tests.validation.MidoriProject.CITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.FrameworkUtil;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.finding.Source;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.validation.ValidationRule;

/** One mistake in a good project is one finding, in its line; the fix mends it and undo brings the mistake back. */
class RuleTest {

	@TempDir
	Path folder;

	/**
	 * A mistake.
	 *
	 * @param rule that finds it
	 * @param file that it is made in
	 * @param text stands there in the good project
	 * @param mistake stands there instead
	 * @param line is where the finding points: the line with this text
	 * @param fixes how many ways to mend it are offered
	 */
	record Mistake(String rule, String file, String text, String mistake, String line, int fixes) {

		@Override
		public String toString() {
			return rule + ": " + mistake;
		}
	}

	static Stream<Mistake> mistakes() throws IOException {
		try (InputStream in = FrameworkUtil.getBundle(RuleTest.class).getEntry("projects/mistakes.txt").openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
					.filter(line -> !line.isEmpty() && !line.startsWith("#")).map(RuleTest::mistake).toList().stream();
		}
	}

	private static Mistake mistake(String line) {
		String[] cells = line.split("\\s*\\|\\s*", -1);
		return new Mistake(cells[0], cells[1], broken(cells[2]), broken(cells[3]), cells[4], Integer.parseInt(cells[5]));
	}

	private static String broken(String cell) {
		return cell.replace("⏎", "\n");
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void findsExactlyTheMistake(Mistake mistake) throws Exception {
		MidoriProject copy = new MidoriProject(folder).with(mistake.file(), mistake.text(), mistake.mistake());
		List<Finding> findings = MidoriProject.check(copy.open());

		assertEquals(List.of(mistake.rule()), findings.stream().map(Finding::rule).toList(), findings::toString);
		Finding finding = findings.getFirst();
		String file = mistake.line().equals("id=\"city-stats\"") ? CITY : mistake.file();
		assertEquals(new Source(file, copy.lineOf(file, mistake.line())), finding.source());
		assertEquals(mistake.fixes(), finding.fixes().size(), finding.fixes()::toString);
		assertFalse(finding.message().contains("{"), finding.message());
		assertFalse(finding.message().contains("null"), finding.message());
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void isMendedByItsFixesAndUndoBringsItBack(Mistake mistake) throws Exception {
		Project project = new MidoriProject(folder).with(mistake.file(), mistake.text(), mistake.mistake()).open();
		EditingDomain domain = MidoriProject.domain(project);
		List<Finding> before = MidoriProject.check(project);
		String reported = places(before);
		List<String> texts = MidoriProject.texts(project);
		for (QuickFix fix : before.getFirst().fixes()) {
			Command command = fix.command().apply(domain);
			assertTrue(command.canExecute(), fix.label());
			domain.getCommandStack().execute(command);
			assertEquals(List.of(), MidoriProject.check(project).stream().map(Finding::toString).toList(), fix.label());
			assertTrue(domain.getCommandStack().canUndo(), fix.label());
			domain.getCommandStack().undo();
			assertEquals(texts, MidoriProject.texts(project), fix.label());
			assertEquals(reported, places(MidoriProject.check(project)));
		}
	}

	/** Without the fixes, which are new with every check. */
	private static String places(List<Finding> findings) {
		return findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
	}

	@Test
	void everyRuleIsTried() throws Exception {
		Set<String> tried = mistakes().map(Mistake::rule).collect(Collectors.toCollection(TreeSet::new));
		tried.addAll(ContainmentTest.RULES);
		Set<String> contributed = Arrays
				.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(ValidationRule.EXTENSION_POINT))
				.map(rule -> rule.getAttribute("id")).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(contributed, tried);
	}
}
