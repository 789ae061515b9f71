package jp.tsunagi.diagram.ui.internal.figure;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.Bendpoint;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

import jp.tsunagi.diagram.ui.internal.part.Accent;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.ViewEdge;

/** Shows an edge with its labels. Where it runs, the {@link Look} says, as on paper. */
public final class EdgeFigure extends PolylineConnection {

	/** How near the pointer must come, in pixels. */
	private static final int TOLERANCE = 4;

	/** How much wider the mark of a selected edge is than the edge. */
	private static final int HALO = 6;

	private static final int HALO_ALPHA = 110;

	private final ViewEdge edge;

	private final Look look;

	private final Arrangement arrangement;

	/** The bends that are being tried out with the pointer. */
	private Optional<List<Point>> tried = Optional.empty();

	private boolean selected;

	/** Shows {@code edge} as {@code look} paints it. */
	public EdgeFigure(ViewEdge edge, Arrangement arrangement, Look look) {
		this.edge = edge;
		this.arrangement = arrangement;
		this.look = look;
		setTolerance(TOLERANCE);
	}

	/** The edge. */
	public ViewEdge edge() {
		return edge;
	}

	/** Marks the edge. */
	public void setSelected(boolean marked) {
		selected = marked;
		repaint();
	}

	/** Where it runs or what it says is another. */
	public void reroute() {
		tried = Optional.empty();
		run();
	}

	private void run() {
		repaint();
		super.setPoints(look.route(edge, bends()));
		bounds = null;
		fireFigureMoved();
		repaint();
	}

	private List<Point> bends() {
		return tried.orElseGet(() -> arrangement.bends(edge.key()));
	}

	/** The bends, as GEF's handles want to have them. */
	@Override
	public Object getRoutingConstraint() {
		return bends().stream().map(bend -> (Bendpoint) new AbsoluteBendpoint((int) Math.round(bend.x()), (int) Math.round(bend.y())))
				.collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
	}

	/** Shows where the edge would run with these bends. */
	@Override
	public void setRoutingConstraint(Object constraint) {
		tried = Optional.ofNullable((List<?>) constraint).map(bends -> bends.stream().map(Bendpoint.class::cast)
				.map(bend -> new Point(bend.getLocation().x, bend.getLocation().y)).toList());
		run();
	}

	@Override
	public void setPoints(PointList points) {
		// the route comes from the look, whatever a router says
	}

	@Override
	public void layout() {
		// routed when something changes, not when somebody asks for the place of something else
	}

	@Override
	public Rectangle getBounds() {
		if (look == null) {
			// asked for by the super class while it is being made
			return super.getBounds();
		}
		if (bounds == null) {
			Rectangle line = super.getBounds();
			bounds = look.extent(edge, getPoints()).getUnion(line).expand(HALO, HALO);
		}
		return bounds;
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return isVisible() && getBounds().contains(x, y)
				&& (look.labelContains(edge, getPoints(), x, y) || super.containsPoint(x, y));
	}

	@Override
	protected void outlineShape(Graphics graphics) {
		if (selected) {
			graphics.setAlpha(HALO_ALPHA);
			graphics.setForegroundColor(Accent.color());
			graphics.setLineWidth(edge.style().width() + HALO);
			graphics.drawPolyline(getPoints());
			graphics.setAlpha(255);
		}
		look.paint(edge, getPoints(), graphics);
	}
}
