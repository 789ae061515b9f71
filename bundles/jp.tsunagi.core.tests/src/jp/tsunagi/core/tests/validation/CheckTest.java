package jp.tsunagi.core.tests.validation;

import static jp.tsunagi.core.tests.validation.MidoriProject.CITY;
import static jp.tsunagi.core.tests.validation.MidoriProject.EAST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.finding.Source;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.tests.plugin.ContributedPlugIn;
import jp.tsunagi.core.validation.Check;

/** The check as a whole: what it says of a good project, in which order, and what a bad plug-in can do to it. */
class CheckTest {

	@TempDir
	Path folder;

	@Test
	void saysNothingOfAGoodProject() throws Exception {
		assertEquals(List.of(), MidoriProject.check(new MidoriProject(folder).open()));
	}

	@Test
	void goesByFileAndLine() throws Exception {
		Project project = new MidoriProject(folder).with(EAST, "participants=\"20\"", "participants=\"-20\"")
				.with(EAST, "name=\"老人クラブ\"", "").with(CITY, "132063", "132064")
				.with(CITY, "peopleAffected=\"12\"", "peopleAffected=\"-1\"").open();

		List<Finding> findings = MidoriProject.check(project);

		assertEquals(List.of("number.negative", "name.missing", "municipality.code", "number.negative"),
				findings.stream().map(Finding::rule).toList());
		assertEquals(findings.stream().sorted(Finding.BY_SOURCE).toList(), findings);
		assertEquals("「丘のサロン」の参加者数が負の数（-20）です。0以上の数にするか、分からなければ空にしてください。",
				findings.getFirst().message());
	}

	@Test
	void namesTheElementAndItsFeature() throws Exception {
		Project project = new MidoriProject(folder).with(CITY, "email=\"info", "email=\"bad address info").open();

		Finding finding = MidoriProject.check(project).getFirst();

		assertEquals("shakyo", finding.elementId().orElseThrow());
		assertEquals("contact", finding.feature().orElseThrow(), "a contact has no id: the organization's feature");
		assertEquals(Severity.WARNING, finding.severity());
	}

	@Test
	void canBeCanceled() throws Exception {
		Project project = new MidoriProject(folder).open();
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);

		assertThrows(OperationCanceledException.class, () -> Check.run(project, MidoriProject.CLOCK, monitor));
	}

	@Test
	void showsEveryElementOnce() throws Exception {
		Project project = new MidoriProject(folder).open();
		int elements = 1;
		for (Iterator<?> all = project.municipality().orElseThrow().eAllContents(); all.hasNext(); all.next()) {
			elements++;
		}
		try (ContributedPlugIn plugIn = contribute("test.every", EveryElement.class, true)) {
			assertEquals(elements, MidoriProject.check(project).size());
		}
		assertEquals(List.of(), MidoriProject.check(project));
	}

	@Test
	void aRuleThatThrowsCostsOnlyItsOwnFindings() throws Exception {
		Project project = new MidoriProject(folder).with(CITY, "132063", "132064").open();
		try (ContributedPlugIn plugIn = contribute("test.careless", Careless.class, true)) {
			assertBroken("test.careless", MidoriProject.check(project));
		}
	}

	@Test
	void aRuleThatIsNotThereCostsOnlyItsOwnFindings() throws Exception {
		Project project = new MidoriProject(folder).with(CITY, "132063", "132064").open();
		try (ContributedPlugIn plugIn = contribute("test.absent", Careless.class, false)) {
			assertBroken("test.absent", MidoriProject.check(project));
		}
	}

	private static void assertBroken(String id, List<Finding> findings) {
		assertEquals(List.of("rule.broken", "municipality.code"), findings.stream().map(Finding::rule).toList());
		assertEquals(Source.PROJECT, findings.getFirst().source());
		assertTrue(findings.getFirst().message().contains(id), findings.getFirst().message());
	}

	/** Contributes {@code rule}, or nothing but its name if the plug-in forgot to pack it. */
	private static ContributedPlugIn contribute(String id, Class<?> rule, boolean packed) throws IOException, BundleException {
		String file = rule.getName().replace('.', '/') + ".class";
		try (InputStream in = rule.getClassLoader().getResourceAsStream(file)) {
			return new ContributedPlugIn(id, "jp.tsunagi.core.validationRules",
					"<rule id=\"%s\" severity=\"info\" message=\"{0}\" class=\"%s\"/>".formatted(id, rule.getName()),
					packed ? Map.of(file, in.readAllBytes()) : Map.of());
		}
	}
}
