package jp.tsunagi.diagram.ui.internal.zoom;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;

import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.part.ElementPart;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;

/** Makes everything larger or smaller, shows everything or what is selected. */
public final class ZoomHandler extends DiagramHandler {

	private static final int MARGIN = 24;

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		ZoomManager zoom = editor.pane().zoom();
		switch (choice()) {
			case "in" -> zoom.zoomIn();
			case "out" -> zoom.zoomOut();
			case "actual" -> zoom.setZoom(1);
			case "fit" -> editor.pane().fit();
			case "selection" -> selected(editor).ifPresent(bounds -> zoom.zoomTo(bounds));
			default -> throw new IllegalArgumentException(choice());
		}
	}

	private static java.util.Optional<Rectangle> selected(DiagramEditor editor) {
		return editor.pane().viewer().selectedParts().stream().map(ElementPart::getFigure).map(figure -> {
			Rectangle bounds = figure.getBounds().getCopy();
			figure.getParent().translateToAbsolute(bounds);
			return bounds;
		}).reduce((one, other) -> one.union(other)).map(bounds -> bounds.expand(MARGIN, MARGIN));
	}
}
