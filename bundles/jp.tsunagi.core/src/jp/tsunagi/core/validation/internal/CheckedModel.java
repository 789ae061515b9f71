package jp.tsunagi.core.validation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.project.Project;

/**
 * What of a project is checked: the elements of the files that were read in full. Walked file by file, not down the
 * tree, so that areas that hold each other end no walk.
 */
final class CheckedModel {

	private record Referrer(EObject element, EReference reference) {
	}

	private final Project project;

	private final boolean complete;

	private final Set<Resource> files = new HashSet<>();

	private final List<EObject> elements = new ArrayList<>();

	private Optional<Map<EObject, List<Referrer>>> referrers = Optional.empty();

	CheckedModel(Project project) {
		this.project = project;
		complete = project.loadFindings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
		Set<EObject> roots = new HashSet<>(project.roots());
		for (Resource resource : project.resourceSet().getResources()) {
			if (resource.getContents().stream().anyMatch(root -> belongsTo(roots, root))) {
				files.add(resource);
				if (!project.isProtected(resource)) {
					addElements(resource);
				}
			}
		}
	}

	private void addElements(Resource resource) {
		for (Iterator<EObject> all = EcoreUtil.getAllProperContents(resource, false); all.hasNext();) {
			EObject element = all.next();
			if (!element.eIsProxy()) {
				elements.add(element);
			}
		}
	}

	/** The root of an area that was removed stays in its resource for undo, but is in the project no more. */
	private static boolean belongsTo(Set<EObject> roots, EObject root) {
		Set<EObject> climbed = new HashSet<>();
		EObject top = root;
		while (top.eContainer() != null && climbed.add(top)) {
			top = top.eContainer();
		}
		return top.eContainer() != null || roots.contains(top);
	}

	Project project() {
		return project;
	}

	/** Every element, in the order of the files. */
	List<EObject> elements() {
		return elements;
	}

	boolean isComplete() {
		return complete;
	}

	boolean holds(EObject element) {
		return !element.eIsProxy() && element.eResource() != null && files.contains(element.eResource());
	}

	List<EObject> referrers(EObject target, EReference reference) {
		if (referrers.isEmpty()) {
			referrers = Optional.of(collectReferrers());
		}
		return referrers.get().getOrDefault(target, List.of()).stream()
				.filter(referrer -> referrer.reference() == reference).map(Referrer::element).toList();
	}

	private Map<EObject, List<Referrer>> collectReferrers() {
		Map<EObject, List<Referrer>> collected = new HashMap<>();
		for (EObject element : elements) {
			for (EReference reference : CrossReferences.of(element.eClass())) {
				Referrer referrer = new Referrer(element, reference);
				for (EObject target : CrossReferences.targets(element, reference)) {
					collected.computeIfAbsent(target, unseen -> new ArrayList<>(2)).add(referrer);
				}
			}
		}
		return collected;
	}
}
