package jp.tsunagi.diagram.internal.layout;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import jp.tsunagi.diagram.internal.layout.Level.Edge;

/**
 * Moves boxes off lines that pass under them: whoever sees a line come out behind a box thinks that the box belongs to it.
 * In small steps, so that boxes find a place between all lines; where there is none they stay near where they were.
 */
final class Clearance {

	private static final int ROUNDS = 60;

	/** Between a box and a line, in pixels. */
	private static final double GAP = 9;

	/** Which part of the way a box goes in one round. */
	private static final double STEP = 0.35;

	/** What of it the ends of the line do, in the other direction. */
	private static final double ENDS = 0.3;

	private final Level level;

	Clearance(Level level) {
		this.level = level;
	}

	void make(IProgressMonitor monitor) {
		Overlaps overlaps = new Overlaps(level, GAP, new boolean[level.count()]);
		for (int round = 0; round < ROUNDS; round++) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			double[] dx = new double[level.count()];
			double[] dy = new double[level.count()];
			boolean covered = false;
			for (Edge edge : level.edges()) {
				for (int box = 0; box < level.count(); box++) {
					if (box != edge.from() && box != edge.to()) {
						covered |= push(edge, box, dx, dy);
					}
				}
			}
			if (!covered) {
				return;
			}
			for (int box = 0; box < level.count(); box++) {
				level.x()[box] += dx[box];
				level.y()[box] += dy[box];
			}
			overlaps.separateOnce();
		}
	}

	/** Adds what moves a box off a line, if it is on it. */
	private boolean push(Edge edge, int box, double[] dx, double[] dy) {
		double fromX = level.x()[edge.from()];
		double fromY = level.y()[edge.from()];
		double lineX = level.x()[edge.to()] - fromX;
		double lineY = level.y()[edge.to()] - fromY;
		double length = Math.hypot(lineX, lineY);
		if (length < 1) {
			return false;
		}
		double normalX = -lineY / length;
		double normalY = lineX / length;
		double boxX = level.x()[box] - fromX;
		double boxY = level.y()[box] - fromY;
		double along = (boxX * lineX + boxY * lineY) / length;
		double away = boxX * normalX + boxY * normalY;
		double reach = Math.abs(normalX) * level.width(box) / 2 + Math.abs(normalY) * level.height(box) / 2 + GAP;
		if (along <= 0 || along >= length || Math.abs(away) >= reach) {
			return false;
		}
		double way = (away < 0 ? -1 : 1) * (reach - Math.abs(away)) * STEP;
		add(box, way, normalX, normalY, dx, dy);
		double share = along / length;
		add(edge.from(), -way * ENDS * (1 - share), normalX, normalY, dx, dy);
		add(edge.to(), -way * ENDS * share, normalX, normalY, dx, dy);
		return true;
	}

	private static void add(int box, double way, double normalX, double normalY, double[] dx, double[] dy) {
		dx[box] += way * normalX;
		dy[box] += way * normalY;
	}
}
