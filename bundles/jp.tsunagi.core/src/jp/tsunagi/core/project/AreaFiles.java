package jp.tsunagi.core.project;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * How the files of a project hang together: the root file refers to the files of areas, these to those of their areas.
 * An area that was taken out of its territory stays in its resource, for undo, but is in the project no more.
 */
final class AreaFiles {

	private final ResourceSet resources;

	private final Optional<Resource> root;

	/** Files that nothing referred to when the project was read; their areas are shown all the same. */
	private final Set<Resource> orphans = new HashSet<>();

	/** By the file of an area, the file on disk that refers to it. */
	private final Map<Resource, Resource> holders = new HashMap<>();

	/** Notes what refers to what, after all is read. */
	AreaFiles(ResourceSet resources, Optional<Resource> root) {
		this.resources = resources;
		this.root = root;
		for (Resource resource : resources.getResources()) {
			if (!isRoot(resource) && resource.getContents().stream().allMatch(area -> area.eContainer() == null)) {
				orphans.add(resource);
			}
			holder(resource).ifPresent(holder -> holders.put(resource, holder));
		}
	}

	Set<Resource> orphans() {
		return orphans;
	}

	/** Whether nothing in the project holds the areas of {@code resource}. */
	boolean isRemoved(Resource resource) {
		return !isRoot(resource) && resource.getContents().stream().noneMatch(this::isHeld);
	}

	private boolean isHeld(EObject area) {
		EObject top = area;
		while (top.eContainer() != null) {
			top = top.eContainer();
		}
		Resource resource = top.eResource();
		return isRoot(resource) || orphans.contains(resource);
	}

	private boolean isRoot(Resource resource) {
		return root.isPresent() && root.get() == resource;
	}

	private static Optional<Resource> holder(Resource resource) {
		return resource.getContents().stream().map(EObject::eContainer).filter(container -> container != null)
				.map(EObject::eResource).findFirst();
	}

	/**
	 * {@code which} and what must be saved with it: the file of an area is deleted when the file is saved that referred to
	 * it, and not before, and written when the file is saved that refers to it now.
	 *
	 * @param onDisk whether the file of a resource is there as far as known
	 */
	Set<Resource> toSave(Collection<Resource> which, Predicate<Resource> onDisk) {
		Set<Resource> saved = new LinkedHashSet<>(which);
		while (saved.addAll(resources.getResources().stream().filter(resource -> goesWith(saved, resource, onDisk)).toList())) {
			// what was added may take more along
		}
		saved.removeIf(resource -> isRemoved(resource) && holders.containsKey(resource)
				&& !saved.contains(holders.get(resource)));
		return saved;
	}

	private boolean goesWith(Set<Resource> saved, Resource resource, Predicate<Resource> onDisk) {
		if (isRemoved(resource)) {
			return saved.contains(holders.get(resource));
		}
		return !onDisk.test(resource) && holder(resource).filter(saved::contains).isPresent();
	}

	/** Notes that the files of {@code saved} are on disk as they are in memory. */
	void saved(Set<Resource> saved) {
		for (Resource resource : resources.getResources()) {
			if (saved.contains(holders.get(resource))) {
				holders.remove(resource);
			}
			holder(resource).filter(saved::contains).ifPresent(holder -> {
				holders.put(resource, holder);
				orphans.remove(resource);
			});
		}
	}
}
