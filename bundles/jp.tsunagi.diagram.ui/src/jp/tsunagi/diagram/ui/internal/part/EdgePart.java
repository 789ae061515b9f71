package jp.tsunagi.diagram.ui.internal.part;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;

import jp.tsunagi.diagram.ui.internal.figure.EdgeFigure;
import jp.tsunagi.diagram.ui.internal.figure.Look;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.ViewEdge;

/** An edge of the diagram. */
public final class EdgePart extends AbstractConnectionEditPart implements ElementPart {

	private final OpenDiagram diagram;

	private final Look look;

	EdgePart(ViewEdge edge, OpenDiagram diagram, Look look) {
		setModel(edge);
		this.diagram = diagram;
		this.look = look;
	}

	@Override
	public ViewEdge element() {
		return (ViewEdge) getModel();
	}

	@Override
	public OpenDiagram diagram() {
		return diagram;
	}

	@Override
	protected IFigure createFigure() {
		return new EdgeFigure(element(), diagram.arrangement(), look);
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EdgeEndsPolicy());
		installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new BendPolicy());
	}

	@Override
	protected void refreshVisuals() {
		getFigure().setVisible(element().isVisible());
		((EdgeFigure) getFigure()).reroute();
	}

	@Override
	public void performRequest(Request request) {
		if (request.getType() == RequestConstants.REQ_OPEN) {
			DoubleClick.on(this);
		} else {
			super.performRequest(request);
		}
	}

	@Override
	public boolean isSelectable() {
		return super.isSelectable() && element().isVisible();
	}
}
