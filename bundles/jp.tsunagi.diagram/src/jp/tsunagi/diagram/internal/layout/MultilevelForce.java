package jp.tsunagi.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.SubMonitor;

/**
 * A force-directed layout for large networks: neighbours are merged until few are left, these are laid out, then one after the
 * other is unmerged near where it was. Forces between far boxes are summed up in a {@link QuadTree}. Time grows as n log n; the
 * Eclipse Layout Kernel's own algorithms look at all pairs of boxes. After Hu, Efficient and High Quality Force-Directed Graph
 * Drawing, 2005.
 */
final class MultilevelForce {

	private static final long SEED = 4;

	private static final int FEW = 24;

	/** Merging has no effect any more if more than this part of the boxes is left. */
	private static final double HARDLY_FEWER = 0.9;

	private static final int ROUNDS_OF_FEW = 250;

	private static final int ROUNDS = 45;

	/** How strongly boxes that are not connected keep away from each other. */
	private static final double REPULSION = 0.25;

	/** More than in most layouts. */
	private static final int MOST_ROUNDS = 200;

	private static final double COOLING = 0.94;

	/** From here on several processors are worth while. */
	private static final int MANY = 600;

	private record Graph(int count, int[][] neighbours, double[] mass, int[] merged) {
	}

	private final double distance;

	private final SubMonitor progress;

	/** A layout in which connected boxes are about {@code distance} pixels apart. */
	MultilevelForce(double distance, SubMonitor progress) {
		this.distance = distance;
		this.progress = progress;
	}

	/** Finds places for all boxes, which are connected. */
	void run(Level level) {
		double[] mass = new double[level.count()];
		Arrays.fill(mass, 1);
		Graph graph = new Graph(level.count(), level.neighbours().stream().map(MultilevelForce::array).toArray(int[][]::new), mass,
				new int[0]);
		lay(graph, level.x(), level.y(), new Random(SEED));
	}

	private static int[] array(List<Integer> list) {
		return list.stream().mapToInt(Integer::intValue).toArray();
	}

	private void lay(Graph graph, double[] x, double[] y, Random random) {
		Graph fewer = merged(graph, random);
		if (graph.count() <= FEW || fewer.count() > HARDLY_FEWER * graph.count()) {
			for (int i = 0; i < graph.count(); i++) {
				x[i] = (random.nextDouble() - 0.5) * distance * Math.sqrt(graph.count());
				y[i] = (random.nextDouble() - 0.5) * distance * Math.sqrt(graph.count());
			}
			relax(graph, x, y, ROUNDS_OF_FEW, distance);
			return;
		}
		double[] fewX = new double[fewer.count()];
		double[] fewY = new double[fewer.count()];
		lay(fewer, fewX, fewY, random);
		double growth = Math.sqrt((double) graph.count() / fewer.count());
		for (int i = 0; i < graph.count(); i++) {
			x[i] = fewX[fewer.merged()[i]] * growth + (random.nextDouble() - 0.5) * distance;
			y[i] = fewY[fewer.merged()[i]] * growth + (random.nextDouble() - 0.5) * distance;
		}
		relax(graph, x, y, ROUNDS, distance / 2);
	}

	/** Every box that is left takes in its neighbours that no other has taken in. */
	private static Graph merged(Graph graph, Random random) {
		int[] into = new int[graph.count()];
		Arrays.fill(into, -1);
		int count = 0;
		for (int box : shuffled(graph.count(), random)) {
			if (into[box] < 0) {
				into[box] = count;
				for (int neighbour : graph.neighbours()[box]) {
					into[neighbour] = into[neighbour] < 0 ? count : into[neighbour];
				}
				count++;
			}
		}
		double[] mass = new double[count];
		List<Map<Integer, Boolean>> neighbours = new ArrayList<>();
		IntStream.range(0, count).forEach(i -> neighbours.add(new LinkedHashMap<>()));
		for (int box = 0; box < graph.count(); box++) {
			mass[into[box]] += graph.mass()[box];
			for (int neighbour : graph.neighbours()[box]) {
				if (into[neighbour] != into[box]) {
					neighbours.get(into[box]).put(into[neighbour], true);
				}
			}
		}
		return new Graph(count, neighbours.stream().map(near -> array(new ArrayList<>(near.keySet()))).toArray(int[][]::new), mass,
				into);
	}

	private static int[] shuffled(int count, Random random) {
		int[] order = IntStream.range(0, count).toArray();
		for (int i = count - 1; i > 0; i--) {
			int j = random.nextInt(i + 1);
			int kept = order[i];
			order[i] = order[j];
			order[j] = kept;
		}
		return order;
	}

	private void relax(Graph graph, double[] x, double[] y, int rounds, double start) {
		double step = start;
		double[] forceX = new double[graph.count()];
		double[] forceY = new double[graph.count()];
		for (int round = 0; round < rounds; round++) {
			// how many rounds there will be is not known; each takes the same part of what is left
			progress.checkCanceled().setWorkRemaining(MOST_ROUNDS).worked(1);
			QuadTree tree = new QuadTree(x, y, graph.mass());
			IntStream boxes = IntStream.range(0, graph.count());
			// each writes its own force only, so the result is the same in any order
			(graph.count() < MANY ? boxes : boxes.parallel()).forEach(box -> sum(graph, tree, x, y, box, forceX, forceY));
			for (int box = 0; box < graph.count(); box++) {
				double force = Math.hypot(forceX[box], forceY[box]);
				if (force > 0) {
					x[box] += forceX[box] / force * Math.min(step, force);
					y[box] += forceY[box] / force * Math.min(step, force);
				}
			}
			step *= COOLING;
		}
	}

	private void sum(Graph graph, QuadTree tree, double[] x, double[] y, int box, double[] forceX, double[] forceY) {
		double[] force = new double[2];
		tree.repel(box, REPULSION * distance * distance, force);
		for (int neighbour : graph.neighbours()[box]) {
			double dx = x[neighbour] - x[box];
			double dy = y[neighbour] - y[box];
			double length = Math.hypot(dx, dy);
			double pull = length / distance;
			force[0] += dx * pull;
			force[1] += dy * pull;
		}
		forceX[box] = force[0];
		forceY[box] = force[1];
	}
}
