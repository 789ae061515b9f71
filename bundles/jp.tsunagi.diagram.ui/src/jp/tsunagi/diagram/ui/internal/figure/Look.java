package jp.tsunagi.diagram.ui.internal.figure;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewNode;

/** How the elements of a diagram are painted, and what room they take. */
public interface Look {

	/** What the node takes, with a label that stands beside it, in the coordinates of its container. */
	Rectangle place(ViewNode node);

	/** Where a node is whose figure takes {@code place}. */
	Bounds bounds(ViewNode node, Rectangle place);

	/** Paints {@code node} within {@code bounds}, without what it holds. */
	void paint(ViewNode node, Rectangle bounds, Graphics graphics);

	/** Whether a point of the bounds belongs to the node. */
	boolean contains(ViewNode node, Rectangle bounds, int x, int y);

	/** The part of {@code bounds} that edges end at. */
	Rectangle body(ViewNode node, Rectangle bounds);

	/** Where {@code edge} runs with these bends, from border to border, in the coordinates of the diagram. */
	PointList route(ViewEdge edge, List<Point> bends);

	/** What the edge takes with its arrows and labels. */
	Rectangle extent(ViewEdge edge, PointList route);

	/** Whether a point lies on a label of the edge. */
	boolean labelContains(ViewEdge edge, PointList route, int x, int y);

	/** Paints {@code edge} with its labels. */
	void paint(ViewEdge edge, PointList route, Graphics graphics);
}
