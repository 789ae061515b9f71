package jp.tsunagi.diagram.ui.internal.part;

import org.eclipse.draw2d.AnchorListener;
import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.geometry.Rectangle;

import jp.tsunagi.diagram.ui.internal.figure.NodeFigure;

/** Where a line that is being drawn touches a node: its body, not the label beside it. */
final class BodyAnchor extends ChopboxAnchor {

	BodyAnchor(NodeFigure figure) {
		super(figure);
	}

	/** Nothing: where edges run, {@link jp.tsunagi.diagram.ui.internal.figure.Look} says, whatever moves. */
	@Override
	public void addAnchorListener(AnchorListener listener) {
		// each would listen to the whole sheet
	}

	@Override
	protected Rectangle getBox() {
		return ((NodeFigure) getOwner()).getHandleBounds();
	}
}
