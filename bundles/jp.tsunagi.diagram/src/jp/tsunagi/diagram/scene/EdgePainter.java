package jp.tsunagi.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import jp.tsunagi.diagram.geometry.EdgeLabel;
import jp.tsunagi.diagram.geometry.Geometry;
import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.geometry.Route;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.EdgeStyle;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.ViewEdge;

/** Paints edges: line, ends, labels. */
final class EdgePainter {

	private static final double LABEL_MARGIN = 1.5;

	private static final double LABEL_RADIUS = 3;

	/** How much wider a highlighted line is on each side, in its own colour but pale. */
	private static final double HALO = 4;

	private static final Rgb HALO_COLOR = new Rgb(255, 205, 130);

	private final Geometry geometry;

	private final Looks looks;

	EdgePainter(Geometry geometry, Looks looks) {
		this.geometry = geometry;
		this.looks = looks;
	}

	void paintLine(Canvas canvas, ViewEdge edge) {
		Route route = geometry.route(edge);
		Rgb color = looks.painted(looks.colour().apply(edge).orElse(edge.style().color()), edge);
		if (looks.emphasis().apply(edge) == Emphasis.HIGHLIGHTED) {
			canvas.stroke(route.outline(), new Pen(HALO_COLOR, edge.style().width() + 2 * HALO, LineStyle.SOLID));
		}
		paintLine(canvas, route, edge.style(), color, looks.paper());
	}

	/** Paints a line along {@code route}, for an edge or in a legend. */
	static void paintLine(Canvas canvas, Route route, EdgeStyle style, Rgb color, Rgb paper) {
		double width = Math.max(1, style.width());
		ArrowHead atStart = new ArrowHead(style.sourceArrow(), width);
		ArrowHead atEnd = new ArrowHead(style.targetArrow(), width);
		if (style.line() == LineStyle.DASH_DOT) {
			List<Point> jagged = JaggedLine.along(trimmed(route.flattened(), atStart.covered(), atEnd.covered()));
			canvas.stroke(Outline.polyline(jagged), new Pen(color, width, LineStyle.SOLID));
		} else {
			Route visible = new Route(trimmed(route.points(), atStart.covered(), atEnd.covered()), route.bend());
			canvas.stroke(visible.outline(), new Pen(color, width, style.line()));
		}
		List<Point> flat = route.flattened();
		atStart.paint(canvas, route.start(), flat.get(1), color, width, paper);
		atEnd.paint(canvas, route.end(), flat.get(flat.size() - 2), color, width, paper);
	}

	/** The way without its first and last pixels; a short one is left as it is. */
	private static List<Point> trimmed(List<Point> points, double start, double end) {
		List<Point> trimmed = new ArrayList<>(points);
		trimmed.set(0, ahead(points.getFirst(), points.get(1), start));
		trimmed.set(points.size() - 1, ahead(points.getLast(), points.get(points.size() - 2), end));
		return trimmed;
	}

	private static Point ahead(Point from, Point to, double distance) {
		double length = from.distance(to);
		double share = length == 0 ? 0 : Math.min(distance / length, 0.45);
		return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
	}

	/** The colour that a label stands on: that of the container of both ends, or of the paper. */
	private Rgb ground(ViewEdge edge, Bounds box) {
		return edge.sourceNode().parent().filter(around -> edge.targetNode().parent().filter(around::equals).isPresent())
				.filter(around -> geometry.bounds(around).union(box).equals(geometry.bounds(around)))
				.map(around -> looks.painted(looks.colour().apply(around).orElse(around.style().fill()), around)).orElse(looks.paper());
	}

	void paintLabels(Canvas canvas, ViewEdge edge) {
		for (EdgeLabel label : geometry.labels(edge)) {
			Letters letters = Letters.of(label.style());
			if (letters.size() < canvas.finest()) {
				continue;
			}
			canvas.fill(Outline.rectangle(label.box().grown(LABEL_MARGIN), LABEL_RADIUS), Fill.of(ground(edge, label.box())));
			new TextPainter(canvas).paint(label.text(), label.box(), Anchor.MIDDLE, letters.in(looks.painted(letters.color(), edge)),
					TextMeasure.standard());
		}
	}
}
