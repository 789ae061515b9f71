package jp.tsunagi.diagram.ui.internal.figure;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.RangeModel;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * A viewport that can show any part of the plane: a small diagram may stand in the middle. Draw2d's own one keeps the origin
 * or the edge of the figures at the left top.
 */
public final class RoomyViewport extends FreeformViewport {

	@Override
	protected void readjustScrollBars() {
		if (getContents() instanceof FreeformFigure content) {
			Dimension size = getClientArea().getSize();
			Rectangle room = new Rectangle(getViewLocation(), size).union(content.getFreeformExtent());
			content.setFreeformBounds(room);
			getVerticalRangeModel().setAll(room.y, size.height, room.bottom());
			getHorizontalRangeModel().setAll(room.x, size.width, room.right());
		}
	}

	@Override
	public void setViewLocation(int x, int y) {
		widen(getHorizontalRangeModel(), x);
		widen(getVerticalRangeModel(), y);
		super.setViewLocation(x, y);
		revalidate();
	}

	private static void widen(RangeModel range, int value) {
		range.setAll(Math.min(range.getMinimum(), value), range.getExtent(), Math.max(range.getMaximum(), value + range.getExtent()));
	}
}
