package jp.tsunagi.diagram.ui.internal.part;

import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;

import jp.tsunagi.diagram.ui.internal.figure.EdgeFigure;

/** Handles at the ends of a selected edge, to take it elsewhere; the edge stands out while it is selected. */
final class EdgeEndsPolicy extends ConnectionEndpointEditPolicy {

	@Override
	protected void showSelection() {
		super.showSelection();
		figure().setSelected(true);
	}

	@Override
	protected void hideSelection() {
		super.hideSelection();
		figure().setSelected(false);
	}

	@Override
	protected void showFocus() {
		// the line itself stands out
	}

	@Override
	protected void hideFocus() {
		// the line itself stands out
	}

	private EdgeFigure figure() {
		return (EdgeFigure) getHostFigure();
	}
}
