package jp.tsunagi.diagram.view;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Where the elements of a diagram are, by their keys. Bounds are those in the container that the node stands in, bends are
 * those of the diagram. Not thread-safe: a layout that runs elsewhere works on a {@link #copy}.
 */
public final class Arrangement {

	private final Map<String, Bounds> bounds = new HashMap<>();

	private final Map<String, List<Point>> bends = new HashMap<>();

	private final Set<String> placed = new LinkedHashSet<>();

	private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();

	/** The same arrangement, without those who listen. */
	public Arrangement copy() {
		Arrangement copy = new Arrangement();
		copy.bounds.putAll(bounds);
		copy.bends.putAll(bends);
		copy.placed.addAll(placed);
		return copy;
	}

	/** Where the node with that key is; empty before it was laid out. */
	public Optional<Bounds> bounds(String node) {
		return Optional.ofNullable(bounds.get(node));
	}

	/** The bends of the edge with that key, from its source to its target; none if it is straight. */
	public List<Point> bends(String edge) {
		return bends.getOrDefault(edge, List.of());
	}

	/** The keys of what somebody has placed by hand: a layout that keeps such things leaves them where they are. */
	public Set<String> placedByHand() {
		return Collections.unmodifiableSet(placed);
	}

	/** Everything that has a place. */
	public Set<String> nodes() {
		return Collections.unmodifiableSet(bounds.keySet());
	}

	/** Every edge that has bends. */
	public Set<String> edges() {
		return Collections.unmodifiableSet(bends.keySet());
	}

	/** Puts a node somewhere. */
	public void place(String node, Bounds where) {
		if (!where.equals(bounds.put(node, where))) {
			tell(Set.of(node));
		}
	}

	/** Bends an edge; no points make it straight. */
	public void bend(String edge, List<Point> points) {
		List<Point> former = points.isEmpty() ? bends.remove(edge) : bends.put(edge, List.copyOf(points));
		if (!points.equals(former == null ? List.of() : former)) {
			tell(Set.of(edge));
		}
	}

	/** Says whether somebody has placed an element by hand. */
	public void setPlacedByHand(String element, boolean byHand) {
		if (byHand ? placed.add(element) : placed.remove(element)) {
			tell(Set.of(element));
		}
	}

	/** Forgets an element. */
	public void forget(String element) {
		boolean known = bounds.remove(element) != null;
		known |= bends.remove(element) != null;
		known |= placed.remove(element);
		if (known) {
			tell(Set.of(element));
		}
	}

	/** Becomes as {@code other} is, and tells once of all that is another. */
	public void become(Arrangement other) {
		Set<String> changed = new LinkedHashSet<>();
		differences(bounds, other.bounds, changed);
		differences(bends, other.bends, changed);
		other.placed.stream().filter(key -> !placed.contains(key)).forEach(changed::add);
		placed.stream().filter(key -> !other.placed.contains(key)).forEach(changed::add);
		replace(bounds, other.bounds);
		replace(bends, other.bends);
		placed.clear();
		placed.addAll(other.placed);
		tell(changed);
	}

	/** Starts telling {@code listener} the keys of what has moved. */
	public void addListener(Consumer<Set<String>> listener) {
		listeners.add(listener);
	}

	/** Stops telling {@code listener}. */
	public void removeListener(Consumer<Set<String>> listener) {
		listeners.remove(listener);
	}

	private static <V> void differences(Map<String, V> former, Map<String, V> now, Set<String> changed) {
		now.forEach((key, value) -> {
			if (!value.equals(former.get(key))) {
				changed.add(key);
			}
		});
		former.keySet().stream().filter(key -> !now.containsKey(key)).forEach(changed::add);
	}

	private static <V> void replace(Map<String, V> former, Map<String, V> now) {
		former.clear();
		former.putAll(now);
	}

	private void tell(Set<String> changed) {
		if (!changed.isEmpty()) {
			listeners.forEach(listener -> listener.accept(changed));
		}
	}
}
