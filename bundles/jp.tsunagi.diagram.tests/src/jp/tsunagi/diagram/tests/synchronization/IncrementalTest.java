package jp.tsunagi.diagram.tests.synchronization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.osgi.framework.Bundle;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.SpecificationReader;
import jp.tsunagi.diagram.specification.ViewpointSpecification;
import jp.tsunagi.diagram.synchronization.DiagramSynchronizer;
import jp.tsunagi.diagram.synchronization.Programs;

/** After any edits a diagram is what it would be if it were made anew. */
class IncrementalTest {

	private static final int EDITS = Integer.getInteger("edits", 120);

	@TestFactory
	Stream<DynamicTest> isWhatANewOneWouldBe() throws Exception {
		List<DynamicTest> tests = new ArrayList<>();
		Bundle design = Platform.getBundle("jp.tsunagi.design");
		ViewpointSpecification specification;
		try (InputStream in = design.getEntry("description/tsunagi.odesign").openStream()) {
			specification = SpecificationReader.read(in, "tsunagi.odesign", UnaryOperator.identity());
		}
		List<Object> services = new ArrayList<>();
		for (var extension : specification.viewpoints().getFirst().serviceClasses()) {
			services.add(design.loadClass(extension.qualifiedClassName()).getConstructor().newInstance());
		}
		for (String example : List.of("fuchu", "hakodate", "yokohama", "saitama/niiza")) {
			specification.diagrams().forEach(diagram -> tests.add(DynamicTest.dynamicTest(example + " " + diagram.name(),
					() -> check(example, diagram, new Programs(services)))));
		}
		return tests.stream();
	}

	private void check(String example, DiagramSpecification diagram, Programs programs) throws Exception {
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
		DiagramSynchronizer incremental = DiagramSynchronizer.create(diagram, programs, root);
		assertTrue(incremental.problems().isEmpty(), () -> incremental.problems().toString());
		incremental.setActiveLayers(diagram.layers().stream().map(layer -> layer.name()).toList());
		RandomEdits edits = new RandomEdits(example.hashCode() * 31L + diagram.name().hashCode(), resources, root);
		List<String> done = new ArrayList<>();
		for (int index = 0; index < EDITS; index++) {
			done.add(edits.edit());
			if (index % 3 != 1) {
				incremental.synchronize();
				DiagramSynchronizer fresh = DiagramSynchronizer.create(diagram, programs, root);
				fresh.setActiveLayers(incremental.activeLayers());
				assertEquals(ViewText.of(fresh.view()), ViewText.of(incremental.view()), () -> "after " + done);
				fresh.dispose();
			}
		}
	}
}
