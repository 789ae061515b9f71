package jp.tsunagi.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.core.runtime.SubMonitor;

import jp.tsunagi.diagram.internal.layout.Level.Edge;
import jp.tsunagi.diagram.layout.LayoutChoice;
import jp.tsunagi.diagram.layout.NodeSizes;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Size;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Lays out containers from the inside: what is in one, then itself among its neighbours. */
final class NestedLayout {

	/** A level is laid out anew, around what stays, if at least this part of it has no place. */
	private static final double MOSTLY_NEW = 0.5;

	private static final double GAP = 18;

	private final NodeSizes sizes;

	private final Containers containers;

	private final LevelLayout levels;

	private final Arrangement arrangement;

	private final Predicate<ViewNode> fixed;

	private final SubMonitor progress;

	private final Map<Optional<ViewNode>, List<ViewEdge>> edges = new HashMap<>();

	/**
	 * A layout of {@code view} that reads from and writes to {@code arrangement}.
	 *
	 * @param fixed which nodes, all of which have a place, stay where they are
	 */
	NestedLayout(DiagramView view, NodeSizes sizes, LayoutChoice choice, Arrangement arrangement, Predicate<ViewNode> fixed,
			SubMonitor progress) {
		this.sizes = sizes;
		this.containers = new Containers(sizes, arrangement);
		this.levels = new LevelLayout(choice, progress);
		this.arrangement = arrangement;
		this.fixed = fixed;
		this.progress = progress;
		view.edges().stream().filter(ViewElement::isVisible).forEach(edge -> around(edge)
				.ifPresent(container -> edges.computeIfAbsent(container, none -> new ArrayList<>()).add(edge)));
	}

	/** The innermost container around both ends, or the diagram itself; empty if one end is in the other. */
	private static Optional<Optional<ViewNode>> around(ViewEdge edge) {
		List<Optional<ViewNode>> containers = containers(edge.sourceNode());
		for (Optional<ViewNode> container : containers(edge.targetNode())) {
			if (containers.contains(container)) {
				boolean nested = container.isPresent()
						&& (container.get() == edge.sourceNode() || container.get() == edge.targetNode());
				return nested ? Optional.empty() : Optional.of(container);
			}
		}
		return Optional.empty();
	}

	/** A node itself, what is around it, and the diagram. */
	private static List<Optional<ViewNode>> containers(ViewNode node) {
		List<Optional<ViewNode>> containers = new ArrayList<>();
		for (Optional<ViewNode> around = Optional.of(node); around.isPresent(); around = around.get().parent()) {
			containers.add(around);
		}
		containers.add(Optional.empty());
		return containers;
	}

	/** Lays out those nodes, which stand in {@code container}, from the point {@code origin}; says how much room they take. */
	Size run(Optional<ViewNode> container, Collection<ViewNode> among, Point origin) {
		List<ViewNode> nodes = among.stream().filter(ViewElement::isVisible).toList();
		List<Bounds> prints = new ArrayList<>();
		for (ViewNode node : nodes) {
			Optional<Bounds> before = arrangement.bounds(node.key());
			Size size = size(node);
			// the print is where node and label would be if the node were at the origin
			prints.add(sizes.footprint(node, new Bounds(0, 0, size.width(), size.height())));
			arrangement.place(node.key(), Bounds.at(before.map(Bounds::corner).orElse(origin), size));
			before.filter(former -> fixed.test(node)).ifPresent(former -> giveWay(nodes, former, Bounds.at(former.corner(), size)));
		}
		Level level = new Level(prints.stream().map(Bounds::size).toList(), lines(container, nodes));
		lay(level, nodes, prints, origin);
		for (int i = 0; i < nodes.size(); i++) {
			ViewNode node = nodes.get(i);
			if (!fixed.test(node)) {
				Point corner = new Point(level.x()[i] - level.width(i) / 2 - prints.get(i).x(),
						level.y()[i] - level.height(i) / 2 - prints.get(i).y());
				arrangement.place(node.key(), Bounds.at(rounded(corner), arrangement.bounds(node.key()).orElseThrow().size()));
			}
		}
		return room(level, origin);
	}

	/** What stood right of or below a container that had to grow moves, and all beyond with it, if the container would cover some of it. */
	private void giveWay(List<ViewNode> nodes, Bounds before, Bounds now) {
		double wider = now.width() - before.width();
		double right = before.x() + before.width();
		shift(nodes, now, place -> place.x() >= right, place -> new Point(Math.min(wider, right + wider + GAP - place.x()), 0));
		double higher = now.height() - before.height();
		double bottom = before.y() + before.height();
		shift(nodes, now, place -> place.y() >= bottom, place -> new Point(0, Math.min(higher, bottom + higher + GAP - place.y())));
	}

	private void shift(List<ViewNode> nodes, Bounds now, Predicate<Bounds> beyond, Function<Bounds, Point> way) {
		Map<String, Bounds> places = new LinkedHashMap<>();
		nodes.forEach(node -> arrangement.bounds(node.key()).filter(beyond).ifPresent(place -> places.put(node.key(), place)));
		places.values().stream().filter(now::intersects).map(way).max(Comparator.comparingDouble(step -> step.x() + step.y()))
				.ifPresent(step -> places.forEach((key, place) -> arrangement.place(key, place.moved(step.x(), step.y()))));
	}

	private static Point rounded(Point point) {
		return new Point(Math.rint(point.x()), Math.rint(point.y()));
	}

	private static Size room(Level level, Point origin) {
		Size extent = level.extent();
		return level.count() == 0 ? extent
				: new Size(level.left() + extent.width() - origin.x(), level.top() + extent.height() - origin.y());
	}

	private void lay(Level level, List<ViewNode> nodes, List<Bounds> prints, Point origin) {
		boolean[] stays = new boolean[nodes.size()];
		int staying = 0;
		for (int i = 0; i < stays.length; i++) {
			stays[i] = fixed.test(nodes.get(i));
			staying += stays[i] ? 1 : 0;
		}
		if (staying == 0 || staying < stays.length * (1 - MOSTLY_NEW)) {
			levels.run(level);
		}
		if (staying == 0) {
			level.move(origin.x(), origin.y());
			return;
		}
		Level wanted = new Level(level.sizes(), level.edges());
		System.arraycopy(level.x(), 0, wanted.x(), 0, stays.length);
		System.arraycopy(level.y(), 0, wanted.y(), 0, stays.length);
		for (int i = 0; i < stays.length; i++) {
			if (stays[i]) {
				Bounds place = arrangement.bounds(nodes.get(i).key()).orElseThrow();
				level.x()[i] = place.x() + prints.get(i).x() + level.width(i) / 2;
				level.y()[i] = place.y() + prints.get(i).y() + level.height(i) / 2;
			}
		}
		if (staying < stays.length * (1 - MOSTLY_NEW)) {
			follow(level, wanted, stays);
			new Overlaps(level, GAP, stays).remove(progress);
		} else {
			new Newcomers(level, stays).place();
		}
	}

	/** Moves the new picture to where those are who stay. */
	private static void follow(Level level, Level wanted, boolean[] stays) {
		double dx = 0;
		double dy = 0;
		int count = 0;
		for (int i = 0; i < stays.length; i++) {
			if (stays[i]) {
				dx += level.x()[i] - wanted.x()[i];
				dy += level.y()[i] - wanted.y()[i];
				count++;
			}
		}
		for (int i = 0; i < stays.length; i++) {
			if (!stays[i]) {
				level.x()[i] = wanted.x()[i] + dx / count;
				level.y()[i] = wanted.y()[i] + dy / count;
			}
		}
	}

	private List<Edge> lines(Optional<ViewNode> container, List<ViewNode> nodes) {
		Map<ViewNode, Integer> index = new HashMap<>();
		nodes.forEach(node -> index.put(node, index.size()));
		List<Edge> lines = new ArrayList<>();
		for (ViewEdge edge : edges.getOrDefault(container, List.of())) {
			Integer from = indexOf(edge.sourceNode(), index);
			Integer to = indexOf(edge.targetNode(), index);
			if (from != null && to != null) {
				lines.add(new Edge(from, to, sizes.labelWidth(edge)));
			}
		}
		return lines;
	}

	private static Integer indexOf(ViewNode inner, Map<ViewNode, Integer> index) {
		for (Optional<ViewNode> around = Optional.of(inner); around.isPresent(); around = around.get().parent()) {
			Integer found = index.get(around.get());
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** How large a node has to be, after what is in it has been laid out. */
	private Size size(ViewNode node) {
		Size needed = containers.needed(node, origin -> run(Optional.of(node), node.children(), origin), this::size);
		if (!arrangement.placedByHand().contains(node.key())) {
			return needed;
		}
		// somebody may have made it larger
		Size given = arrangement.bounds(node.key()).map(Bounds::size).orElse(needed);
		return node.isContainer() ? larger(given, needed) : given;
	}

	private static Size larger(Size one, Size other) {
		return new Size(Math.max(one.width(), other.width()), Math.max(one.height(), other.height()));
	}
}
