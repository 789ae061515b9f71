package jp.tsunagi.diagram.internal.layout;

import jp.tsunagi.diagram.internal.layout.Level.Edge;
import jp.tsunagi.diagram.view.Size;

/** Moves a few boxes so far apart, as most areas have no more, that no line is hidden behind its label. */
final class LabelGaps {

	/** Up to so many boxes; more of them would take a whole wall. */
	private static final int FEW = 12;

	private static final double MOST = 2;

	/** Of one line, which most labels are. */
	private static final double HEIGHT = 18;

	/** What is to be seen of a line on either side of its label. */
	private static final double HEAD = 15;

	private LabelGaps() {
	}

	static void open(Level level) {
		if (level.count() > FEW) {
			return;
		}
		double wanted = level.edges().stream().filter(edge -> edge.label() > 0).mapToDouble(edge -> stretch(level, edge)).max().orElse(1);
		double scale = Math.clamp(wanted, 1, MOST);
		for (int i = 0; i < level.count(); i++) {
			level.x()[i] *= scale;
			level.y()[i] *= scale;
		}
	}

	/** How many times as long the line would have to be, so that its label and both arrow heads have room between the boxes. */
	private static double stretch(Level level, Edge edge) {
		double dx = Math.abs(level.x()[edge.from()] - level.x()[edge.to()]);
		double dy = Math.abs(level.y()[edge.from()] - level.y()[edge.to()]);
		double length = Math.hypot(dx, dy);
		double boxes = (covered(level.sizes().get(edge.from()), dx / length, dy / length)
				+ covered(level.sizes().get(edge.to()), dx / length, dy / length)) / 2;
		return (boxes + covered(new Size(edge.label(), HEIGHT), dx / length, dy / length) + 2 * HEAD) / length;
	}

	/** How much of a line in the direction ({@code cos}, {@code sin}) a box hides that stands on it with its middle. */
	private static double covered(Size box, double cos, double sin) {
		return Math.min(box.width() / cos, box.height() / sin);
	}
}
