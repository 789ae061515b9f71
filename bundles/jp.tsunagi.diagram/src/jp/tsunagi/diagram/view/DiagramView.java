package jp.tsunagi.diagram.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;

/**
 * What one diagram shows: nodes, in each other where the specification says so, and edges between them. A synchroniser keeps
 * it true to the model; it alone calls the methods that change something.
 */
public final class DiagramView {

	private final String description;

	private final EObject root;

	private final SequencedSet<ViewNode> nodes = new LinkedHashSet<>();

	private final SequencedSet<ViewEdge> edges = new LinkedHashSet<>();

	private final Map<String, ViewElement> byKey = new LinkedHashMap<>();

	private final Map<EObject, List<ViewElement>> byTarget = new HashMap<>();

	private final List<DiagramListener> listeners = new CopyOnWriteArrayList<>();

	private String title = "";

	/** An empty diagram of {@code root} as the description of that name says. */
	public DiagramView(String description, EObject root) {
		this.description = description;
		this.root = root;
	}

	/** The name of the diagram description. */
	public String description() {
		return description;
	}

	/** The element of the model that the diagram is of. */
	public EObject root() {
		return root;
	}

	/** What the diagram is called. */
	public String title() {
		return title;
	}

	/** The nodes that stand in no container. */
	public Collection<ViewNode> nodes() {
		return Collections.unmodifiableCollection(nodes);
	}

	/** All edges. */
	public Collection<ViewEdge> edges() {
		return Collections.unmodifiableCollection(edges);
	}

	/** All nodes, those in containers included, and all edges. */
	public Collection<ViewElement> elements() {
		return Collections.unmodifiableCollection(byKey.values());
	}

	/** The element with that key. */
	public Optional<ViewElement> element(String key) {
		return Optional.ofNullable(byKey.get(key));
	}

	/** The elements that show {@code target}. */
	public List<ViewElement> elementsOf(EObject target) {
		return Collections.unmodifiableList(byTarget.getOrDefault(target, List.of()));
	}

	/** Starts telling {@code listener}. */
	public void addListener(DiagramListener listener) {
		listeners.add(listener);
	}

	/** Stops telling {@code listener}. */
	public void removeListener(DiagramListener listener) {
		listeners.remove(listener);
	}

	/** For the synchroniser. */
	public void setTitle(String text) {
		title = text;
	}

	/**
	 * For the synchroniser: takes in {@code element}, whose container or ends are here already.
	 *
	 * @throws IllegalArgumentException if there is an element with its key
	 */
	public void add(ViewElement element) {
		if (byKey.putIfAbsent(element.key(), element) != null) {
			throw new IllegalArgumentException(element.key());
		}
		byTarget.computeIfAbsent(element.target(), target -> new ArrayList<>(1)).add(element);
		switch (element) {
			case ViewNode node -> siblings(node).add(node);
			case ViewEdge edge -> {
				edges.add(edge);
				edge.sourceNode().ownOutgoing().add(edge);
				edge.targetNode().ownIncoming().add(edge);
			}
		}
	}

	/** For the synchroniser: takes out {@code element}, which holds nothing any more and which no edge of the diagram touches. */
	public void remove(ViewElement element) {
		byKey.remove(element.key(), element);
		byTarget.computeIfPresent(element.target(), (target, shown) -> {
			shown.remove(element);
			return shown.isEmpty() ? null : shown;
		});
		switch (element) {
			case ViewNode node -> siblings(node).remove(node);
			case ViewEdge edge -> {
				edges.remove(edge);
				edge.sourceNode().ownOutgoing().remove(edge);
				edge.targetNode().ownIncoming().remove(edge);
			}
		}
	}

	/** For the synchroniser: tells the listeners; nothing happens if there was no change. */
	public void tell(DiagramChange change) {
		if (!change.isEmpty()) {
			listeners.forEach(listener -> listener.diagramChanged(change));
		}
	}

	private Collection<ViewNode> siblings(ViewNode node) {
		return node.parent().<Collection<ViewNode>>map(ViewNode::ownChildren).orElse(nodes);
	}
}
