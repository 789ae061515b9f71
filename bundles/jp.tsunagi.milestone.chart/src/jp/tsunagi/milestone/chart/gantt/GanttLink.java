package jp.tsunagi.milestone.chart.gantt;

import java.util.List;

import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.plan.Milestone;

/**
 * A line from a milestone to one that waits for it.
 *
 * @param from the milestone
 * @param to what waits for it
 * @param way its corners, from end to end; level and upright in turn
 * @param isLongest whether it belongs to the chain that holds up their plan the longest
 */
public record GanttLink(Milestone from, Milestone to, List<Point> way, boolean isLongest) {

	/** Keeps its own copy. */
	public GanttLink {
		way = List.copyOf(way);
	}

	/** Whether there is nothing more to wait for. */
	boolean isSettled() {
		return to.getDone() != null || to.getDropped() != null;
	}

	/** How far a point is from it, in pixels. */
	double distance(Point point) {
		double nearest = Double.MAX_VALUE;
		for (int i = 1; i < way.size(); i++) {
			Point one = way.get(i - 1);
			Point other = way.get(i);
			double x = Math.clamp(point.x(), Math.min(one.x(), other.x()), Math.max(one.x(), other.x()));
			double y = Math.clamp(point.y(), Math.min(one.y(), other.y()), Math.max(one.y(), other.y()));
			nearest = Math.min(nearest, point.distance(new Point(x, y)));
		}
		return nearest;
	}
}
