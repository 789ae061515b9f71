package jp.tsunagi.diagram.internal.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.elk.alg.force.options.StressOptions;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import jp.tsunagi.diagram.internal.layout.Level.Edge;
import jp.tsunagi.diagram.layout.LayoutChoice;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Size;

/**
 * Finds places for boxes that stand beside each other: each connected component is laid out alone, then they are packed; boxes
 * without lines stand in rows below.
 */
final class LevelLayout {

	/** Components with more boxes are laid out by {@link MultilevelForce}, whatever was chosen. */
	static final int LARGE = 250;

	/** The kernel's force layout takes long much sooner, for the same kind of picture. */
	private static final int LARGE_FORCE = 120;

	/** A layered layout looks at each line, too. */
	static final int LARGE_LAYERED = 700;

	/** How many times the room of its boxes a picture takes at least. */
	private static final double ROOM = 5;

	/** In components of up to so many boxes lines are kept off boxes. */
	private static final int CLEARED = 250;

	/** Between boxes of a component, in pixels. */
	private static final double GAP = 26;

	/** Between components. */
	private static final double COMPONENT_GAP = 44;

	/** Between boxes without lines. */
	private static final double ROW_GAP = 18;

	/** Boxes are wider than high: the picture is stretched for them before overlaps are removed. */
	private static final double STRETCH = 1.25;

	/** Algorithms whose result may be turned as a whole. */
	private static final Set<String> TURNABLE = Set.of(LayoutChoice.STRESS, LayoutChoice.FORCE);

	private final LayoutChoice choice;

	private final IProgressMonitor monitor;

	LevelLayout(LayoutChoice choice, IProgressMonitor monitor) {
		this.choice = choice;
		this.monitor = monitor;
	}

	/** Finds places for all boxes of {@code level}, from the origin. */
	void run(Level level) {
		List<int[]> components = components(level);
		List<int[]> connected = components.stream().filter(boxes -> boxes.length > 1).toList();
		int[] alone = components.stream().filter(boxes -> boxes.length == 1).mapToInt(boxes -> boxes[0]).toArray();
		List<Level> laid = new ArrayList<>();
		for (int[] boxes : connected) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			laid.add(laidOut(part(level, boxes)));
		}
		List<Size> sizes = laid.stream().map(Level::extent).toList();
		double area = Arrays.stream(alone).mapToDouble(i -> (level.width(i) + ROW_GAP) * (level.height(i) + ROW_GAP)).sum();
		List<Point> corners = Packing.pack(sizes, COMPONENT_GAP, width -> area / Math.max(1, width));
		double width = 0;
		double bottom = 0;
		for (int i = 0; i < laid.size(); i++) {
			copy(laid.get(i), connected.get(i), level, corners.get(i));
			width = Math.max(width, corners.get(i).x() + sizes.get(i).width());
			bottom = Math.max(bottom, corners.get(i).y() + sizes.get(i).height() + COMPONENT_GAP);
		}
		if (areAlike(level, alone)) {
			rows(level, alone, width, bottom);
		} else {
			List<Point> packed = Packing.pack(Arrays.stream(alone).mapToObj(level.sizes()::get).toList(), GAP);
			for (int i = 0; i < alone.length; i++) {
				level.x()[alone[i]] = packed.get(i).x() + level.width(alone[i]) / 2;
				level.y()[alone[i]] = bottom + packed.get(i).y() + level.height(alone[i]) / 2;
			}
		}
	}

	private static void copy(Level from, int[] boxes, Level to, Point corner) {
		for (int i = 0; i < boxes.length; i++) {
			to.x()[boxes[i]] = from.x()[i] + corner.x();
			to.y()[boxes[i]] = from.y()[i] + corner.y();
		}
	}

	/** Whether boxes look well in rows and columns. */
	private static boolean areAlike(Level level, int[] boxes) {
		double highest = Arrays.stream(boxes).mapToDouble(level::height).max().orElse(0);
		double lowest = Arrays.stream(boxes).mapToDouble(level::height).min().orElse(0);
		double widest = Arrays.stream(boxes).mapToDouble(level::width).max().orElse(0);
		double narrowest = Arrays.stream(boxes).mapToDouble(level::width).min().orElse(0);
		return highest < 2.5 * lowest && widest < 2.5 * narrowest;
	}

	/** Rows of boxes without lines, in their order, as wide as what stands above. */
	private static void rows(Level level, int[] boxes, double above, double top) {
		double area = Arrays.stream(boxes).mapToDouble(i -> (level.width(i) + ROW_GAP) * (level.height(i) + ROW_GAP)).sum();
		double widest = Arrays.stream(boxes).mapToDouble(level::width).max().orElse(0);
		double width = Math.max(Math.max(above, widest), above > 0 ? 0 : Math.sqrt(area * Packing.PAPER) + widest / 2);
		int columns = (int) Math.max(1, Math.min(boxes.length, Math.floor((width + ROW_GAP) / (widest + ROW_GAP))));
		double y = top;
		for (int start = 0; start < boxes.length; start += columns) {
			int end = Math.min(boxes.length, start + columns);
			double height = IntStream.range(start, end).mapToDouble(i -> level.height(boxes[i])).max().orElse(0);
			for (int i = start; i < end; i++) {
				level.x()[boxes[i]] = (i - start) * (widest + ROW_GAP) + level.width(boxes[i]) / 2;
				level.y()[boxes[i]] = y + height / 2;
			}
			y += height + ROW_GAP;
		}
	}

	/** The boxes that lines connect, each in its order; the largest component first. */
	private static List<int[]> components(Level level) {
		List<List<Integer>> neighbours = level.neighbours();
		boolean[] seen = new boolean[level.count()];
		List<int[]> components = new ArrayList<>();
		for (int i = 0; i < level.count(); i++) {
			if (!seen[i]) {
				components.add(reached(i, neighbours, seen));
			}
		}
		components.sort(Comparator.comparingInt(boxes -> -boxes.length));
		return components;
	}

	private static int[] reached(int from, List<List<Integer>> neighbours, boolean[] seen) {
		List<Integer> reached = new ArrayList<>();
		Deque<Integer> next = new ArrayDeque<>(List.of(from));
		seen[from] = true;
		while (!next.isEmpty()) {
			int box = next.poll();
			reached.add(box);
			for (int neighbour : neighbours.get(box)) {
				if (!seen[neighbour]) {
					seen[neighbour] = true;
					next.add(neighbour);
				}
			}
		}
		return reached.stream().mapToInt(Integer::intValue).sorted().toArray();
	}

	private static Level part(Level level, int[] boxes) {
		int[] index = new int[level.count()];
		Arrays.fill(index, -1);
		IntStream.range(0, boxes.length).forEach(i -> index[boxes[i]] = i);
		return new Level(Arrays.stream(boxes).mapToObj(level.sizes()::get).toList(), level.edges().stream()
				.filter(edge -> index[edge.from()] >= 0)
				.map(edge -> new Edge(index[edge.from()], index[edge.to()], edge.label())).toList());
	}

	private Level laidOut(Level component) {
		String algorithm = Elk.knows(choice.algorithm()) ? choice.algorithm() : LayoutChoice.STRESS;
		boolean layered = algorithm.equals(LayoutChoice.LAYERED);
		boolean large = component.count() > switch (algorithm) {
			case LayoutChoice.LAYERED -> LARGE_LAYERED;
			case LayoutChoice.FORCE -> LARGE_FORCE;
			default -> LARGE;
		};
		double distance = distance(component);
		if (large) {
			new MultilevelForce(distance, monitor).run(component);
		} else if (algorithm.equals(LayoutChoice.RADIAL)) {
			new Rings(component, distance).lay();
		} else {
			runElk(component, algorithm, distance);
		}
		if (large || algorithm.equals(LayoutChoice.FORCE)) {
			tighten(component, distance);
		}
		if (large || TURNABLE.contains(algorithm)) {
			Turn.toLandscape(component);
			IntStream.range(0, component.count()).forEach(i -> component.x()[i] *= STRETCH);
		}
		Overlaps overlaps = new Overlaps(component, GAP, new boolean[component.count()]);
		overlaps.remove(monitor);
		if (!layered && component.count() <= CLEARED) {
			new Clearance(component).make(monitor);
			overlaps.remove(monitor);
		}
		component.moveToOrigin();
		return component;
	}

	/** Forces drive boxes far apart that many others push: most lines need not be longer than wanted. */
	private static void tighten(Level level, double distance) {
		double[] lengths = level.edges().stream().mapToDouble(edge -> Math.hypot(level.x()[edge.from()] - level.x()[edge.to()],
				level.y()[edge.from()] - level.y()[edge.to()])).sorted().toArray();
		double wanted = lengths.length == 0 ? 1 : distance / Math.max(1, lengths[lengths.length / 2]);
		double boxes = level.sizes().stream().mapToDouble(size -> (size.width() + GAP) * (size.height() + GAP)).sum();
		Size extent = level.extent();
		double scale = Math.min(1, Math.max(wanted, Math.sqrt(ROOM * boxes / Math.max(1, extent.width() * extent.height()))));
		for (int i = 0; i < level.count(); i++) {
			level.x()[i] *= scale;
			level.y()[i] *= scale;
		}
	}

	/** How far apart the middles of connected boxes should be, on average. */
	private static double distance(Level level) {
		return level.edges().stream().mapToDouble(edge -> distance(level, edge)).average().orElse(GAP);
	}

	/** How far apart the middles of two boxes should be, so that there is room for the label between them. */
	private static double distance(Level level, Edge edge) {
		double boxes = level.width(edge.from()) + level.height(edge.from()) + level.width(edge.to()) + level.height(edge.to());
		return boxes * 0.29 + 1.6 * GAP + 0.62 * edge.label();
	}

	private void runElk(Level component, String algorithm, double distance) {
		ElkNode graph = ElkGraphUtil.createGraph();
		Elk.configure(graph, algorithm, ElkDefaults.with(choice, algorithm, distance));
		List<ElkNode> nodes = new ArrayList<>();
		for (int i = 0; i < component.count(); i++) {
			ElkNode node = ElkGraphUtil.createNode(graph);
			node.setDimensions(component.width(i), component.height(i));
			nodes.add(node);
		}
		List<Edge> edges = algorithm.equals(LayoutChoice.TREE) ? SpanningTree.of(component) : component.edges();
		edges.forEach(edge -> ElkGraphUtil.createSimpleEdge(nodes.get(edge.from()), nodes.get(edge.to()))
				.setProperty(StressOptions.DESIRED_EDGE_LENGTH, distance(component, edge)));
		Elk.run(graph, monitor);
		for (int i = 0; i < component.count(); i++) {
			component.x()[i] = nodes.get(i).getX() + component.width(i) / 2;
			component.y()[i] = nodes.get(i).getY() + component.height(i) / 2;
		}
	}
}
