package jp.tsunagi.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.SubMonitor;

import jp.tsunagi.diagram.layout.LayoutChoice;
import jp.tsunagi.diagram.layout.NodeSizes;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Lays out a diagram or a part of it, and lets edges go straight where their nodes have moved. */
public final class Layouts {

	/** Where a diagram begins. */
	private static final Point ORIGIN = new Point(20, 20);

	private static final double GAP = 18;

	private final DiagramView view;

	private final NodeSizes sizes;

	private final LayoutChoice choice;

	private final Arrangement arrangement;

	private final SubMonitor progress;

	/**
	 * Layouts of {@code view} that are written into {@code arrangement}.
	 *
	 * @param progress has a tick for each node
	 */
	public Layouts(DiagramView view, NodeSizes sizes, LayoutChoice choice, Arrangement arrangement, SubMonitor progress) {
		this.view = view;
		this.sizes = sizes;
		this.choice = choice;
		this.arrangement = arrangement;
		this.progress = progress;
	}

	/** Finds places for all nodes that do not stay. */
	public void run(Predicate<ViewNode> stays) {
		boolean nothingStays = view.elements().stream().filter(ViewElement::isVisible)
				.noneMatch(element -> element instanceof ViewNode node && stays.test(node));
		if (nothingStays && choice.algorithm().equals(LayoutChoice.LAYERED) && LayeredLayout.isSmallEnough(view)) {
			view.edges().forEach(edge -> arrangement.bend(edge.key(), List.of()));
			new LayeredLayout(view, sizes, choice, arrangement).run(progress);
			return;
		}
		Map<String, Bounds> before = places();
		new NestedLayout(view, sizes, choice, arrangement, stays, progress).run(Optional.empty(), view.nodes(), ORIGIN);
		straighten(before);
	}

	/** Lays out {@code nodes} anew, which all stand in {@code container}, around their common middle. */
	public void arrange(Optional<ViewNode> container, List<ViewNode> nodes) {
		Map<String, Bounds> before = places();
		Optional<Bounds> room = around(nodes);
		new NestedLayout(view, sizes, choice, arrangement, node -> false, progress).run(container, nodes, ORIGIN);
		Optional<Bounds> now = around(nodes);
		if (room.isPresent() && now.isPresent()) {
			move(nodes, room.get().center().x() - now.get().center().x(), room.get().center().y() - now.get().center().y());
		}
		giveWay(container.map(ViewNode::children).<Collection<ViewNode>>map(children -> children).orElse(view.nodes()), nodes);
		straighten(before);
	}

	private Optional<Bounds> around(List<ViewNode> nodes) {
		return nodes.stream().flatMap(node -> arrangement.bounds(node.key()).stream()).reduce(Bounds::union);
	}

	private void move(List<ViewNode> nodes, double dx, double dy) {
		nodes.forEach(node -> arrangement.bounds(node.key()).ifPresent(
				bounds -> arrangement.place(node.key(), bounds.moved(Math.rint(dx), Math.rint(dy)))));
	}

	/** Moves those who were arranged away from those who were not. */
	private void giveWay(Collection<ViewNode> all, List<ViewNode> arranged) {
		List<ViewNode> nodes = all.stream().filter(node -> node.isVisible() && arrangement.bounds(node.key()).isPresent()).toList();
		List<Bounds> prints = nodes.stream().map(node -> sizes.footprint(node, arrangement.bounds(node.key()).orElseThrow()))
				.toList();
		Level level = new Level(prints.stream().map(Bounds::size).toList(), new ArrayList<>());
		boolean[] stays = new boolean[nodes.size()];
		for (int i = 0; i < stays.length; i++) {
			stays[i] = !arranged.contains(nodes.get(i));
			level.x()[i] = prints.get(i).center().x();
			level.y()[i] = prints.get(i).center().y();
		}
		new Overlaps(level, GAP, stays).remove(progress);
		for (int i = 0; i < stays.length; i++) {
			move(List.of(nodes.get(i)), level.x()[i] - prints.get(i).center().x(), level.y()[i] - prints.get(i).center().y());
		}
	}

	private Map<String, Bounds> places() {
		Map<String, Bounds> places = new HashMap<>();
		arrangement.nodes().forEach(node -> places.put(node, arrangement.bounds(node).orElseThrow()));
		return places;
	}

	private void straighten(Map<String, Bounds> before) {
		view.edges().stream().filter(edge -> hasMoved(edge.sourceNode(), before) || hasMoved(edge.targetNode(), before))
				.forEach(edge -> arrangement.bend(edge.key(), List.of()));
	}

	private boolean hasMoved(ViewNode node, Map<String, Bounds> before) {
		Bounds now = arrangement.bounds(node.key()).orElse(null);
		return now != null && !now.equals(before.get(node.key())) || node.parent().filter(around -> hasMoved(around, before)).isPresent();
	}
}
