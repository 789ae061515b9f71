package jp.tsunagi.diagram.ui.internal.clipboard;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.diagram.geometry.EdgeLabel;
import jp.tsunagi.diagram.geometry.Geometry;
import jp.tsunagi.diagram.layout.NodeLabel;
import jp.tsunagi.diagram.scene.Annotations;
import jp.tsunagi.diagram.scene.Looks;
import jp.tsunagi.diagram.scene.ScenePainter;
import jp.tsunagi.diagram.ui.canvas.GraphicsCanvas;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** A picture of a diagram, or of a part of it, on white: for reports and slides, whatever the theme of the workbench is. */
final class PictureOfDiagram {

	private static final double MARGIN = 12;

	/** As sharp as print asks for. */
	private static final double SCALE = 2;

	/** Word processors refuse larger ones. */
	private static final double LARGEST = 8000;

	private final Geometry geometry;

	private final Set<ViewElement> shown;

	private final Annotations annotations;

	/** A picture of those of {@code elements} that are to be seen, with what lies between them, and of {@code annotations}. */
	PictureOfDiagram(Geometry geometry, Collection<ViewElement> elements, Annotations annotations) {
		this.geometry = geometry;
		this.annotations = annotations;
		shown = new LinkedHashSet<>();
		elements.forEach(this::add);
		geometry.view().edges().stream().filter(edge -> shown.contains(edge.sourceNode()) && shown.contains(edge.targetNode()))
				.forEach(this::add);
	}

	private void add(ViewElement element) {
		if (element.isVisible() && shown.add(element) && element instanceof ViewNode node) {
			node.children().forEach(this::add);
		}
	}

	/** The picture; empty if there is nothing to be seen. */
	Optional<ImageData> paint() {
		return Stream.concat(shown.stream().map(this::extent), annotations.extent().stream()).reduce(Bounds::union)
				.map(bounds -> bounds.grown(MARGIN)).map(this::paint);
	}

	private Bounds extent(ViewElement element) {
		return switch (element) {
			case ViewNode node -> geometry.label(node).map(NodeLabel::bounds).map(geometry.bounds(node)::union)
					.orElseGet(() -> geometry.bounds(node));
			case ViewEdge edge -> geometry.labels(edge).stream().map(EdgeLabel::box)
					.reduce(geometry.route(edge).outline().bounds(), Bounds::union);
		};
	}

	private ImageData paint(Bounds extent) {
		double scale = Math.min(SCALE, LARGEST / Math.max(extent.width(), extent.height()));
		Image image = new Image(Display.getCurrent(), (int) Math.ceil(extent.width() * scale), (int) Math.ceil(extent.height() * scale));
		GC gc = new GC(image);
		gc.setBackground(new Color(255, 255, 255));
		gc.fillRectangle(image.getBounds());
		SWTGraphics graphics = new SWTGraphics(gc);
		graphics.setAntialias(SWT.ON);
		graphics.scale(scale);
		graphics.translate((float) -extent.x(), (float) -extent.y());
		paint(new GraphicsCanvas(false).on(graphics, scale));
		graphics.dispose();
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	private void paint(GraphicsCanvas canvas) {
		annotations.paintPictures(canvas);
		ScenePainter painter = new ScenePainter(geometry, Looks.PLAIN);
		shown.stream().filter(element -> element instanceof ViewNode node && node.isContainer())
				.forEach(element -> painter.paint(canvas, (ViewNode) element));
		shown.stream().filter(ViewEdge.class::isInstance).forEach(element -> painter.paint(canvas, (ViewEdge) element));
		shown.stream().filter(element -> element instanceof ViewNode node && !node.isContainer())
				.forEach(element -> painter.paint(canvas, (ViewNode) element));
		shown.stream().filter(ViewEdge.class::isInstance).forEach(element -> painter.paintLabels(canvas, (ViewEdge) element));
		annotations.paintNotes(canvas);
	}
}
