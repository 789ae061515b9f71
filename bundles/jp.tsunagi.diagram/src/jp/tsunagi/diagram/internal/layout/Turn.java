package jp.tsunagi.diagram.internal.layout;

import java.util.Arrays;

/** Turns a picture so that it is wider than high, like a sheet of paper and a screen. */
final class Turn {

	private Turn() {
	}

	static void toLandscape(Level level) {
		double middleX = Arrays.stream(level.x()).average().orElse(0);
		double middleY = Arrays.stream(level.y()).average().orElse(0);
		double xx = 0;
		double xy = 0;
		double yy = 0;
		for (int i = 0; i < level.count(); i++) {
			double dx = level.x()[i] - middleX;
			double dy = level.y()[i] - middleY;
			xx += dx * dx;
			xy += dx * dy;
			yy += dy * dy;
		}
		// the direction in which the middles are spread most
		double angle = 0.5 * Math.atan2(2 * xy, xx - yy);
		double cos = Math.cos(angle);
		double sin = Math.sin(angle);
		for (int i = 0; i < level.count(); i++) {
			double dx = level.x()[i] - middleX;
			double dy = level.y()[i] - middleY;
			level.x()[i] = dx * cos + dy * sin;
			level.y()[i] = dy * cos - dx * sin;
		}
	}
}
