package jp.tsunagi.diagram.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;

/**
 * What somebody has made of one diagram. Keys are those of the diagram's elements; there may be keys of elements that are not
 * there at the moment.
 *
 * @param name what the user calls this diagram; empty for the one that each element has by itself
 * @param layers whether a layer is on, for those that somebody has switched; the specification says it for the others
 * @param filters the names of the filters that are on
 * @param hidden the keys of what is hidden
 * @param places where nodes are
 * @param placedByHand the keys of what somebody has placed
 * @param bends the bends of edges that have some
 */
public record DiagramState(Identity identity, Optional<String> name, Map<String, Boolean> layers, Set<String> filters,
		Set<String> hidden, Map<String, Bounds> places, Set<String> placedByHand, Map<String, List<Point>> bends, List<Note> notes,
		List<Picture> pictures) {

	/**
	 * Which diagram it is.
	 *
	 * @param description the name of the diagram in the specification
	 * @param root what the element is called that the diagram is of
	 */
	public record Identity(String description, String root) {
	}

	/** Text that somebody has written on the diagram. */
	public record Note(String id, Bounds bounds, String text) {
	}

	/**
	 * A picture that somebody has put on the diagram.
	 *
	 * @param file a path below the project's folder, with forward slashes
	 */
	public record Picture(String id, Bounds bounds, String file) {
	}

	/** Copies all. */
	public DiagramState {
		layers = Map.copyOf(layers);
		filters = Set.copyOf(filters);
		hidden = Set.copyOf(hidden);
		places = Map.copyOf(places);
		placedByHand = Set.copyOf(placedByHand);
		bends = Map.copyOf(bends);
		notes = List.copyOf(notes);
		pictures = List.copyOf(pictures);
	}

	/** The same for another diagram, which is called so. */
	public DiagramState named(String called) {
		return new DiagramState(identity, Optional.of(called), layers, filters, hidden, places, placedByHand, bends, notes, pictures);
	}

	/** The state of a diagram that nobody has touched. */
	public static DiagramState untouched(Identity identity) {
		return new DiagramState(identity, Optional.empty(), Map.of(), Set.of(), Set.of(), Map.of(), Set.of(), Map.of(), List.of(),
				List.of());
	}
}
