package jp.tsunagi.diagram.ui.internal.part;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.gef.tools.ResizeTracker;
import org.eclipse.swt.graphics.Color;

import jp.tsunagi.diagram.ui.internal.connection.ConnectHandle;

/** A frame around what is selected, handles to size it and one to draw a tie from it. */
final class NodeHandlesPolicy extends ResizableEditPolicy {

	private static final int FEEDBACK_ALPHA = 70;

	private static final int[] SIDES = {PositionConstants.NORTH, PositionConstants.SOUTH, PositionConstants.EAST, PositionConstants.WEST,
			PositionConstants.NORTH_EAST, PositionConstants.NORTH_WEST, PositionConstants.SOUTH_EAST, PositionConstants.SOUTH_WEST};

	@Override
	protected List<?> createSelectionHandles() {
		List<IFigure> handles = new ArrayList<>();
		GraphicalEditPart host = (GraphicalEditPart) getHost();
		MoveHandle frame = new MoveHandle(host);
		frame.setBorder(new FrameBorder());
		if (!isDragAllowed()) {
			frame.setCursor(Cursors.ARROW);
		}
		handles.add(frame);
		int directions = getResizeDirections();
		for (int side : SIDES) {
			if ((side & directions) == side) {
				handles.add(new SizeHandle(host, side));
			}
		}
		if (host instanceof NodePart node && node.diagram().tools().canConnectFrom(node.element())) {
			handles.add(new ConnectHandle(node));
		}
		return handles;
	}

	@Override
	protected IFigure createDragSourceFeedbackFigure() {
		RectangleFigure ghost = new RectangleFigure() {
			@Override
			public void paintFigure(Graphics graphics) {
				graphics.setAlpha(FEEDBACK_ALPHA);
				super.paintFigure(graphics);
			}
		};
		ghost.setBackgroundColor(Accent.color());
		ghost.setForegroundColor(Accent.color());
		ghost.setBounds(getInitialFeedbackBounds());
		addFeedback(ghost);
		return ghost;
	}

	/** A small white square with a border in the colour of the selection. */
	private static final class SizeHandle extends ResizeHandle {

		SizeHandle(GraphicalEditPart owner, int side) {
			super(owner, side);
			setDragTracker(new ResizeTracker(owner, side));
		}

		@Override
		protected Color getFillColor() {
			return isPrimary() ? Accent.color() : Accent.ground();
		}

		@Override
		protected Color getBorderColor() {
			return Accent.color();
		}
	}

	/** A line around the node. */
	private static final class FrameBorder extends org.eclipse.draw2d.LineBorder {

		@Override
		public void paint(IFigure figure, Graphics graphics, org.eclipse.draw2d.geometry.Insets insets) {
			Rectangle frame = getPaintRectangle(figure, insets);
			frame.resize(-1, -1);
			graphics.setForegroundColor(Accent.color());
			graphics.drawRectangle(frame);
		}
	}
}
