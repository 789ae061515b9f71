package jp.tsunagi.diagram.ui.internal.palette;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.Viewport;
import org.eclipse.emf.common.command.Command;

import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.internal.session.PaletteTool;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * Where a tool that was chosen with the keyboard is used: in the selected container, else in the middle of what is seen; a tie
 * leads from what was selected first to what was selected last.
 *
 * @param editor where it is used
 */
public record Placement(DiagramEditor editor) {

	/** Uses {@code tool}; does nothing where it does not fit. */
	public void place(PaletteTool tool) {
		editor.diagram().flatMap(diagram -> tool.connects() ? connect(diagram, tool) : create(diagram, tool))
				.ifPresent(ProjectSession.get()::execute);
	}

	private Optional<Command> connect(OpenDiagram diagram, PaletteTool tool) {
		List<ViewElement> selected = editor.selectedElements();
		return selected.size() == 2 ? diagram.connect(tool, selected.getFirst(), selected.getLast()) : Optional.empty();
	}

	private Optional<Command> create(OpenDiagram diagram, PaletteTool tool) {
		Optional<ViewElement> container = editor.selectedElements().stream()
				.filter(element -> element instanceof ViewNode node && node.isContainer()).findFirst();
		Point middle = middle();
		Optional<Command> inside = container.flatMap(box -> diagram.create(tool, container, relative(diagram, (ViewNode) box, middle)));
		return inside.isPresent() ? inside : diagram.create(tool, Optional.empty(), middle);
	}

	private static Point relative(OpenDiagram diagram, ViewNode container, Point place) {
		Bounds bounds = diagram.bounds(container);
		return bounds.contains(place) ? place.plus(-bounds.x(), -bounds.y()) : new Point(bounds.width() / 4, bounds.height() / 2);
	}

	private Point middle() {
		Viewport viewport = editor.pane().viewer().canvas().getViewport();
		double zoom = editor.pane().zoom().getZoom();
		return new Point((viewport.getViewLocation().x + viewport.getSize().width / 2) / zoom,
				(viewport.getViewLocation().y + viewport.getSize().height / 2) / zoom);
	}
}
