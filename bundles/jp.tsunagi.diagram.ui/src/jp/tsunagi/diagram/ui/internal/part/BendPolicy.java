package jp.tsunagi.diagram.ui.internal.part;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.BendpointEditPolicy;
import org.eclipse.gef.requests.BendpointRequest;

import jp.tsunagi.diagram.ui.internal.command.ArrangeCommand;
import jp.tsunagi.diagram.ui.internal.command.ModelCommand;

/** Bends of an edge: made, moved and taken out by hand. */
final class BendPolicy extends BendpointEditPolicy {

	@Override
	protected Command getCreateBendpointCommand(BendpointRequest request) {
		List<jp.tsunagi.diagram.view.Point> bends = bends();
		bends.add(Math.min(request.getIndex(), bends.size()), place(request));
		return command(bends);
	}

	@Override
	protected Command getMoveBendpointCommand(BendpointRequest request) {
		List<jp.tsunagi.diagram.view.Point> bends = bends();
		bends.set(request.getIndex(), place(request));
		return command(bends);
	}

	@Override
	protected Command getDeleteBendpointCommand(BendpointRequest request) {
		List<jp.tsunagi.diagram.view.Point> bends = bends();
		bends.remove(request.getIndex());
		return command(bends);
	}

	private jp.tsunagi.diagram.view.Point place(BendpointRequest request) {
		Point place = request.getLocation().getCopy();
		getConnection().translateToRelative(place);
		return new jp.tsunagi.diagram.view.Point(place.x, place.y);
	}

	private List<jp.tsunagi.diagram.view.Point> bends() {
		EdgePart edge = (EdgePart) getHost();
		return new ArrayList<>(edge.diagram().arrangement().bends(edge.element().key()));
	}

	private Command command(List<jp.tsunagi.diagram.view.Point> bends) {
		EdgePart edge = (EdgePart) getHost();
		return new ModelCommand(ArrangeCommand.bend(Messages.bend, edge.diagram().arrangement(), edge.element().key(), bends));
	}
}
