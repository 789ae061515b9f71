package jp.tsunagi.diagram.ui.internal.connection;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.handles.RelativeHandleLocator;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.ConnectionDragCreationTool;
import org.eclipse.swt.SWT;

import jp.tsunagi.diagram.ui.internal.part.Accent;

/** A small arrow beside a selected node: dragged to another one, it makes a tie between both. */
public final class ConnectHandle extends AbstractHandle {

	private static final int SIZE = 17;

	private static final int GAP = 6;

	/** A handle of {@code owner}. */
	public ConnectHandle(GraphicalEditPart owner) {
		super(owner, beside(owner), Cursors.CROSS);
		setPreferredSize(new Dimension(SIZE, SIZE));
		setSize(SIZE, SIZE);
	}

	private static Locator beside(GraphicalEditPart owner) {
		Locator east = new RelativeHandleLocator(owner.getFigure(), PositionConstants.EAST);
		return (IFigure handle) -> {
			east.relocate(handle);
			Rectangle bounds = handle.getBounds().getCopy();
			handle.setBounds(bounds.translate(SIZE / 2 + GAP, 0));
		};
	}

	@Override
	protected DragTracker createDragTracker() {
		return new TieTool(getOwner());
	}

	@Override
	public void paintFigure(Graphics graphics) {
		Rectangle circle = getBounds().getCopy().resize(-1, -1);
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(Accent.color());
		graphics.fillOval(circle);
		graphics.setForegroundColor(Accent.ground());
		graphics.setLineWidth(2);
		int middle = circle.y + circle.height / 2;
		int left = circle.x + 4;
		int right = circle.x + circle.width - 4;
		graphics.drawLine(left, middle, right, middle);
		graphics.drawLine(right - 4, middle - 4, right, middle);
		graphics.drawLine(right - 4, middle + 4, right, middle);
	}

	/** Draws a tie from the handle's node: the pointer is beside that when the button goes down. */
	private static final class TieTool extends ConnectionDragCreationTool {

		private final EditPart source;

		TieTool(EditPart source) {
			super(new AnyTie());
			this.source = source;
			setDefaultCursor(Cursors.CROSS);
		}

		@Override
		protected boolean updateTargetUnderMouse() {
			if (!isInState(STATE_INITIAL)) {
				return super.updateTargetUnderMouse();
			}
			setTargetEditPart(source);
			return true;
		}
	}

	/** A tie of a kind that is asked for when it has an end. */
	private static final class AnyTie implements CreationFactory {

		@Override
		public Object getNewObject() {
			return AnyTie.class;
		}

		@Override
		public Object getObjectType() {
			return AnyTie.class;
		}
	}
}
