package jp.tsunagi.diagram.ui.internal.part;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

import jp.tsunagi.diagram.ui.internal.connection.HoverHandlePolicy;
import jp.tsunagi.diagram.ui.internal.figure.Look;
import jp.tsunagi.diagram.ui.internal.figure.NodeFigure;
import jp.tsunagi.diagram.view.ViewNode;

/** A node or container of the diagram. */
public final class NodePart extends AbstractGraphicalEditPart implements NodeEditPart, ElementPart {

	private final Look look;

	private final AccessibleEditPart spoken;

	NodePart(ViewNode node, Look look) {
		setModel(node);
		this.look = look;
		spoken = spoken();
	}

	/** The node. */
	@Override
	public ViewNode element() {
		return (ViewNode) getModel();
	}

	@Override
	public Look look() {
		return look;
	}

	@Override
	protected IFigure createFigure() {
		return new NodeFigure(element(), look);
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy());
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new LabelPolicy());
		installEditPolicy(HoverHandlePolicy.ROLE, new HoverHandlePolicy(() -> diagram().tools().canConnectFrom(element())));
		if (element().isContainer()) {
			installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacePolicy());
		}
	}

	@Override
	protected List<?> getModelChildren() {
		return element().children();
	}

	@Override
	protected List<?> getModelSourceConnections() {
		return new ArrayList<>(element().outgoing());
	}

	@Override
	protected List<?> getModelTargetConnections() {
		return new ArrayList<>(element().incoming());
	}

	void refreshTies() {
		refreshSourceConnections();
		refreshTargetConnections();
	}

	@Override
	protected void refreshVisuals() {
		getFigure().setVisible(element().isVisible());
		if (!element().isVisible() && getSelected() != SELECTED_NONE) {
			getViewer().deselect(this);
		}
		((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), look.place(element()));
		getFigure().repaint();
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

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return new BodyAnchor((NodeFigure) getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return new BodyAnchor((NodeFigure) getFigure());
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return new BodyAnchor((NodeFigure) getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return new BodyAnchor((NodeFigure) getFigure());
	}
}
