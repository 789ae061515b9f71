package jp.tsunagi.diagram.ui.internal.part;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;

import jp.tsunagi.diagram.ui.internal.figure.EdgeFigure;
import jp.tsunagi.diagram.ui.internal.figure.Look;
import jp.tsunagi.diagram.view.ViewEdge;

/** An edge of the diagram. */
public final class EdgePart extends AbstractConnectionEditPart implements ElementPart {

	private final Look look;

	private final AccessibleEditPart spoken;

	EdgePart(ViewEdge edge, Look look) {
		setModel(edge);
		this.look = look;
		spoken = spoken();
	}

	@Override
	public ViewEdge element() {
		return (ViewEdge) getModel();
	}

	@Override
	public Look look() {
		return look;
	}

	@Override
	protected IFigure createFigure() {
		return new EdgeFigure(element(), diagram().arrangement(), look);
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EdgeEndsPolicy());
		installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new BendPolicy());
	}

	@Override
	protected void refreshVisuals() {
		getFigure().setVisible(element().isVisible());
		if (!element().isVisible() && getSelected() != SELECTED_NONE) {
			getViewer().deselect(this);
		}
		((EdgeFigure) getFigure()).reroute();
	}

	@Override
	public void performRequest(Request request) {
		if (!open(request)) {
			super.performRequest(request);
		}
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		return spoken;
	}

	@Override
	public boolean isSelectable() {
		return super.isSelectable() && element().isVisible();
	}
}
