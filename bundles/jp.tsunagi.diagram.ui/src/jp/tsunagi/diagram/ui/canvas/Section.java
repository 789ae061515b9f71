package jp.tsunagi.diagram.ui.canvas;

import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;

/** The part of a diagram that is painted: what lies outside need not be. */
public record Section(double left, double top, double right, double bottom) {

	/** What a clipping leaves. */
	public static Section of(Rectangle clip) {
		return new Section(clip.x, clip.y, clip.right(), clip.bottom());
	}

	/** The same and {@code margin} more on each side. */
	public Section grown(double margin) {
		return new Section(left - margin, top - margin, right + margin, bottom + margin);
	}

	/** Whether some of {@code box} lies in it. */
	public boolean meets(Bounds box) {
		return box.x() < right && box.x() + box.width() > left && box.y() < bottom && box.y() + box.height() > top;
	}

	/** Whether one of the straight lines between {@code points} comes in. */
	public boolean crosses(PointList points) {
		int[] places = points.toIntArray();
		for (int i = 0; i + 3 < places.length; i += 2) {
			if (inside(new Point(places[i], places[i + 1]), new Point(places[i + 2], places[i + 3])).isIn()) {
				return true;
			}
		}
		return false;
	}

	/** What of the way between two points lies inside. */
	public Stretch inside(Point from, Point to) {
		return new Stretch(0, 1).within(from.x(), to.x() - from.x(), left, right).within(from.y(), to.y() - from.y(), top, bottom);
	}

	/**
	 * A part of a straight way; none where it ends before it starts.
	 *
	 * @param start as a part of the whole way
	 * @param end as a part of the whole way
	 */
	public record Stretch(double start, double end) {

		/** Whether there is any. */
		public boolean isIn() {
			return start <= end;
		}

		private Stretch within(double from, double way, double least, double most) {
			if (way == 0) {
				return from >= least && from <= most ? this : new Stretch(1, 0);
			}
			double one = (least - from) / way;
			double other = (most - from) / way;
			return new Stretch(Math.max(start, Math.min(one, other)), Math.min(end, Math.max(one, other)));
		}
	}
}
