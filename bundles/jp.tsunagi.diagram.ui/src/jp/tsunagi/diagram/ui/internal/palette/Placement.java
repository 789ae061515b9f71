package jp.tsunagi.diagram.ui.internal.palette;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.draw2d.Viewport;

import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.part.NewElement;
import jp.tsunagi.diagram.ui.internal.session.Edit;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.internal.session.PaletteTool;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Size;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/**
 * Where a tool that was chosen with the keyboard is used: in the selected container, else where nothing stands, as near to the
 * middle of what is seen as can be; a tie leads from what was selected first to what was selected last.
 *
 * @param editor where it is used
 */
public record Placement(DiagramEditor editor) {

	private static final Size BOX = new Size(150, 70);

	/** Ways from the middle, shortest first. */
	private static final List<Point> STEPS = IntStream.rangeClosed(-20, 20).boxed()
			.flatMap(x -> IntStream.rangeClosed(-20, 20).mapToObj(y -> new Point(x * 25, y * 25)))
			.sorted(Comparator.comparingDouble(step -> Math.hypot(step.x(), step.y()))).toList();

	/** Uses {@code tool}; returns false where it does not fit. */
	public boolean place(PaletteTool tool) {
		Optional<Edit> edit = editor.diagram().flatMap(diagram -> tool.connects() ? connect(diagram, tool) : create(diagram, tool));
		edit.ifPresent(Edit::run);
		return edit.isPresent();
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
		return inside.isPresent() ? inside : diagram.tools().create(tool, Optional.empty(), uncovered(diagram), then);
	}

	/** The place nearest to the middle of what is seen where a usual box covers nothing. */
	public Point uncovered(OpenDiagram diagram) {
		Point middle = middle();
		List<Bounds> taken = diagram.view().nodes().stream().filter(ViewNode::isVisible).map(diagram::bounds).toList();
		return STEPS.stream().map(step -> middle.plus(step.x(), step.y()))
				.filter(place -> taken.stream().noneMatch(box(place)::intersects)).findFirst().orElse(middle);
	}

	private static Bounds box(Point middle) {
		return Bounds.at(middle.plus(-BOX.width() / 2, -BOX.height() / 2), BOX);
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
