package jp.tsunagi.diagram.scene;

import java.util.Collection;

import jp.tsunagi.diagram.geometry.Geometry;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/**
 * Paints a diagram: containers, on them the lines, on these the names of containers and the nodes, then the labels of the
 * lines. An editor may as well paint single elements in an order of its own.
 */
public final class ScenePainter {

	private final Geometry geometry;

	private final NodePainter nodes;

	private final EdgePainter edges;

	private final Looks looks;

	/** A painter of what is where {@code geometry} says. */
	public ScenePainter(Geometry geometry, Looks looks) {
		this.geometry = geometry;
		this.looks = looks;
		this.nodes = new NodePainter(geometry, looks);
		this.edges = new EdgePainter(geometry, looks);
	}

	/** Paints everything that is to be seen. */
	public void paint(Canvas canvas) {
		paintContainers(canvas, geometry.view().nodes());
		geometry.view().edges().stream().filter(ViewElement::isVisible).forEach(edge -> paint(canvas, edge));
		paintHeaders(canvas, geometry.view().nodes());
		paintNodes(canvas, geometry.view().nodes());
		geometry.view().edges().stream().filter(ViewElement::isVisible).forEach(edge -> paintLabels(canvas, edge));
	}

	private void paintContainers(Canvas canvas, Collection<ViewNode> among) {
		among.stream().filter(node -> node.isContainer() && node.isVisible()).forEach(container -> {
			begin(canvas, container, "");
			nodes.paintBody(canvas, container);
			canvas.end();
			paintContainers(canvas, container.children());
		});
	}

	private void paintHeaders(Canvas canvas, Collection<ViewNode> among) {
		among.stream().filter(node -> node.isContainer() && node.isVisible()).forEach(container -> {
			begin(canvas, container, "/header");
			nodes.paintHeader(canvas, container);
			canvas.end();
			paintHeaders(canvas, container.children());
		});
	}

	private void paintNodes(Canvas canvas, Collection<ViewNode> among) {
		among.stream().filter(ViewElement::isVisible).forEach(node -> {
			if (node.isContainer()) {
				paintNodes(canvas, node.children());
			} else {
				paint(canvas, node);
			}
		});
	}

	/** Paints a node with its label, without the nodes in it. */
	public void paint(Canvas canvas, ViewNode node) {
		begin(canvas, node, "");
		nodes.paint(canvas, node);
		canvas.end();
	}

	/** Paints the line of an edge with its ends. */
	public void paint(Canvas canvas, ViewEdge edge) {
		begin(canvas, edge, "");
		edges.paintLine(canvas, edge);
		canvas.end();
	}

	/** Paints the labels of an edge. */
	public void paintLabels(Canvas canvas, ViewEdge edge) {
		if (!geometry.labels(edge).isEmpty()) {
			begin(canvas, edge, "/label");
			edges.paintLabels(canvas, edge);
			canvas.end();
		}
	}

	private void begin(Canvas canvas, ViewElement element, String part) {
		canvas.begin(new Group(element.key() + part, tooltip(element), looks.link().apply(element)));
	}

	/** What the pointer is told: the label in full, for it may have been cut, and what the specification has to say. */
	private static String tooltip(ViewElement element) {
		if (element.tooltip().isBlank() || element.tooltip().equals(element.label())) {
			return element.label();
		}
		return element.label().isBlank() || element.tooltip().contains(element.label()) ? element.tooltip()
				: element.label() + "\n" + element.tooltip();
	}
}
