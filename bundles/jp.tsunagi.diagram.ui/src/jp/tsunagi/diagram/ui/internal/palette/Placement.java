package jp.tsunagi.diagram.ui.internal.palette;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.draw2d.Viewport;

import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.part.NewElement;
import jp.tsunagi.diagram.ui.internal.session.Edit;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.internal.session.PaletteTool;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

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
				.ifPresent(Edit::run);
	}

	private Optional<Edit> connect(OpenDiagram diagram, PaletteTool tool) {
		List<ViewElement> selected = editor.selectedElements();
		return selected.size() == 2 ? diagram.tools().connect(tool, selected.getFirst(), selected.getLast(),
				made -> NewElement.select(editor.pane().viewer(), made)) : Optional.empty();
	}

	private Optional<Edit> create(OpenDiagram diagram, PaletteTool tool) {
		Optional<ViewNode> container = editor.selectedElements().stream().filter(ViewNode.class::isInstance).map(ViewNode.class::cast)
				.filter(ViewNode::isContainer).findFirst();
		Consumer<ViewElement> then = made -> NewElement.edit(editor.pane().viewer(), made);
		Point middle = middle();
		Optional<Edit> inside = container.flatMap(box -> diagram.tools().create(tool, container, relative(diagram, box, middle), then));
		return inside.isPresent() ? inside : diagram.tools().create(tool, Optional.empty(), middle, then);
	}

	private static Point relative(OpenDiagram diagram, ViewNode container, Point place) {
		Bounds bounds = diagram.bounds(container);
		return bounds.contains(place) ? place.plus(-bounds.x(), -bounds.y()) : new Point(bounds.width() / 4, bounds.height() / 2);
	}

	/** The middle of what is seen. */
	public Point middle() {
		Viewport viewport = editor.pane().viewer().canvas().getViewport();
		double zoom = editor.pane().zoom().getZoom();
		return new Point((viewport.getViewLocation().x + viewport.getSize().width / 2) / zoom,
				(viewport.getViewLocation().y + viewport.getSize().height / 2) / zoom);
	}
}
