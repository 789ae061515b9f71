package jp.tsunagi.diagram.ui.internal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.Bendpoint;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

import jp.tsunagi.diagram.ui.canvas.Section;
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

	private static final int OPAQUE = 255;

	private final ViewEdge edge;

	private final Look look;

	private final Arrangement arrangement;

	/** The bends that are being tried out with the pointer. */
	private Optional<List<Bendpoint>> tried = Optional.empty();

	private boolean selected;

	/** Shows {@code edge} as {@code look} paints it. */
	public EdgeFigure(ViewEdge edge, Arrangement arrangement, Look look) {
		this.edge = edge;
		this.arrangement = arrangement;
		this.look = look;
		setTolerance(TOLERANCE);
	}

	/** Marks the edge. */
	public void setSelected(boolean marked) {
		selected = marked;
		repaint();
	}

	/** Where it runs or what it says is another. */
	public void reroute() {
		tried = Optional.empty();
		run(look.route(edge));
	}

	private void run(PointList points) {
		repaint();
		super.setPoints(points);
		bounds = null;
		fireFigureMoved();
		repaint();
	}

	/** The bends, as GEF's handles want to have them. */
	@Override
	public Object getRoutingConstraint() {
		return tried.orElseGet(() -> {
			List<Bendpoint> bends = new ArrayList<>();
			for (Point bend : arrangement.bends(edge.key())) {
				bends.add(new AbsoluteBendpoint((int) Math.round(bend.x()), (int) Math.round(bend.y())));
			}
			return bends;
		});
	}

	/** Shows where the edge would run with these bends. */
	@Override
	public void setRoutingConstraint(Object constraint) {
		List<Bendpoint> bends = new ArrayList<>();
		((List<?>) constraint).forEach(bend -> bends.add((Bendpoint) bend));
		tried = Optional.of(bends);
		PointList points = new PointList();
		points.addPoint(rounded(look.ends(edge).start()));
		bends.forEach(bend -> points.addPoint(bend.getLocation()));
		points.addPoint(rounded(look.ends(edge).end()));
		run(points);
	}

	private static org.eclipse.draw2d.geometry.Point rounded(Point point) {
		return new org.eclipse.draw2d.geometry.Point((int) Math.round(point.x()), (int) Math.round(point.y()));
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
			bounds = look.extent(edge).getUnion(getPoints().getBounds()).expand(HALO, HALO);
		}
		return bounds;
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return isVisible() && getBounds().contains(x, y) && (look.labelContains(edge, x, y) || super.containsPoint(x, y));
	}

	/** Whether the line or a label of the edge is to be seen in {@code clip}. */
	boolean isIn(Section clip) {
		return clip.grown(look.margin(edge)).crosses(getPoints()) || look.labelsIn(edge, clip);
	}

	@Override
	public void paint(Graphics graphics) {
		if (look.isLines() && (selected || tried.isPresent())) {
			graphics.setAlpha(HALO_ALPHA);
			graphics.setForegroundColor(Accent.color());
			graphics.setLineWidth(edge.style().width() + HALO);
			graphics.setLineStyle(Graphics.LINE_SOLID);
			graphics.drawPolyline(getPoints());
			graphics.setAlpha(OPAQUE);
		}
		look.paint(edge, graphics);
	}
}
