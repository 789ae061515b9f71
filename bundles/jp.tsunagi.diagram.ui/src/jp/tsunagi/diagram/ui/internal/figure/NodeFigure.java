package jp.tsunagi.diagram.ui.internal.figure;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;

import jp.tsunagi.diagram.view.ViewNode;

/** Shows a node or container; children stand in the coordinates of their container. */
public final class NodeFigure extends Figure implements HandleBounds {

	private final ViewNode node;

	private final Look look;

	/** Shows {@code node} as {@code look} paints it. */
	public NodeFigure(ViewNode node, Look look) {
		this.node = node;
		this.look = look;
		if (node.isContainer()) {
			setLayoutManager(new XYLayout());
		}
	}

	/** The node. */
	public ViewNode node() {
		return node;
	}

	@Override
	protected boolean useLocalCoordinates() {
		return true;
	}

	/** Paints the node alone, in the coordinates of the diagram: the layers paint what is in it, in their own order. */
	@Override
	public void paint(Graphics graphics) {
		look.paint(node, graphics);
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return super.containsPoint(x, y)
				&& (getHandleBounds().contains(x, y) || look.labelContains(node, x, y) || look.markContains(node, x, y));
	}

	/** The node itself, without its margin and a label beside it. */
	@Override
	public Rectangle getHandleBounds() {
		return look.body(node);
	}
}
