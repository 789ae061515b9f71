package jp.tsunagi.diagram.tests.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.osgi.framework.FrameworkUtil;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.plan.project.PlanLibrary;

/** An example, or the sampler: a project in which each construct of the product's specification has something to show. */
record ToolProject(Project project, List<? extends EObject> plans) {

	static ToolProject example(String name) throws ProjectException {
		return open(Path.of(System.getProperty("tsunagi.examples")).resolve(name));
	}

	static ToolProject sampler() throws ProjectException, IOException {
		return open(Path.of(FileLocator.toFileURL(FrameworkUtil.getBundle(ToolProject.class).getEntry("models/sampler/")).getPath()));
	}

	private static ToolProject open(Path folder) throws ProjectException {
		Project project = Project.open(folder, new NullProgressMonitor());
		return new ToolProject(project, PlanLibrary.open(project, Clock.systemDefaultZone(), new NullProgressMonitor()).plans());
	}

	/** An element of each class that {@code diagram} can be of. */
	List<EObject> roots(DiagramSpecification diagram) {
		Map<EClass, EObject> roots = new LinkedHashMap<>();
		elements().filter(diagram.domainClass()::accepts).forEach(element -> roots.putIfAbsent(element.eClass(), element));
		return List.copyOf(roots.values());
	}

	/** Everything in the model, and the plans. */
	Stream<EObject> elements() {
		Stream.Builder<EObject> all = Stream.builder();
		project.resourceSet().getAllContents().forEachRemaining(each -> {
			if (each instanceof EObject element) {
				all.add(element);
			}
		});
		plans.forEach(all::add);
		return all.build();
	}
}
