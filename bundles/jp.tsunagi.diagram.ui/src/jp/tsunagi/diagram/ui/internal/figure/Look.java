package jp.tsunagi.diagram.ui.internal.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Image;

import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.diagram.geometry.EdgeLabel;
import jp.tsunagi.diagram.geometry.Geometry;
import jp.tsunagi.diagram.geometry.Route;
import jp.tsunagi.diagram.layout.NodeLabel;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.scene.Annotations;
import jp.tsunagi.diagram.scene.Looks;
import jp.tsunagi.diagram.scene.ScenePainter;
import jp.tsunagi.diagram.ui.canvas.GraphicsCanvas;
import jp.tsunagi.diagram.ui.canvas.Section;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.internal.session.Remark;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.image.ActionImages;

/** How the elements of a diagram are painted in one editor, by the painter of files and paper, and what room they take. */
public final class Look {

	/** Around a node, for its border and marks. */
	private static final int MARGIN = 8;

	/** Around an edge, for its ends. */
	private static final int ENDS = 8;

	/** How large the mark of a problem is. */
	private static final int MARK = 14;

	private final Geometry geometry;

	private final OpenDiagram diagram;

	private final Function<ViewElement, Optional<Severity>> marks;

	private final GraphicsCanvas canvas = new GraphicsCanvas(true);

	private ScenePainter painter;

	private Pass pass = Pass.LINES;

	private double scale = 1;

	/** What is painted one after the other, as on paper: what comes later covers what came before. */
	enum Pass {
		PICTURES, CONTAINERS, LINES, NODES, LABELS, NOTES
	}

	/** Paints {@code diagram} as {@code looks} say, with {@code marks} where something is wrong. */
	public Look(OpenDiagram diagram, Looks looks, Function<ViewElement, Optional<Severity>> marks) {
		this.diagram = diagram;
		this.marks = marks;
		geometry = new Geometry(diagram.view(), diagram.arrangement(), TextMeasure.standard(), diagram.layout().isCurved());
		show(looks);
	}

	/** Paints as {@code looks} say from now on. */
	public void show(Looks looks) {
		painter = new ScenePainter(geometry, looks);
	}

	/** What is shown. */
	public OpenDiagram diagram() {
		return diagram;
	}

	/** Where everything is. */
	public Geometry geometry() {
		return geometry;
	}

	/** Forgets where these elements were; returns all that may be elsewhere now. */
	public Set<ViewElement> forget(Set<ViewElement> changed) {
		return geometry.forget(changed);
	}

	/**
	 * Paints what belongs to {@code turn} from now on.
	 *
	 * @param pixels that a pixel of the diagram takes on the screen
	 * @param section what of the diagram is to be seen
	 */
	void begin(Pass turn, double pixels, Section section) {
		pass = turn;
		scale = pixels;
		canvas.only(section);
	}

	/** What the node takes with a label beside it and its marks, in the coordinates of its container's figure. */
	public Rectangle place(ViewNode node) {
		Rectangle place = absolute(node);
		node.parent().map(this::absolute).ifPresent(outer -> place.translate(-outer.x, -outer.y));
		return place;
	}

	private Rectangle absolute(ViewNode node) {
		return rectangle(geometry.label(node).filter(NodeLabel::outside).map(NodeLabel::bounds)
				.map(geometry.bounds(node)::union).orElseGet(() -> geometry.bounds(node))).expand(MARGIN, MARGIN);
	}

	/** Where a node goes if its figure goes to {@code place}. */
	public Bounds bounds(ViewNode node, Rectangle place) {
		Rectangle former = place(node);
		Bounds now = diagram.arrangement().bounds(node.key()).orElseGet(() -> geometry.bounds(node));
		return new Bounds(now.x() + place.x - former.x, now.y() + place.y - former.y,
				Math.max(1, now.width() + place.width - former.width), Math.max(1, now.height() + place.height - former.height));
	}

	/** The node itself, in the coordinates of its container's figure. */
	Rectangle body(ViewNode node) {
		Rectangle body = rectangle(geometry.bounds(node));
		node.parent().map(this::absolute).ifPresent(outer -> body.translate(-outer.x, -outer.y));
		return body;
	}

	/** Whether a point lies on the label of the node, in the coordinates of its container's figure. */
	boolean labelContains(ViewNode node, int x, int y) {
		Rectangle outer = node.parent().map(this::absolute).orElseGet(Rectangle::new);
		return geometry.label(node).filter(label -> label.bounds().contains(new Point(x + outer.x, y + outer.y))).isPresent();
	}

	/** Whether a point lies on the mark of a problem of the node, in the coordinates of its container's figure. */
	boolean markContains(ViewNode node, int x, int y) {
		Rectangle body = body(node);
		return marks.apply(node).isPresent() && new Rectangle(body.right(), body.y, 0, 0).expand(MARK / 2, MARK / 2).contains(x, y);
	}

	/** Paints {@code node}, if it is its turn. */
	void paint(ViewNode node, Graphics graphics) {
		if (pass != (node.isContainer() ? Pass.CONTAINERS : Pass.NODES)) {
			return;
		}
		painter.paint(canvas.on(graphics, scale), node);
		marks.apply(node).map(ActionImages::of).ifPresent(mark -> {
			Bounds bounds = geometry.bounds(node);
			paintMark(graphics, mark, bounds.x() + bounds.width(), bounds.y());
		});
	}

	/** Where {@code edge} runs, as straight lines. */
	PointList route(ViewEdge edge) {
		PointList points = new PointList();
		geometry.route(edge).flattened().forEach(point -> points.addPoint((int) Math.round(point.x()), (int) Math.round(point.y())));
		return points;
	}

	/** Where {@code edge} begins and ends. */
	Route ends(ViewEdge edge) {
		return geometry.route(edge);
	}

	/** What the edge takes with its ends and labels. */
	Rectangle extent(ViewEdge edge) {
		int margin = margin(edge);
		Rectangle extent = rectangle(geometry.route(edge).outline().bounds()).expand(margin, margin);
		geometry.labels(edge).stream().map(EdgeLabel::box).map(Look::rectangle).forEach(box -> extent.union(box.expand(2, 2)));
		return extent;
	}

	/** How far the ends of an edge and a mark on it reach beside its line. */
	int margin(ViewEdge edge) {
		return ENDS + 3 * edge.style().width();
	}

	/** Whether a label of the edge is to be seen in {@code clip}. */
	boolean labelsIn(ViewEdge edge, Section clip) {
		return geometry.labels(edge).stream().anyMatch(label -> clip.meets(label.box()));
	}

	/** Whether a point lies on a label of the edge. */
	boolean labelContains(ViewEdge edge, int x, int y) {
		return geometry.labels(edge).stream().anyMatch(label -> label.box().contains(new Point(x, y)));
	}

	/** Whether lines are painted now, not labels. */
	boolean isLines() {
		return pass == Pass.LINES;
	}

	/** Paints all of it, as on paper. */
	public void paint(GraphicsCanvas target) {
		Annotations annotations = diagram.remarks().annotations();
		annotations.paintPictures(target);
		painter.paint(target);
		annotations.paintNotes(target);
	}

	/** Paints a picture, which lies below everything, or a note, which lies on top, if it is its turn. */
	public void paint(Remark remark, Graphics graphics) {
		Annotations shown = diagram.remarks().annotations().only(Set.of(remark.id()));
		if (pass == Pass.PICTURES) {
			shown.paintPictures(canvas.on(graphics, scale));
		} else if (pass == Pass.NOTES) {
			shown.paintNotes(canvas.on(graphics, scale));
		}
	}

	/** The smallest rectangle around all that is to be seen, with notes and pictures; empty if nothing is. */
	public Optional<Bounds> extent() {
		return Stream.concat(geometry.extent().stream(), diagram.remarks().annotations().extent().stream()).reduce(Bounds::union);
	}

	/** Paints the line or the labels of {@code edge}, if it is their turn. */
	void paint(ViewEdge edge, Graphics graphics) {
		if (pass == Pass.LINES) {
			painter.paint(canvas.on(graphics, scale), edge);
		} else if (pass == Pass.LABELS) {
			painter.paintLabels(canvas.on(graphics, scale), edge);
			marks.apply(edge).map(ActionImages::of).ifPresent(mark -> {
				Point middle = middle(geometry.route(edge).flattened());
				paintMark(graphics, mark, middle.x(), middle.y());
			});
		}
	}

	private static Point middle(List<Point> line) {
		Point one = line.get((line.size() - 1) / 2);
		Point other = line.get(line.size() / 2);
		return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
	}

	private void paintMark(Graphics graphics, Image mark, double x, double y) {
		if (MARK < canvas.on(graphics, scale).finest()) {
			return;
		}
		int side = MARK;
		graphics.drawImage(mark, 0, 0, mark.getBounds().width, mark.getBounds().height, (int) Math.round(x) - side / 2,
				(int) Math.round(y) - side / 2, side, side);
	}

	private static Rectangle rectangle(Bounds bounds) {
		int x = (int) Math.floor(bounds.x());
		int y = (int) Math.floor(bounds.y());
		return new Rectangle(x, y, (int) Math.ceil(bounds.x() + bounds.width()) - x, (int) Math.ceil(bounds.y() + bounds.height()) - y);
	}
}
