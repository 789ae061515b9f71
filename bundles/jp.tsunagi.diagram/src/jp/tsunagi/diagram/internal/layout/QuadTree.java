package jp.tsunagi.diagram.internal.layout;

import java.util.Arrays;

/**
 * Sums up forces between many points: a group of points that is far away acts as one point in its middle. After Barnes and
 * Hut, A hierarchical O(N log N) force-calculation algorithm, 1986.
 */
final class QuadTree {

	/** A group is far away if its width is less than this part of the distance. */
	private static final double FAR = 1.1;

	/** Points closer than this are thought to be this far apart, in pixels. */
	private static final double CLOSE = 0.5;

	private static final int DEEPEST = 24;

	private static final int NONE = -1;

	private final double[] x;

	private final double[] y;

	private final double[] pointMass;

	/** Four children of each cell, then the next cell's. */
	private int[] children;

	private int[] point;

	private double[] mass;

	private double[] middleX;

	private double[] middleY;

	private double[] width;

	private int cells;

	QuadTree(double[] x, double[] y, double[] pointMass) {
		this.x = x;
		this.y = y;
		this.pointMass = pointMass;
		int capacity = Math.max(16, x.length * 3);
		children = new int[4 * capacity];
		point = new int[capacity];
		mass = new double[capacity];
		middleX = new double[capacity];
		middleY = new double[capacity];
		width = new double[capacity];
		double left = Arrays.stream(x).min().orElse(0);
		double top = Arrays.stream(y).min().orElse(0);
		double size = Math.max(1, Math.max(Arrays.stream(x).max().orElse(0) - left, Arrays.stream(y).max().orElse(0) - top));
		cell(size);
		for (int i = 0; i < x.length; i++) {
			add(i, left, top, size);
		}
	}

	private int cell(double size) {
		if (cells == point.length) {
			grow();
		}
		Arrays.fill(children, 4 * cells, 4 * cells + 4, NONE);
		point[cells] = NONE;
		width[cells] = size;
		return cells++;
	}

	private void grow() {
		int capacity = point.length * 2;
		children = Arrays.copyOf(children, 4 * capacity);
		point = Arrays.copyOf(point, capacity);
		mass = Arrays.copyOf(mass, capacity);
		middleX = Arrays.copyOf(middleX, capacity);
		middleY = Arrays.copyOf(middleY, capacity);
		width = Arrays.copyOf(width, capacity);
	}

	private void add(int added, double rootLeft, double rootTop, double rootSize) {
		int cell = 0;
		double left = rootLeft;
		double top = rootTop;
		double size = rootSize;
		for (int depth = 0;; depth++) {
			boolean leaf = point[cell] != NONE || mass[cell] == 0;
			weigh(cell, added);
			if (leaf && (point[cell] == NONE || depth == DEEPEST)) {
				point[cell] = added;
				return;
			}
			size /= 2;
			if (leaf) {
				int former = point[cell];
				point[cell] = NONE;
				int below = child(cell, quarter(former, left, top, size), size);
				weigh(below, former);
				point[below] = former;
			}
			int quarter = quarter(added, left, top, size);
			cell = child(cell, quarter, size);
			left += (quarter & 1) * size;
			top += (quarter >> 1) * size;
		}
	}

	private int quarter(int which, double left, double top, double size) {
		return (x[which] >= left + size ? 1 : 0) + (y[which] >= top + size ? 2 : 0);
	}

	private int child(int cell, int quarter, double size) {
		int known = children[4 * cell + quarter];
		if (known == NONE) {
			known = cell(size);
			children[4 * cell + quarter] = known;
		}
		return known;
	}

	private void weigh(int cell, int added) {
		double sum = mass[cell] + pointMass[added];
		middleX[cell] += (x[added] - middleX[cell]) * pointMass[added] / sum;
		middleY[cell] += (y[added] - middleY[cell]) * pointMass[added] / sum;
		mass[cell] = sum;
	}

	/** Adds to {@code force} what drives {@code which} away from all others. */
	void repel(int which, double strength, double[] force) {
		repel(0, which, strength, force);
	}

	private void repel(int cell, int which, double strength, double[] force) {
		if (point[cell] == which) {
			return;
		}
		double dx = x[which] - middleX[cell];
		double dy = y[which] - middleY[cell];
		double square = dx * dx + dy * dy;
		if (point[cell] != NONE || width[cell] * width[cell] < FAR * FAR * square) {
			if (square < CLOSE * CLOSE) {
				// in the same place: away from each other, the later one to the right
				force[0] += (which % 7 - 3) * strength / 10;
				force[1] += (which % 5 - 2) * strength / 10;
				return;
			}
			double push = strength * mass[cell] / square;
			force[0] += dx * push;
			force[1] += dy * push;
			return;
		}
		for (int i = 4 * cell; i < 4 * cell + 4; i++) {
			if (children[i] != NONE) {
				repel(children[i], which, strength, force);
			}
		}
	}
}
