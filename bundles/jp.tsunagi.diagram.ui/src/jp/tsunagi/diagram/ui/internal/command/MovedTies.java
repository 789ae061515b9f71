package jp.tsunagi.diagram.ui.internal.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jp.tsunagi.diagram.geometry.Geometry;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewNode;

/**
 * How ties bend when nodes go elsewhere. If both ends go the same way, the bends go with them. Else bends that a layout has
 * made are forgotten: they led around what is elsewhere now. Bends that were made by hand stay, but a first or last part that
 * runs level or upright goes on doing so.
 */
final class MovedTies {

	/** Nearer than that, in pixels, is level or upright. */
	private static final double LEVEL = 0.75;

	private final OpenDiagram diagram;

	private final Geometry geometry;

	/** How far each node goes. */
	private final Map<ViewNode, Point> ways = new HashMap<>();

	/** Those that get another size, too. */
	private final Set<ViewNode> sized = new LinkedHashSet<>();

	MovedTies(OpenDiagram diagram, Map<String, Bounds> places) {
		this.diagram = diagram;
		geometry = new Geometry(diagram.view(), diagram.arrangement(), TextMeasure.standard(), diagram.layout().isCurved());
		places.forEach((key, place) -> diagram.view().element(key).filter(ViewNode.class::isInstance).map(ViewNode.class::cast)
				.ifPresent(node -> diagram.arrangement().bounds(key).ifPresent(former -> {
					go(node, new Point(place.x() - former.x(), place.y() - former.y()));
					if (!place.size().equals(former.size())) {
						sized.add(node);
					}
				})));
	}

	private void go(ViewNode node, Point way) {
		ways.merge(node, way, (one, other) -> one.plus(other.x(), other.y()));
		node.children().forEach(child -> go(child, way));
	}

	/** The new bends of all ties that bend and are concerned, by their keys. */
	Map<String, List<Point>> bends() {
		Map<String, List<Point>> result = new LinkedHashMap<>();
		for (ViewNode node : ways.keySet()) {
			for (Collection<ViewEdge> edges : List.of(node.outgoing(), node.incoming())) {
				edges.stream().filter(edge -> !diagram.arrangement().bends(edge.key()).isEmpty())
						.forEach(edge -> result.computeIfAbsent(edge.key(), key -> bends(edge)));
			}
		}
		return result;
	}

	private List<Point> bends(ViewEdge edge) {
		List<Point> bends = new ArrayList<>(diagram.arrangement().bends(edge.key()));
		Point atSource = ways.get(edge.sourceNode());
		Point atTarget = ways.get(edge.targetNode());
		boolean keepSize = !sized.contains(edge.sourceNode()) && !sized.contains(edge.targetNode());
		if (keepSize && Objects.equals(atSource, atTarget)) {
			bends.replaceAll(bend -> bend.plus(atSource.x(), atSource.y()));
		} else if (!diagram.arrangement().placedByHand().contains(edge.key())) {
			bends.clear();
		} else {
			List<Point> route = geometry.route(edge).points();
			if (atSource != null) {
				follow(bends, route.getFirst(), atSource);
			}
			if (atTarget != null) {
				follow(bends.reversed(), route.getLast(), atTarget);
			}
		}
		return bends;
	}

	/** Moves bends, from the first one on, as long as each goes all the way. */
	private static void follow(List<Point> bends, Point end, Point way) {
		Point before = end;
		for (int i = 0; i < bends.size(); i++) {
			Point bend = bends.get(i);
			boolean upright = Math.abs(bend.x() - before.x()) < LEVEL;
			boolean level = Math.abs(bend.y() - before.y()) < LEVEL;
			bends.set(i, bend.plus(upright ? way.x() : 0, level ? way.y() : 0));
			if (!bends.get(i).equals(bend.plus(way.x(), way.y()))) {
				return;
			}
			before = bend;
		}
	}
}
