package jp.tsunagi.diagram.ui.internal.part;

import org.eclipse.gef.GraphicalEditPart;

import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.ViewElement;

/** A part that shows an element of the diagram. */
public interface ElementPart extends GraphicalEditPart {

	/** The element. */
	ViewElement element();

	/** The diagram that it belongs to. */
	OpenDiagram diagram();
}
