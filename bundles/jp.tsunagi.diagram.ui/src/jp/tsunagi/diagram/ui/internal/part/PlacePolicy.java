package jp.tsunagi.diagram.ui.internal.part;

import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.CreateRequest;

import jp.tsunagi.diagram.ui.internal.command.EditCommand;
import jp.tsunagi.diagram.ui.internal.command.ModelCommand;
import jp.tsunagi.diagram.ui.internal.command.PlaceCommand;
import jp.tsunagi.diagram.ui.internal.note.RemarkPart;
import jp.tsunagi.diagram.ui.internal.session.Edit;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.internal.session.PaletteTool;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.ChildPresentation;
import jp.tsunagi.diagram.view.ViewNode;

/** What can be put into a diagram or container, and where. */
final class PlacePolicy extends XYLayoutEditPolicy {

	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		NodeHandlesPolicy policy = new NodeHandlesPolicy();
		if (!arrangesFreely()) {
			policy.setResizeDirections(PositionConstants.NONE);
			policy.setDragAllowed(false);
		}
		return policy;
	}

	@Override
	protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
		if (child instanceof RemarkPart remark) {
			Rectangle place = (Rectangle) constraint;
			return new ModelCommand(remark.diagram().remarks().move(remark.remark(),
					new Bounds(place.x, place.y, Math.max(1, place.width), Math.max(1, place.height))));
		}
		if (!(child instanceof NodePart node) || !arrangesFreely()) {
			return null;
		}
		return new PlaceCommand(Messages.place, node.diagram(), node.element().key(),
				node.look().bounds(node.element(), (Rectangle) constraint));
	}

	@Override
	protected Command createAddCommand(EditPart child, Object constraint) {
		return child instanceof ElementPart part ? command(part.diagram().tools().moveInto(part.element(), container())) : null;
	}

	@Override
	protected Command getCreateCommand(CreateRequest request) {
		if (!(request.getNewObject() instanceof PaletteTool tool) || tool.connects()) {
			return null;
		}
		Point place = request.getLocation().getCopy();
		IFigure pane = getLayoutContainer();
		pane.translateToRelative(place);
		pane.translateFromParent(place);
		return command(diagram().tools().create(tool, container(), new jp.tsunagi.diagram.view.Point(place.x, place.y),
				made -> NewElement.edit(getHost().getViewer(), made)));
	}

	@Override
	protected Command getDeleteDependantCommand(Request request) {
		return null;
	}

	private boolean arrangesFreely() {
		return container().map(node -> node.presentation() == ChildPresentation.FREE).orElse(true);
	}

	private Optional<ViewNode> container() {
		return getHost() instanceof NodePart part ? Optional.of(part.element()) : Optional.empty();
	}

	private OpenDiagram diagram() {
		return getHost() instanceof NodePart part ? part.diagram() : ((DiagramPart) getHost()).diagram();
	}

	private static Command command(Optional<Edit> edit) {
		return edit.map(EditCommand::new).orElse(null);
	}
}
