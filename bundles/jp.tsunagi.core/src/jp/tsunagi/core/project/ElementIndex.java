package jp.tsunagi.core.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.resource.Resource;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.xmi.CoordinationResource;
import jp.tsunagi.coordination.xmi.CoordinationResource.ContentListener;

/** Every element of a project by its id, kept up to date as elements come and go. */
public final class ElementIndex {

	private final Map<String, Identified> elements = new HashMap<>();

	/** Elements whose id another element had when the project was read. */
	private final List<Identified> duplicates = new ArrayList<>();

	private Predicate<Resource> removed = resource -> false;

	private boolean loading = true;

	private final ContentListener listener = new ContentListener() {
		@Override
		public void attached(Identified element) {
			add(element);
		}

		@Override
		public void detached(Identified element) {
			remove(element);
		}
	};

	ElementIndex() {
	}

	/** The element with that id; empty also if it is in an area that was removed. */
	public Optional<Identified> find(String id) {
		return Optional.ofNullable(elements.get(id)).filter(this::isInProject);
	}

	/** How many elements there are. */
	public int size() {
		return (int) elements.values().stream().filter(this::isInProject).count();
	}

	private boolean isInProject(Identified element) {
		return !removed.test(element.eResource());
	}

	List<Identified> duplicates() {
		return Collections.unmodifiableList(duplicates);
	}

	ContentListener listener() {
		return listener;
	}

	/** From now on a used id means a pasted copy, which gets an id of its own. */
	void loaded() {
		loading = false;
	}

	/** From now on elements of these resources are not found, though they are there for undo. */
	void hide(Predicate<Resource> removedResources) {
		removed = removedResources;
	}

	private void add(Identified element) {
		Identified first = elements.putIfAbsent(element.getId(), element);
		if (first == null || first == element) {
			return;
		}
		if (loading) {
			duplicates.add(element);
		} else {
			element.setId(CoordinationResource.newId());
			elements.put(element.getId(), element);
		}
	}

	private void remove(Identified element) {
		if (!elements.remove(element.getId(), element)) {
			duplicates.remove(element);
		} else if (!duplicates.isEmpty()) {
			duplicates.stream().filter(other -> other.getId().equals(element.getId())).findFirst().ifPresent(other -> {
				duplicates.remove(other);
				elements.put(other.getId(), other);
			});
		}
	}
}
