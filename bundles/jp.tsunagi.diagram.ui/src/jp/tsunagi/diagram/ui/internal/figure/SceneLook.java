package jp.tsunagi.diagram.ui.internal.figure;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;

import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewNode;

/** Paints with the painter that files and paper are painted with. */
public final class SceneLook implements Look {

	private static final Bounds UNPLACED = new Bounds(0, 0, 120, 40);

	private final Arrangement arrangement;

	/** Paints what stands where {@code arrangement} says. */
	public SceneLook(Arrangement arrangement) {
		this.arrangement = arrangement;
	}

	@Override
	public Rectangle place(ViewNode node) {
		Bounds bounds = arrangement.bounds(node.key()).orElse(UNPLACED);
		return new Rectangle((int) Math.round(bounds.x()), (int) Math.round(bounds.y()), (int) Math.ceil(bounds.width()),
				(int) Math.ceil(bounds.height()));
	}

	@Override
	public Bounds bounds(ViewNode node, Rectangle place) {
		return new Bounds(place.x, place.y, place.width, place.height);
	}

	@Override
	public void paint(ViewNode node, Rectangle bounds, Graphics graphics) {
		graphics.setBackgroundColor(color(node.style().fill()));
		graphics.fillRectangle(bounds);
		graphics.setForegroundColor(color(node.style().border().color()));
		graphics.drawRectangle(bounds.getCopy().resize(-1, -1));
		graphics.setForegroundColor(color(node.style().label().color()));
		graphics.drawText(node.label(), bounds.x + 4, bounds.y + 4);
	}

	@Override
	public boolean contains(ViewNode node, Rectangle bounds, int x, int y) {
		return true;
	}

	@Override
	public Rectangle body(ViewNode node, Rectangle bounds) {
		return bounds;
	}

	@Override
	public PointList route(ViewEdge edge, List<Point> bends) {
		List<Point> way = new ArrayList<>();
		way.add(absolute(edge.sourceNode()).center());
		way.addAll(bends);
		way.add(absolute(edge.targetNode()).center());
		PointList points = new PointList();
		way.forEach(point -> points.addPoint((int) Math.round(point.x()), (int) Math.round(point.y())));
		return points;
	}

	private Bounds absolute(ViewNode node) {
		Bounds bounds = arrangement.bounds(node.key()).orElse(UNPLACED);
		return node.parent().map(this::absolute).map(outer -> bounds.moved(outer.x(), outer.y())).orElse(bounds);
	}

	@Override
	public Rectangle extent(ViewEdge edge, PointList route) {
		return route.getBounds().getCopy();
	}

	@Override
	public boolean labelContains(ViewEdge edge, PointList route, int x, int y) {
		return false;
	}

	@Override
	public void paint(ViewEdge edge, PointList route, Graphics graphics) {
		graphics.setForegroundColor(color(edge.style().color()));
		graphics.setLineWidth(edge.style().width());
		graphics.drawPolyline(route);
	}

	private static Color color(Rgb rgb) {
		return new Color(rgb.red(), rgb.green(), rgb.blue());
	}
}
