package jp.tsunagi.diagram.tests.synchronization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.FilterSpecification;
import jp.tsunagi.diagram.specification.LayerSpecification;
import jp.tsunagi.diagram.synchronization.CompiledDiagram;
import jp.tsunagi.diagram.synchronization.DiagramSynchronizer;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.plan.project.PlanLibrary;

/** After any edits a diagram is what it would be if it were made anew. */
class IncrementalTest {

	private static final long SEED = Long.getLong("seed", 4);

	private static final int EDITS = Integer.getInteger("edits", 120);

	@TestFactory
	Stream<DynamicTest> isWhatANewOneWouldBe() throws Exception {
		List<DynamicTest> tests = new ArrayList<>();
		for (Design design : List.of(Design.everything(), Design.read())) {
			for (DiagramSpecification diagram : design.specification().diagrams().toList()) {
				CompiledDiagram compiled = design.diagram(diagram.name());
				for (String example : List.of("fuchu", "hakodate", "yokohama", "saitama/niiza")) {
					tests.add(DynamicTest.dynamicTest(example + " " + diagram.name(), () -> check(example, compiled)));
				}
			}
		}
		return tests.stream();
	}

	private static void check(String example, CompiledDiagram compiled) throws Exception {
		Path folder = Path.of(System.getProperty("examples", "../../examples")).resolve(example);
		Project project = Project.open(folder, new NullProgressMonitor());
		List<EObject> roots = new ArrayList<>(roots(project.roots(), compiled));
		if (roots.isEmpty()) {
			roots.addAll(roots(PlanLibrary.open(project, Clock.systemDefaultZone(), new NullProgressMonitor()).plans(), compiled));
		}
		if (!roots.isEmpty()) {
			EObject root = roots.get(roots.size() / 2);
			check(compiled, root, new RandomEdits(SEED + example.hashCode() + compiled.specification().name().hashCode(),
					root.eResource().getResourceSet(), root));
		}
	}

	private static List<EObject> roots(List<? extends EObject> tops, CompiledDiagram compiled) {
		List<EObject> roots = new ArrayList<>();
		for (EObject top : tops) {
			roots.add(top);
			top.eAllContents().forEachRemaining(roots::add);
		}
		return roots.stream().filter(compiled::accepts).toList();
	}

	/** Not after each edit, since what several do together is harder. */
	private static void check(CompiledDiagram compiled, EObject root, RandomEdits edits) {
		DiagramSynchronizer incremental = DiagramSynchronizer.create(compiled, root);
		Follower follower = new Follower(incremental.view());
		List<String> layers = compiled.specification().layers().stream().map(LayerSpecification::name).toList();
		List<String> filters = compiled.specification().filters().stream().map(FilterSpecification::name).toList();
		incremental.setActiveLayers(layers);
		List<String> done = new ArrayList<>();
		for (int index = 0; index < EDITS; index++) {
			done.add(edits.edit());
			if (index % 40 == 20) {
				incremental.setActiveFilters(filters.subList(0, Math.min(filters.size(), index / 40 % 3)));
				incremental.setActiveLayers(layers.subList(index / 40 % 2, layers.size()));
				incremental.setHidden(incremental.view().elements().stream().map(ViewElement::key).limit(index / 40).toList());
			}
			if (index % 3 != 1) {
				incremental.synchronize();
				assertSame(fresh(compiled, root, incremental), incremental, done);
				follower.check();
			}
		}
		incremental.refresh();
		assertSame(fresh(compiled, root, incremental), incremental, done);
		follower.check();
		assertEquals(List.of(), incremental.problems());
		incremental.dispose();
	}

	private static void assertSame(String fresh, DiagramSynchronizer incremental, List<String> done) {
		String text = ViewText.of(incremental.view());
		assertTrue(text.equals(fresh), () -> "after " + done.subList(Math.max(0, done.size() - 3), done.size()) + " in " + done.size()
				+ ViewText.difference(fresh, text));
	}

	private static String fresh(CompiledDiagram compiled, EObject root, DiagramSynchronizer like) {
		DiagramSynchronizer fresh = DiagramSynchronizer.create(compiled, root);
		fresh.setActiveLayers(like.activeLayers());
		fresh.setActiveFilters(like.activeFilters());
		fresh.setHidden(like.hidden());
		fresh.dispose();
		return ViewText.of(fresh.view());
	}
}
