package jp.tsunagi.diagram.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.diagram.export.DiagramSheets;
import jp.tsunagi.diagram.project.DiagramSession;
import jp.tsunagi.diagram.project.ProjectDiagrams;
import jp.tsunagi.diagram.scene.Legend;

/** Legends explain the looks that occur in a diagram, and only these. */
class LegendTest {

	private static final String ISOLATED = "破線の枠：つながりがまだない";

	@Test
	void explainsWhatIsIsolatedWhereSomethingIs() throws Exception {
		List<String> everything = legend("municipalityNetwork", "府中市");
		assertTrue(everything.contains(ISOLATED), everything.toString());
		assertEquals(everything.stream().distinct().toList(), everything);
		assertTrue(everything.stream().noneMatch(label -> label.contains("look.")), everything.toString());
		List<String> connected = legend("areaNetwork", "四谷");
		assertFalse(connected.contains(ISOLATED), connected.toString());
	}

	@Test
	void explainsTheLinesOfOneKindInItsOwnWords() throws Exception {
		List<String> labels = legend("supportScheme", "府中市");
		assertTrue(labels.contains("マッチング"), labels.toString());
		assertFalse(labels.stream().anyMatch(label -> label.contains("強い")), labels.toString());
	}

	private static List<String> legend(String kind, String title) throws Exception {
		Project project = Project.open(Path.of(System.getProperty("tsunagi.examples"), "fuchu"), new NullProgressMonitor());
		ProjectDiagrams diagrams = ProjectDiagrams.of(project, List.of(), Clock.systemUTC());
		DiagramSession session = diagrams.open(diagrams.all(each -> each.name().equals(kind)).stream()
				.filter(diagram -> diagram.title().startsWith(title)).findFirst().orElseThrow());
		try {
			return DiagramSheets.legend(session).entries().stream().map(Legend.Entry::label).toList();
		} finally {
			session.dispose();
		}
	}
}
