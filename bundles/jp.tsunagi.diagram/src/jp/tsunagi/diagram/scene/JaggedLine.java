package jp.tsunagi.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import jp.tsunagi.diagram.view.Point;

/** The line of an eco-map that stands for tension: it goes to and fro between its ends. */
final class JaggedLine {

	/** From tooth to tooth, in pixels. */
	private static final double WAVE = 9;

	/** How far the teeth reach to each side. */
	private static final double REACH = 4;

	/** What stays straight at both ends, so that arrows point the right way. */
	private static final double STRAIGHT = 10;

	private JaggedLine() {
	}

	/** A jagged line along {@code points}. */
	static List<Point> along(List<Point> points) {
		double length = 0;
		for (int i = 1; i < points.size(); i++) {
			length += points.get(i).distance(points.get(i - 1));
		}
		int teeth = (int) Math.floor((length - 2 * STRAIGHT) / (WAVE / 2));
		if (teeth < 2) {
			return points;
		}
		double wave = (length - 2 * STRAIGHT) / teeth;
		List<Point> jagged = new ArrayList<>();
		jagged.add(points.getFirst());
		for (int tooth = 0; tooth <= teeth; tooth++) {
			double side = tooth == 0 || tooth == teeth ? 0 : tooth % 2 == 0 ? REACH : -REACH;
			jagged.add(beside(points, STRAIGHT + tooth * wave, side));
		}
		jagged.add(points.getLast());
		return jagged;
	}

	private static Point beside(List<Point> points, double distance, double side) {
		int i = 0;
		double rest = distance;
		while (i < points.size() - 2 && rest > points.get(i).distance(points.get(i + 1))) {
			rest -= points.get(i).distance(points.get(i + 1));
			i++;
		}
		Point from = points.get(i);
		Point to = points.get(i + 1);
		double length = Math.max(from.distance(to), 1e-9);
		double dx = (to.x() - from.x()) / length;
		double dy = (to.y() - from.y()) / length;
		return from.plus(dx * rest - dy * side, dy * rest + dx * side);
	}
}
