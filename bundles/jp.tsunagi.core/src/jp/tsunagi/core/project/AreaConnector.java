package jp.tsunagi.core.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Territory;

/**
 * Puts the areas that have files of their own into the territories that refer to them. EMF would follow any such
 * reference, also one that makes areas hold each other.
 */
final class AreaConnector {

	/**
	 * A reference to an area in a file of its own.
	 *
	 * @param territory what refers to it
	 * @param proxy stands for it
	 */
	record AreaReference(Territory territory, InternalEObject proxy) {

		String fragment() {
			return String.valueOf(proxy.eProxyURI().fragment());
		}
	}

	/** Told of references that lead nowhere or must not be followed. */
	interface Faults {

		/** The file is there, but has no such area. */
		void missing(AreaReference reference);

		/** The area is held by two territories or by itself, or is none; the reference is no longer in the model. */
		void dropped(AreaReference reference);
	}

	private final ClosedResourceSet resources;

	private final Faults faults;

	AreaConnector(ClosedResourceSet resources, Faults faults) {
		this.resources = resources;
		this.faults = faults;
	}

	/** The references of all territories in {@code resource} to areas that are not yet connected. */
	static List<AreaReference> unconnected(Resource resource) {
		List<AreaReference> references = new ArrayList<>();
		Deque<Territory> territories = new ArrayDeque<>();
		resource.getContents().stream().filter(Territory.class::isInstance).map(Territory.class::cast)
				.forEach(territories::add);
		while (!territories.isEmpty()) {
			Territory territory = territories.remove();
			for (Area area : ((InternalEList<Area>) territory.getAreas()).basicList()) {
				if (area.eIsProxy()) {
					references.add(new AreaReference(territory, (InternalEObject) area));
				} else {
					territories.add(area);
				}
			}
		}
		return references;
	}

	/** Connects all, those of the first resource first. */
	void connect() {
		List<AreaReference> references = resources.getResources().stream()
				.flatMap(resource -> unconnected(resource).stream()).toList();
		references.forEach(this::connect);
	}

	private void connect(AreaReference reference) {
		Resource file = resources.getResource(reference.proxy().eProxyURI().trimFragment(), false);
		if (file == null) {
			return;
		}
		Optional<EObject> target = find(file, reference.fragment());
		if (target.isEmpty()) {
			faults.missing(reference);
		} else if (target.get() instanceof Area area && area.eContainer() == null
				&& !EcoreUtil.isAncestor(area, reference.territory())) {
			InternalEList<Area> areas = (InternalEList<Area>) reference.territory().getAreas();
			areas.get(areas.basicIndexOf(reference.proxy()));
		} else {
			drop(reference);
		}
	}

	private static Optional<EObject> find(Resource file, String fragment) {
		try {
			return Optional.ofNullable(file.getEObject(fragment));
		} catch (RuntimeException noFragment) {
			return Optional.empty();
		}
	}

	private void drop(AreaReference reference) {
		((InternalEList<Area>) reference.territory().getAreas()).basicRemove(reference.proxy(), null);
		faults.dropped(reference);
	}
}
