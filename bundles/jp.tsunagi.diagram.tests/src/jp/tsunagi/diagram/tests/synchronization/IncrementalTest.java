package jp.tsunagi.diagram.tests.synchronization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.synchronization.CompiledDiagram;
import jp.tsunagi.diagram.synchronization.DiagramSynchronizer;

/** After any edits a diagram is what it would be if it were made anew. */
class IncrementalTest {

	private static final int EDITS = Integer.getInteger("edits", 120);

	@TestFactory
	Stream<DynamicTest> isWhatANewOneWouldBe() throws Exception {
		List<DynamicTest> tests = new ArrayList<>();
		Design design = Design.read();
		for (String example : List.of("fuchu", "hakodate", "yokohama", "saitama/niiza")) {
			design.specification().diagrams().forEach(diagram -> tests.add(DynamicTest.dynamicTest(example + " " + diagram.name(),
					() -> check(example, design.diagram(diagram.name())))));
		}
		return tests.stream();
	}

	private void check(String example, CompiledDiagram compiled) throws Exception {
		DiagramSpecification diagram = compiled.specification();
		Project project = Project.open(Path.of(System.getProperty("examples", "../../examples")).resolve(example), new NullProgressMonitor());
		ResourceSet resources = project.resourceSet();
		List<EObject> roots = new ArrayList<>();
		resources.getAllContents().forEachRemaining(each -> {
			if (each instanceof EObject object && diagram.domainClass().accepts(object)) {
				roots.add(object);
			}
		});
		if (roots.isEmpty()) {
			return;
		}
		EObject root = roots.getFirst();
		DiagramSynchronizer incremental = DiagramSynchronizer.create(compiled, root);
		assertTrue(incremental.problems().isEmpty(), () -> incremental.problems().toString());
		incremental.setActiveLayers(diagram.layers().stream().map(layer -> layer.name()).toList());
		RandomEdits edits = new RandomEdits(example.hashCode() * 31L + diagram.name().hashCode(), resources, root);
		List<String> done = new ArrayList<>();
		for (int index = 0; index < EDITS; index++) {
			done.add(edits.edit());
			if (index % 3 != 1) {
				incremental.synchronize();
				DiagramSynchronizer fresh = DiagramSynchronizer.create(compiled, root);
				fresh.setActiveLayers(incremental.activeLayers());
				assertEquals(ViewText.of(fresh.view()), ViewText.of(incremental.view()), () -> "after " + done);
				fresh.dispose();
			}
		}
	}
}
