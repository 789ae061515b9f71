package jp.tsunagi.design.tests;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;

import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.project.PlanLibrary;

/** The projects that come with the sources. */
final class Examples {

	static final List<String> NAMES = List.of("fuchu", "hakodate", "yokohama", "saitama/hanyu", "saitama/kawajima", "saitama/niiza",
			"saitama/warabi");

	private Examples() {
	}

	static Project open(String name) throws Exception {
		Project project = Project.open(Path.of(System.getProperty("tsunagi.examples"), name), new NullProgressMonitor());
		project.resourceSet().eAdapters().add(new ECrossReferenceAdapter());
		return project;
	}

	static Municipality municipality(String name) throws Exception {
		return open(name).municipality().orElseThrow();
	}

	static List<Plan> plans(Project project) {
		List<Plan> plans = PlanLibrary.open(project, Clock.systemDefaultZone(), new NullProgressMonitor()).plans();
		plans.stream().map(plan -> plan.eResource().getResourceSet()).distinct()
				.forEach(resources -> resources.eAdapters().add(new ECrossReferenceAdapter()));
		return plans;
	}

	/** Everything in the model and the plans of an example. */
	static List<EObject> everything(Project project) {
		Stream<EObject> roots = Stream.concat(project.municipality().stream(), plans(project).stream().map(EObject::eContainer));
		return roots.distinct().flatMap(root -> {
			Stream.Builder<EObject> all = Stream.builder();
			all.add(root);
			root.eAllContents().forEachRemaining(all);
			return all.build();
		}).toList();
	}
}
