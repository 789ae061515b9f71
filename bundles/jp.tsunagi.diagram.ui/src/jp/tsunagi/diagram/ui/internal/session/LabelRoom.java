package jp.tsunagi.diagram.ui.internal.session;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jp.tsunagi.diagram.layout.NodeSizes;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.DiagramChange;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Size;
import jp.tsunagi.diagram.view.ViewNode;

/**
 * Makes a node larger when its label becomes too long for it, and as it was when it gets the former label back. A container grows to
 * the right so that what is in it stays where it is, and what it is in grows with it.
 */
final class LabelRoom {

	/** Between a container and the one that it is in. */
	private static final double MARGIN = 12;

	private final Arrangement arrangement;

	private final NodeSizes sizes = new NodeSizes(TextMeasure.standard());

	private final Map<String, String> labels = new HashMap<>();

	private final Map<String, Growth> growths = new HashMap<>();

	/** What was made larger, or moved by that, for a new label. */
	private record Growth(String formerLabel, Map<String, Bounds> before, Map<String, Bounds> after) {
	}

	LabelRoom(DiagramView view, Arrangement arrangement) {
		this.arrangement = arrangement;
		view.elements().forEach(element -> labels.put(element.key(), element.label()));
	}

	void follow(DiagramChange change) {
		change.removed().forEach(gone -> labels.remove(gone.key()));
		change.added().forEach(come -> labels.put(come.key(), come.label()));
		change.changed().forEach(changed -> {
			String former = labels.put(changed.key(), changed.label());
			if (former != null && !former.equals(changed.label()) && changed instanceof ViewNode node) {
				arrangement.bounds(node.key()).ifPresent(bounds -> relabelled(node, former, bounds));
			}
		});
	}

	private void relabelled(ViewNode node, String former, Bounds bounds) {
		Optional<Growth> growth = Optional.ofNullable(growths.remove(node.key())).filter(last -> isAsIs(last.after()));
		if (growth.filter(last -> last.formerLabel().equals(node.label())).isPresent()) {
			growth.get().before().forEach(arrangement::place);
		} else if (sizes.label(node, bounds).filter(label -> label.text().cut() || label.bounds().y() < bounds.y()).isPresent()) {
			Map<String, Bounds> after = node.isContainer() ? container(node, bounds)
					: Map.of(node.key(), around(bounds.center(), sizes.natural(node), bounds.size()));
			Map<String, Bounds> before = new HashMap<>();
			after.keySet().forEach(key -> before.put(key, arrangement.bounds(key).orElseThrow()));
			growth.ifPresent(last -> before.putAll(last.before()));
			after.forEach(arrangement::place);
			Map<String, Bounds> all = new HashMap<>();
			before.keySet().forEach(key -> all.put(key, arrangement.bounds(key).orElseThrow()));
			growths.put(node.key(), new Growth(growth.map(Growth::formerLabel).orElse(former), before, all));
		}
	}

	private boolean isAsIs(Map<String, Bounds> places) {
		return places.entrySet().stream()
				.allMatch(place -> arrangement.bounds(place.getKey()).filter(place.getValue()::equals).isPresent());
	}

	/** What gives the header of a container room: below it stands what is in it. */
	private Map<String, Bounds> container(ViewNode node, Bounds bounds) {
		Map<String, Bounds> after = new LinkedHashMap<>();
		Map<String, Bounds> inside = new LinkedHashMap<>();
		node.children().forEach(child -> arrangement.bounds(child.key()).ifPresent(place -> inside.put(child.key(), place)));
		double lower = Math.max(0, sizes.header(node) - inside.values().stream().mapToDouble(Bounds::y).min().orElse(sizes.header(node)));
		if (lower > 0) {
			inside.forEach((key, place) -> after.put(key, place.moved(0, lower)));
		}
		after.put(node.key(), new Bounds(bounds.x(), bounds.y(), Math.max(bounds.width(), sizes.natural(node).width()),
				Math.max(bounds.height() + lower, sizes.header(node))));
		ViewNode inner = node;
		for (Optional<ViewNode> outer = node.parent(); outer.isPresent(); outer = inner.parent()) {
			Bounds within = after.get(inner.key());
			inner = outer.get();
			Optional<Bounds> former = arrangement.bounds(inner.key());
			if (former.isEmpty()) {
				break;
			}
			Bounds place = former.get();
			after.put(inner.key(), new Bounds(place.x(), place.y(), Math.max(place.width(), within.x() + within.width() + MARGIN),
					Math.max(place.height(), within.y() + within.height() + MARGIN)));
		}
		return after;
	}

	private static Bounds around(Point centre, Size needed, Size former) {
		Size size = new Size(Math.max(needed.width(), former.width()), Math.max(needed.height(), former.height()));
		return Bounds.at(centre.plus(-size.width() / 2, -size.height() / 2), size);
	}
}
