package jp.tsunagi.diagram.internal.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.elk.alg.force.options.StressOptions;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import jp.tsunagi.diagram.internal.layout.Level.Edge;
import jp.tsunagi.diagram.layout.LayoutChoice;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Size;

/**
 * Finds places for boxes that stand beside each other: each connected component is laid out alone, then they are packed; boxes
 * without lines stand in a grid of their own.
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

	/** Which part of rows and columns boxes fill if these suit them. */
	private static final double FULL = 0.55;

	/** Boxes are wider than high: the picture is stretched for them before overlaps are removed. */
	private static final double STRETCH = 1.25;

	/** Algorithms whose result may be turned as a whole. */
	private static final Set<String> TURNABLE = Set.of(LayoutChoice.STRESS, LayoutChoice.FORCE);

	/** Of the work on one component, how much goes to its places, and how much to the room between. */
	private static final int PLACING = 4;

	private static final int SPACING = 1;

	private final LayoutChoice choice;

	private final SubMonitor progress;

	LevelLayout(LayoutChoice choice, SubMonitor progress) {
		this.choice = choice;
		this.progress = progress;
	}

	/** Finds places for all boxes of {@code level}, from the origin. */
	void run(Level level) {
		List<int[]> components = components(level);
		List<int[]> connected = components.stream().filter(boxes -> boxes.length > 1).toList();
		int[] alone = components.stream().filter(boxes -> boxes.length == 1).mapToInt(boxes -> boxes[0]).toArray();
		List<Level> laid = new ArrayList<>();
		for (int[] boxes : connected) {
			laid.add(laidOut(part(level, boxes), progress.split(boxes.length)));
		}
		List<Size> sizes = laid.stream().map(Level::extent).toList();
		double area = Arrays.stream(alone).mapToDouble(i -> level.width(i) * level.height(i)).sum();
		List<Point> corners = Packing.pack(sizes, COMPONENT_GAP, width -> area / Math.max(1, width));
		double width = 0;
		double bottom = 0;
		for (int i = 0; i < laid.size(); i++) {
			copy(laid.get(i), connected.get(i), level, corners.get(i));
			width = Math.max(width, corners.get(i).x() + sizes.get(i).width());
			bottom = Math.max(bottom, corners.get(i).y() + sizes.get(i).height());
		}
		putAlone(level, alone, width, bottom);
	}

	/** Boxes without lines stand below or beside the others, of {@code width} and {@code height}: where the page gets smaller. */
	private static void putAlone(Level level, int[] boxes, double width, double height) {
		double below = height > 0 ? height + COMPONENT_GAP : 0;
		List<Size> sizes = Arrays.stream(boxes).mapToObj(level.sizes()::get).toList();
		BoxGrid grid = width > 0 ? BoxGrid.asWideAs(sizes, width) : BoxGrid.onPage(sizes);
		if (grid.fill() < FULL) {
			put(level, boxes, Packing.pack(sizes, GAP), 0, below);
			return;
		}
		BoxGrid column = BoxGrid.asHighAs(sizes, height);
		boolean beside = height > 0 && Packing.page(width + COMPONENT_GAP + column.width(), Math.max(height, column.height()))
				< Packing.page(Math.max(width, grid.width()), below + grid.height());
		put(level, boxes, (beside ? column : grid).corners(), beside ? width + COMPONENT_GAP : 0, beside ? 0 : below);
	}

	private static void put(Level level, int[] boxes, List<Point> corners, double left, double top) {
		for (int i = 0; i < boxes.length; i++) {
			level.x()[boxes[i]] = left + corners.get(i).x() + level.width(boxes[i]) / 2;
			level.y()[boxes[i]] = top + corners.get(i).y() + level.height(boxes[i]) / 2;
		}
	}

	private static void copy(Level from, int[] boxes, Level to, Point corner) {
		for (int i = 0; i < boxes.length; i++) {
			to.x()[boxes[i]] = from.x()[i] + corner.x();
			to.y()[boxes[i]] = from.y()[i] + corner.y();
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

	private Level laidOut(Level component, SubMonitor steps) {
		steps.setWorkRemaining(PLACING + SPACING).subTask(Messages.placing);
		String algorithm = Elk.knows(choice.algorithm()) ? choice.algorithm() : LayoutChoice.STRESS;
		boolean layered = algorithm.equals(LayoutChoice.LAYERED);
		boolean large = component.count() > switch (algorithm) {
			case LayoutChoice.LAYERED -> LARGE_LAYERED;
			case LayoutChoice.FORCE -> LARGE_FORCE;
			default -> LARGE;
		};
		double distance = distance(component);
		if (large) {
			new MultilevelForce(distance, steps.split(PLACING)).run(component);
		} else if (algorithm.equals(LayoutChoice.RADIAL)) {
			new Rings(component, distance).lay();
		} else {
			runElk(component, algorithm, distance, steps.split(PLACING));
		}
		if (large || algorithm.equals(LayoutChoice.FORCE)) {
			tighten(component, distance);
		}
		if (large || TURNABLE.contains(algorithm)) {
			Turn.toLandscape(component);
			IntStream.range(0, component.count()).forEach(i -> component.x()[i] *= STRETCH);
		}
		steps.setWorkRemaining(SPACING).subTask(Messages.spacing);
		Overlaps overlaps = new Overlaps(component, GAP, new boolean[component.count()]);
		overlaps.remove(steps);
		if (!layered && component.count() <= CLEARED) {
			new Clearance(component).make(steps);
			overlaps.remove(steps);
		}
		if (!layered) {
			LabelGaps.open(component);
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

	private void runElk(Level component, String algorithm, double distance, SubMonitor steps) {
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
		Elk.run(graph, steps);
		for (int i = 0; i < component.count(); i++) {
			component.x()[i] = nodes.get(i).getX() + component.width(i) / 2;
			component.y()[i] = nodes.get(i).getY() + component.height(i) / 2;
		}
	}
}
