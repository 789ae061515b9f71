package jp.tsunagi.diagram.ui.internal.part;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

import jp.tsunagi.diagram.ui.internal.figure.Look;
import jp.tsunagi.diagram.ui.internal.note.RemarkPart;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.internal.session.Remark;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewNode;

/** Makes the parts of one diagram. */
public final class DiagramPartFactory implements EditPartFactory {

	private final Look look;

	/** Parts that {@code look} paints. */
	public DiagramPartFactory(Look look) {
		this.look = look;
	}

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		return switch (model) {
			case OpenDiagram shown -> new DiagramPart(shown, look);
			case ViewNode node -> new NodePart(node, look);
			case ViewEdge edge -> new EdgePart(edge, look);
			case Remark remark -> new RemarkPart(remark, look);
			default -> throw new IllegalArgumentException(String.valueOf(model));
		};
	}
}
