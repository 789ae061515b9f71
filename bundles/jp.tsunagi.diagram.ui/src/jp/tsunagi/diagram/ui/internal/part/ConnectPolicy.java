package jp.tsunagi.diagram.ui.internal.part;

import java.util.Optional;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;

import jp.tsunagi.diagram.ui.internal.command.EditCommand;
import jp.tsunagi.diagram.ui.internal.connection.ChooseTieCommand;
import jp.tsunagi.diagram.ui.internal.session.Edit;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.internal.session.PaletteTool;
import jp.tsunagi.diagram.view.ViewElement;

/** Ties that begin and end at an element. */
final class ConnectPolicy extends GraphicalNodeEditPolicy {

	@Override
	protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
		boolean possible = request.getNewObject() instanceof PaletteTool tool
				? tool.connects() && diagram().tools().canConnectFrom(tool, element()) : diagram().tools().canConnectFrom(element());
		if (!possible) {
			return null;
		}
		Command started = new Command() {
		};
		request.setStartCommand(started);
		return started;
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		if (!(request.getSourceEditPart() instanceof ElementPart source)) {
			return null;
		}
		return request.getNewObject() instanceof PaletteTool tool
				? command(diagram().tools().connect(tool, source.element(), element(),
						made -> NewElement.select(source.getViewer(), made)))
				: ChooseTieCommand.between(getHost().getViewer(), diagram(), source.element(), element())
						.<Command>map(choice -> choice).orElse(null);
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		return reconnect(request, true);
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		return reconnect(request, false);
	}

	private Command reconnect(ReconnectRequest request, boolean source) {
		return request.getConnectionEditPart() instanceof EdgePart edge
				? command(diagram().tools().reconnect(edge.element(), source, element())) : null;
	}

	@Override
	protected Connection createDummyConnection(Request request) {
		PolylineConnection line = new PolylineConnection();
		line.setForegroundColor(Accent.color());
		line.setLineWidth(2);
		return line;
	}

	@Override
	public EditPart getTargetEditPart(Request request) {
		EditPart target = super.getTargetEditPart(request);
		return target instanceof ElementPart ? target : null;
	}

	private ViewElement element() {
		return ((ElementPart) getHost()).element();
	}

	private OpenDiagram diagram() {
		return ((ElementPart) getHost()).diagram();
	}

	private static Command command(Optional<Edit> edit) {
		return edit.map(EditCommand::new).orElse(null);
	}
}
