package jp.tsunagi.diagram.ui.internal.zoom;

import java.util.Optional;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;

import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.editor.DiagramPane;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;

/** Makes everything larger or smaller, shows everything or what is selected. */
public final class ZoomHandler extends DiagramHandler {

	private static final int MARGIN = 24;

	/** Nobody wants a single name to fill the screen. */
	private static final double LARGEST = 2;

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		ZoomManager zoom = editor.pane().zoom();
		switch (choice()) {
			case "in" -> zoom.zoomIn();
			case "out" -> zoom.zoomOut();
			case "actual" -> zoom.setZoom(1);
			case "fit" -> editor.pane().fit();
			case "selection" -> selected(editor).ifPresent(bounds -> show(editor.pane(), bounds));
			default -> throw new IllegalArgumentException(choice());
		}
	}

	private static Optional<Rectangle> selected(DiagramEditor editor) {
		return editor.pane().viewer().selectedParts().stream().map(part -> {
			Rectangle bounds = part.getFigure().getBounds().getCopy();
			part.getFigure().translateToAbsolute(bounds);
			Point corner = bounds.getTopLeft();
			Point opposite = bounds.getBottomRight();
			editor.pane().toDiagram(corner);
			editor.pane().toDiagram(opposite);
			return new Rectangle(corner, opposite);
		}).reduce((one, other) -> one.union(other)).map(bounds -> bounds.expand(MARGIN, MARGIN));
	}

	private static void show(DiagramPane pane, Rectangle wanted) {
		Viewport viewport = pane.viewer().canvas().getViewport();
		Dimension room = viewport.getClientArea().getSize();
		pane.zoom().setZoom(Math.clamp(Math.min(room.width / (double) wanted.width, room.height / (double) wanted.height),
				pane.zoom().getMinZoom(), LARGEST));
		viewport.validate();
		Point centre = wanted.getCenter().scale(pane.zoom().getZoom());
		viewport.setViewLocation(centre.x - room.width / 2, centre.y - room.height / 2);
	}
}
