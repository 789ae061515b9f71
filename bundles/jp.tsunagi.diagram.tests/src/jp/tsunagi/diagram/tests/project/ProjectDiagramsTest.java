package jp.tsunagi.diagram.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.Organization;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.validation.Check;
import jp.tsunagi.diagram.project.DiagramSession;
import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.diagram.project.ProjectDiagrams;
import jp.tsunagi.diagram.store.DiagramState.Note;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.project.PlanLibrary;

/** Diagrams of a whole project: which there are, and that what somebody has made of them is found again. */
class ProjectDiagramsTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneOffset.ofHours(9));

	@TempDir
	private Path folder;

	private Project project;

	private ProjectDiagrams diagrams;

	@BeforeEach
	void copyExample() throws Exception {
		Path example = Path.of(System.getProperty("examples", "../../examples")).resolve("fuchu");
		try (Stream<Path> files = Files.walk(example)) {
			files.forEach(file -> copy(file, folder.resolve(example.relativize(file).toString())));
		}
		open();
	}

	private static void copy(Path from, Path to) {
		try {
			if (!Files.isDirectory(from)) {
				Files.createDirectories(to.getParent());
				Files.copy(from, to);
			}
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private void open() throws Exception {
		project = Project.open(folder, new NullProgressMonitor());
		diagrams = ProjectDiagrams.of(project, plans(), CLOCK);
	}

	private List<Plan> plans() {
		return PlanLibrary.open(project, CLOCK, new NullProgressMonitor()).plans();
	}

	private ProjectDiagram diagram(String kind) {
		return diagrams.all().stream().filter(each -> each.specification().name().equals(kind)).findFirst().orElseThrow();
	}

	private static ViewNode firstNode(DiagramSession session) {
		return session.view().nodes().getFirst();
	}

	@Test
	void offersEachKindOfEachElementThatItIsFor() {
		List<ProjectDiagram> all = diagrams.all();
		assertEquals(1, all.stream().filter(each -> each.specification().name().equals("municipalityNetwork")).count());
		assertEquals(project.municipality().orElseThrow().getAreas().size(), all.stream()
				.filter(each -> each.specification().name().equals("areaNetwork")).map(ProjectDiagram::root).distinct().count());
		assertTrue(all.stream().anyMatch(each -> each.root() instanceof Plan));
		assertEquals(all.size(), all.stream().map(ProjectDiagram::identity).distinct().count());
		all.forEach(each -> assertFalse(each.title().isBlank(), each::toString));
	}

	@Test
	void opensEachWithoutProblems() {
		for (ProjectDiagram diagram : diagrams.all()) {
			DiagramSession session = diagrams.open(diagram);
			assertEquals(List.of(), session.synchronizer().problems(), diagram.title());
			assertEquals(diagram.title(), session.title());
			session.dispose();
		}
	}

	@Test
	void findsAgainWhatSomebodyHasMade() throws Exception {
		DiagramSession session = diagrams.open(diagram("municipalityNetwork"));
		assertFalse(session.isDirty());
		session.synchronizer().setActiveLayers(List.of());
		String key = firstNode(session).key();
		session.arrangement().place(key, new Bounds(12.4, 30.6, 80, 40));
		session.arrangement().setPlacedByHand(key, true);
		session.synchronizer().setHidden(Set.of(key));
		session.synchronizer().setActiveFilters(List.of("hideWeakTies"));
		session.setNotes(List.of(new Note("n", new Bounds(0, 0, 100, 50), "ここが手薄")));
		assertTrue(session.isDirty());
		session.save(Conflict.REFUSE);
		assertFalse(session.isDirty());
		open();
		DiagramSession again = diagrams.open(diagram("municipalityNetwork"));
		assertFalse(again.isDirty());
		assertEquals(session.state(), again.state());
		assertEquals(Optional.of(new Bounds(12, 31, 80, 40)), again.arrangement().bounds(key));
		assertTrue(again.view().element(key).orElseThrow().isHidden());
		assertEquals(session.view().elements().stream().map(ViewElement::key).toList(),
				again.view().elements().stream().map(ViewElement::key).toList());
	}

	@Test
	void keepsPlacesOfWhatIsNotThere() throws Exception {
		DiagramSession session = diagrams.open(diagram("municipalityNetwork"));
		ViewNode node = firstNode(session);
		session.arrangement().place(node.key(), new Bounds(1, 2, 3, 4));
		session.arrangement().place("organization:gone", new Bounds(5, 6, 7, 8));
		session.save(Conflict.REFUSE);
		Path file = folder.resolve(session.file().orElseThrow());
		assertTrue(Files.readString(file).contains("organization:gone 5 6 7 8"));
		assertEquals(1, session.cleanUp());
		session.save(Conflict.OVERWRITE);
		assertFalse(Files.readString(file).contains("organization:gone"));
		assertTrue(Files.readString(file).contains(node.key() + " 1 2 3 4"));
	}

	@Test
	void aNamedDiagramIsOneMore() throws Exception {
		int before = diagrams.all().size();
		DiagramSession usual = diagrams.open(diagram("municipalityNetwork"));
		String key = firstNode(usual).key();
		usual.arrangement().place(key, new Bounds(1, 2, 3, 4));
		usual.save(Conflict.REFUSE);
		ProjectDiagram made = diagrams.create(diagram("municipalityNetwork"), "見守り / 協議体用");
		assertEquals(before + 1, diagrams.all().size());
		ProjectDiagram named = diagrams.all().stream().filter(each -> each.name().isPresent()).findFirst().orElseThrow();
		assertEquals(made, named);
		assertEquals("見守り / 協議体用", named.title());
		assertEquals(Optional.of(new Bounds(1, 2, 3, 4)), diagrams.open(named).arrangement().bounds(key));
		assertEquals(usual.file(), diagram("municipalityNetwork").file());
	}

	@Test
	void whatHappensBeforeItIsFollowedIsShownThen() {
		DiagramSession session = diagrams.prepare(diagram("municipalityNetwork"));
		ViewNode node = firstNode(session);
		EcoreUtil.delete(node.target());
		assertTrue(session.view().element(node.key()).isPresent());
		diagrams.follow(session);
		assertTrue(session.view().element(node.key()).isEmpty());
	}

	@Test
	void aLayoutThatChangedIsReadAgain() throws Exception {
		DiagramSession session = diagrams.open(diagram("municipalityNetwork"));
		session.save(Conflict.REFUSE);
		assertEquals(session.file(), diagram("municipalityNetwork").file());
		Path file = folder.resolve(session.file().orElseThrow());
		Files.writeString(file, Files.readString(file).replace("diagram municipalityNetwork", "diagram elsewhere"));
		assertEquals(Optional.empty(), diagram("municipalityNetwork").file());
	}

	@Test
	void aThreadThatIsInterruptedGivesUp() {
		ProjectDiagram network = diagram("municipalityNetwork");
		Thread.currentThread().interrupt();
		assertThrows(OperationCanceledException.class, () -> diagrams.prepare(network));
		assertTrue(Thread.interrupted());
		assertFalse(diagrams.prepare(network).view().elements().isEmpty());
	}

	@Test
	void aLayoutOfAnotherDiagramIsLeftAlone() throws Exception {
		DiagramSession session = diagrams.open(diagram("municipalityNetwork"));
		session.save(Conflict.REFUSE);
		Path file = folder.resolve(session.file().orElseThrow());
		String foreign = Files.readString(file).replace("diagram municipalityNetwork", "diagram elsewhere");
		Files.writeString(file, foreign);
		open();
		DiagramSession again = diagrams.open(diagram("municipalityNetwork"));
		assertEquals(Optional.empty(), again.file());
		again.save(Conflict.REFUSE);
		assertNotEquals(session.file(), again.file());
		assertEquals(foreign, Files.readString(file));
		assertTrue(Check.run(project, CLOCK, new NullProgressMonitor()).stream().map(Finding::rule).anyMatch("layout.lost"::equals));
	}

	@Test
	void aLayoutInPlaceOfAnotherIsNamedAndChangesNothing() throws Exception {
		DiagramSession session = diagrams.open(diagram("twoTierStructure"));
		session.save(Conflict.REFUSE);
		String used = session.file().orElseThrow();
		Files.copy(folder.resolve(used), folder.resolve("diagrams/areaNetwork.layout"));
		open();
		assertEquals(Optional.of(used), diagrams.open(diagram("twoTierStructure")).file());
		List<Finding> found = Check.run(project, CLOCK, new NullProgressMonitor()).stream()
				.filter(finding -> finding.rule().equals("layout.twice")).toList();
		assertEquals(List.of("diagrams/areaNetwork.layout"), found.stream().map(finding -> finding.source().toString()).toList());
		assertTrue(found.getFirst().message().contains(used), found::toString);
	}

	@Test
	void theCheckOfTheProjectNamesWrongLines() throws Exception {
		Files.createDirectories(folder.resolve("diagrams"));
		Files.writeString(folder.resolve("diagrams/x.layout"),
				"tsunagi-layout 1\ndiagram areaNetwork\nroot nobody\nplace a b c d e\nend\n");
		List<String> found = Check.run(project, CLOCK, new NullProgressMonitor()).stream()
				.filter(finding -> finding.rule().startsWith("layout.")).map(finding -> finding.rule() + " " + finding.source()).toList();
		assertEquals(List.of("layout.lost diagrams/x.layout", "layout.line diagrams/x.layout:4"), found);
	}

	@Test
	void showsPlansThatAreReadAgain() throws Exception {
		ProjectDiagram tree = diagrams.all().stream().filter(each -> each.root() instanceof Plan).findFirst().orElseThrow();
		DiagramSession session = diagrams.open(tree);
		List<String> keys = session.view().elements().stream().map(ViewElement::key).toList();
		assertFalse(keys.isEmpty());
		session.arrangement().place(keys.getFirst(), new Bounds(1, 2, 3, 4));
		List<Plan> read = plans();
		diagrams.setPlans(read);
		assertTrue(read.contains(session.view().root()));
		assertEquals(keys, session.view().elements().stream().map(ViewElement::key).toList());
		session.view().elements().forEach(element -> assertEquals(session.view().root().eResource().getResourceSet(),
				element.target().eResource().getResourceSet()));
	}

	@Test
	void severalDiagramsOfOneModelStayInStep() {
		DiagramSession whole = diagrams.open(diagram("municipalityNetwork"));
		DiagramSession again = diagrams.open(diagram("municipalityNetwork"));
		ViewNode node = whole.view().nodes().stream().filter(each -> each.target() instanceof Organization).findFirst().orElseThrow();
		((Organization) node.target()).setName("新しい名前の団体");
		whole.synchronizer().synchronize();
		again.synchronizer().synchronize();
		assertTrue(node.label().contains("新しい名前の団体"), node.label());
		assertEquals(node.label(), again.view().element(node.key()).orElseThrow().label());
	}
}
