package jp.tsunagi.diagram.view;

import java.util.AbstractCollection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;

/**
 * What one diagram shows: nodes, in each other where the specification says so, and edges between them. A synchroniser keeps
 * it true to the model; it alone calls the methods that change something.
 */
public final class DiagramView {

	private final String description;

	private final Map<String, ViewElement> byKey = new HashMap<>();

	private final Map<EObject, List<ViewElement>> byTarget = new HashMap<>();

	private final List<DiagramListener> listeners = new CopyOnWriteArrayList<>();

	private List<ViewNode> nodes = new ArrayList<>();

	private List<ViewEdge> edges = new ArrayList<>();

	private EObject root;

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

	/** The nodes that stand in no container, in the order of the specification, then of the model. */
	public List<ViewNode> nodes() {
		return Collections.unmodifiableList(nodes);
	}

	/** All edges, in the order of the specification, then of the model. */
	public List<ViewEdge> edges() {
		return Collections.unmodifiableList(edges);
	}

	/** All nodes, each before those that it holds, then all edges. */
	public Collection<ViewElement> elements() {
		return new AbstractCollection<>() {

			@Override
			public Iterator<ViewElement> iterator() {
				return new ElementIterator();
			}

			@Override
			public int size() {
				return byKey.size();
			}
		};
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

	/** For the synchroniser: shows another element from now on, such as the same part of a plan that was read again. */
	public void setRoot(EObject element) {
		root = element;
	}

	/** For the synchroniser. */
	public void setTitle(String text) {
		title = text;
	}

	/**
	 * For the synchroniser: takes in {@code element}, whose container or ends are here already, as the last one of its kind
	 * there.
	 *
	 * @throws IllegalArgumentException if there is an element with its key
	 */
	public void add(ViewElement element) {
		if (byKey.putIfAbsent(element.key(), element) != null) {
			throw new IllegalArgumentException(element.key());
		}
		byTarget.computeIfAbsent(element.target(), target -> new ArrayList<>(1)).add(element);
		switch (element) {
			case ViewNode node -> siblings(node.parent()).add(node);
			case ViewEdge edge -> {
				edges.add(edge);
				edge.sourceNode().ownOutgoing().add(edge);
				edge.targetNode().ownIncoming().add(edge);
			}
		}
	}

	/** For the synchroniser: takes out {@code elements}, among which is all that they hold and each edge that touches them. */
	public void remove(Collection<? extends ViewElement> elements) {
		Set<EObject> targets = new HashSet<>();
		Set<Optional<ViewNode>> parents = new HashSet<>();
		Set<ViewElement> gone = elements instanceof Set<? extends ViewElement> set ? Collections.unmodifiableSet(set)
				: new HashSet<>(elements);
		boolean withEdges = false;
		for (ViewElement element : gone) {
			byKey.remove(element.key(), element);
			targets.add(element.target());
			switch (element) {
				case ViewNode node -> parents.add(node.parent());
				case ViewEdge edge -> {
					withEdges = true;
					edge.sourceNode().ownOutgoing().remove(edge);
					edge.targetNode().ownIncoming().remove(edge);
				}
			}
		}
		parents.forEach(parent -> siblings(parent).removeIf(gone::contains));
		if (withEdges) {
			edges.removeIf(gone::contains);
		}
		targets.forEach(target -> byTarget.computeIfPresent(target, (key, shown) -> {
			shown.removeIf(gone::contains);
			return shown.isEmpty() ? null : shown;
		}));
	}

	/** For the synchroniser: puts the nodes in {@code parent}, or at the top, into another order. */
	public void orderNodes(Optional<ViewNode> parent, List<ViewNode> ordered) {
		parent.ifPresentOrElse(node -> node.setChildren(ordered), () -> nodes = ordered);
	}

	/** For the synchroniser: puts all edges into another order. */
	public void orderEdges(List<ViewEdge> ordered) {
		edges = ordered;
	}

	/** For the synchroniser: tells the listeners; nothing happens if there was no change. */
	public void tell(DiagramChange change) {
		if (!change.isEmpty()) {
			listeners.forEach(listener -> listener.diagramChanged(change));
		}
	}

	private List<ViewNode> siblings(Optional<ViewNode> parent) {
		return parent.map(ViewNode::ownChildren).orElse(nodes);
	}

	/** All nodes, then all edges; containers may hold each other deeply. */
	private final class ElementIterator implements Iterator<ViewElement> {

		private final Deque<Iterator<? extends ViewElement>> open = new ArrayDeque<>();

		ElementIterator() {
			open.push(edges().iterator());
			open.push(nodes().iterator());
		}

		@Override
		public boolean hasNext() {
			while (!open.isEmpty() && !open.peek().hasNext()) {
				open.pop();
			}
			return !open.isEmpty();
		}

		@Override
		public ViewElement next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			ViewElement element = open.element().next();
			if (element instanceof ViewNode node) {
				open.push(node.children().iterator());
			}
			return element;
		}
	}
}
