package jp.tsunagi.core.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.xmi.CoordinationResource;
import jp.tsunagi.coordination.xmi.CoordinationResource.ContentListener;

/** Every element of a project by its id, kept up to date as elements come and go. */
public final class ElementIndex {

	private final Map<String, Identified> elements = new HashMap<>();

	private final List<Identified> duplicates = new ArrayList<>();

	private boolean loading = true;

	private final ContentListener listener = new ContentListener() {
		@Override
		public void attached(Identified element) {
			add(element);
		}

		@Override
		public void detached(Identified element) {
			elements.remove(element.getId(), element);
		}
	};

	ElementIndex() {
	}

	/** The element with that id. */
	public Optional<Identified> find(String id) {
		return Optional.ofNullable(elements.get(id));
	}

	/** How many elements there are. */
	public int size() {
		return elements.size();
	}

	/** Elements whose id another element had when the project was read. */
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
}
