package jp.tsunagi.diagram.ui.internal.part;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.geometry.Rectangle;

import jp.tsunagi.diagram.ui.internal.figure.NodeFigure;

/** Where a line that is being drawn touches a node: its body, not the label beside it. */
final class BodyAnchor extends ChopboxAnchor {

	BodyAnchor(NodeFigure figure) {
		super(figure);
	}

	@Override
	protected Rectangle getBox() {
		return ((NodeFigure) getOwner()).getHandleBounds();
	}
}
