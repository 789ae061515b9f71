package jp.tsunagi.diagram.ui.internal.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;

import jp.tsunagi.diagram.view.Bounds;

/** How selected nodes can be put in order. What was selected last stays as it is; the others follow it. */
public enum Alignment {

	/** Left edges below each other. */
	LEFT((bounds, last) -> at(bounds, last.x(), bounds.y())),
	/** Middles below each other. */
	CENTER((bounds, last) -> at(bounds, last.center().x() - bounds.width() / 2, bounds.y())),
	/** Right edges below each other. */
	RIGHT((bounds, last) -> at(bounds, last.x() + last.width() - bounds.width(), bounds.y())),
	/** Upper edges side by side. */
	TOP((bounds, last) -> at(bounds, bounds.x(), last.y())),
	/** Middles side by side. */
	MIDDLE((bounds, last) -> at(bounds, bounds.x(), last.center().y() - bounds.height() / 2)),
	/** Lower edges side by side. */
	BOTTOM((bounds, last) -> at(bounds, bounds.x(), last.y() + last.height() - bounds.height())),
	/** Equally wide. */
	WIDTH((bounds, last) -> new Bounds(bounds.x(), bounds.y(), last.width(), bounds.height())),
	/** Equally high. */
	HEIGHT((bounds, last) -> new Bounds(bounds.x(), bounds.y(), bounds.width(), last.height())),
	/** Equally large. */
	SIZE((bounds, last) -> new Bounds(bounds.x(), bounds.y(), last.width(), last.height())),
	/** The same distance from side to side, between the outermost two. */
	HORIZONTALLY(null),
	/** The same distance from top to bottom, between the outermost two. */
	VERTICALLY(null);

	private final Rule rule;

	Alignment(Rule rule) {
		this.rule = rule;
	}

	/** Where one node goes. */
	@FunctionalInterface
	private interface Rule {

		Bounds apply(Bounds bounds, Bounds last);
	}

	/** How many nodes it takes. */
	public int least() {
		return rule == null ? 3 : 2;
	}

	/**
	 * Where nodes go.
	 *
	 * @param selected the nodes' places by their keys, in the order in which they were selected
	 * @return the places of those that move
	 */
	public Map<String, Bounds> apply(SequencedMap<String, Bounds> selected) {
		if (selected.size() < least()) {
			return Map.of();
		}
		Map<String, Bounds> result = switch (this) {
			case HORIZONTALLY -> distribute(selected, Bounds::x, Bounds::width, (bounds, x) -> at(bounds, x, bounds.y()));
			case VERTICALLY -> distribute(selected, Bounds::y, Bounds::height, (bounds, y) -> at(bounds, bounds.x(), y));
			default -> follow(selected);
		};
		result.entrySet().removeIf(entry -> entry.getValue().equals(selected.get(entry.getKey())));
		return result;
	}

	private Map<String, Bounds> follow(SequencedMap<String, Bounds> selected) {
		Bounds last = selected.lastEntry().getValue();
		Map<String, Bounds> result = new LinkedHashMap<>();
		selected.forEach((key, bounds) -> result.put(key, rule.apply(bounds, last)));
		return result;
	}

	private static Map<String, Bounds> distribute(SequencedMap<String, Bounds> selected, ToDoubleFunction<Bounds> place,
			ToDoubleFunction<Bounds> size, Shift shift) {
		List<Map.Entry<String, Bounds>> inOrder = new ArrayList<>(selected.entrySet());
		inOrder.sort(Comparator.comparingDouble(entry -> place.applyAsDouble(entry.getValue())));
		Bounds first = inOrder.getFirst().getValue();
		Bounds last = inOrder.getLast().getValue();
		double taken = inOrder.stream().mapToDouble(entry -> size.applyAsDouble(entry.getValue())).sum();
		double room = place.applyAsDouble(last) + size.applyAsDouble(last) - place.applyAsDouble(first) - taken;
		double next = place.applyAsDouble(first);
		Map<String, Bounds> result = new LinkedHashMap<>();
		for (Map.Entry<String, Bounds> entry : inOrder) {
			result.put(entry.getKey(), shift.to(entry.getValue(), Math.round(next)));
			next += size.applyAsDouble(entry.getValue()) + room / (inOrder.size() - 1);
		}
		return result;
	}

	/** Puts something elsewhere on one axis. */
	@FunctionalInterface
	private interface Shift {

		Bounds to(Bounds bounds, double place);
	}

	private static Bounds at(Bounds bounds, double x, double y) {
		return new Bounds(x, y, bounds.width(), bounds.height());
	}
}
