package jp.tsunagi.diagram.internal.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.tsunagi.diagram.view.Size;

/**
 * Boxes that stand beside each other, and lines between them. Places are those of the middles of the boxes.
 *
 * @param sizes of the boxes
 * @param edges pairs of different boxes, none twice, whatever the direction
 */
record Level(List<Size> sizes, List<Edge> edges, double[] x, double[] y) {

	/**
	 * A line between two boxes.
	 *
	 * @param label how wide its label is
	 */
	record Edge(int from, int to, double label) {
	}

	Level(List<Size> sizes, List<Edge> edges) {
		this(List.copyOf(sizes), distinct(edges), new double[sizes.size()], new double[sizes.size()]);
	}

	/** Between different boxes, and one between the same two: that with the widest label. */
	private static List<Edge> distinct(List<Edge> edges) {
		Map<List<Integer>, Edge> distinct = new LinkedHashMap<>();
		edges.stream().filter(edge -> edge.from() != edge.to()).forEach(edge -> distinct.merge(
				List.of(Math.min(edge.from(), edge.to()), Math.max(edge.from(), edge.to())), edge,
				(one, other) -> one.label() >= other.label() ? one : other));
		return List.copyOf(distinct.values());
	}

	int count() {
		return sizes.size();
	}

	/** The neighbours of each box, without regard to direction. */
	List<List<Integer>> neighbours() {
		List<List<Integer>> neighbours = new ArrayList<>();
		for (int i = 0; i < count(); i++) {
			neighbours.add(new ArrayList<>());
		}
		edges.forEach(edge -> {
			neighbours.get(edge.from()).add(edge.to());
			neighbours.get(edge.to()).add(edge.from());
		});
		return neighbours;
	}

	double width(int box) {
		return sizes.get(box).width();
	}

	double height(int box) {
		return sizes.get(box).height();
	}

	double left() {
		double left = Double.MAX_VALUE;
		for (int i = 0; i < count(); i++) {
			left = Math.min(left, x[i] - width(i) / 2);
		}
		return left;
	}

	double top() {
		double top = Double.MAX_VALUE;
		for (int i = 0; i < count(); i++) {
			top = Math.min(top, y[i] - height(i) / 2);
		}
		return top;
	}

	/** How large the rectangle around all boxes is. */
	Size extent() {
		double right = -Double.MAX_VALUE;
		double bottom = -Double.MAX_VALUE;
		for (int i = 0; i < count(); i++) {
			right = Math.max(right, x[i] + width(i) / 2);
			bottom = Math.max(bottom, y[i] + height(i) / 2);
		}
		return count() == 0 ? new Size(0, 0) : new Size(right - left(), bottom - top());
	}

	/** Moves all boxes. */
	void move(double dx, double dy) {
		for (int i = 0; i < count(); i++) {
			x[i] += dx;
			y[i] += dy;
		}
	}

	/** Moves all boxes so that the rectangle around them starts at the origin. */
	void moveToOrigin() {
		if (count() > 0) {
			move(-left(), -top());
		}
	}
}
