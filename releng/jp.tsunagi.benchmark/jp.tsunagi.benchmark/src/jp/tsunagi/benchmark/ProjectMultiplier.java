package jp.tsunagi.benchmark;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.Project.Conflict;

/** Makes a project that holds everything of an example several times, each area in a file of its own. */
final class ProjectMultiplier {

	private final Path example;

	ProjectMultiplier(Path example) {
		this.example = example;
	}

	/** Writes the project into {@code folder}. */
	void write(int times, Path folder) throws Exception {
		FileTree.copy(example, folder);
		Project project = Project.open(folder, new NullProgressMonitor());
		Municipality municipality = project.municipality().orElseThrow();
		List<EObject> originals = List.copyOf(municipality.eContents());
		for (int i = 2; i <= times; i++) {
			Collection<EObject> copies = EcoreUtil.copyAll(originals);
			int number = i;
			copies.forEach(copy -> renew(copy, number));
			for (EObject copy : copies) {
				add(copy, municipality, project);
			}
		}
		project.save(project.resourceSet().getResources(), Conflict.REFUSE, Clock.systemUTC(), new NullProgressMonitor());
	}

	private static void renew(EObject root, int number) {
		renewOne(root, number);
		for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
			renewOne(all.next(), number);
		}
	}

	private static void renewOne(EObject object, int number) {
		if (object instanceof Identified identified) {
			identified.setId(identified.getId() + "-" + number);
		}
		if (object instanceof Element element && element.getName() != null) {
			element.setName(element.getName() + number);
		}
	}

	@SuppressWarnings("unchecked") // a containment list holds what its reference says
	private static void add(EObject copy, Municipality municipality, Project project) {
		EReference feature = municipality.eClass().getEAllContainments().stream()
				.filter(EReference::isMany).filter(reference -> reference.getEReferenceType().isInstance(copy))
				.findFirst().orElse(null);
		if (feature == null) {
			return;
		}
		((List<EObject>) municipality.eGet(feature)).add(copy);
		if (copy instanceof Area area) {
			project.addFile("areas/" + area.getId() + ".coordination", area);
		}
	}
}
