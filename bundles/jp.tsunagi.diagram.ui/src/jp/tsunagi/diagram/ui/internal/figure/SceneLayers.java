package jp.tsunagi.diagram.ui.internal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;

import jp.tsunagi.diagram.ui.canvas.Section;
import jp.tsunagi.diagram.ui.internal.figure.Look.Pass;

/** The layers of nodes and edges, painted in the order of paper: containers, lines, nodes, and what is written on lines. */
public final class SceneLayers extends FreeformLayeredPane {

	private Optional<Look> look = Optional.empty();

	/** Paints with {@code painter}. */
	public void show(Look painter) {
		look = Optional.of(painter);
		repaint();
	}

	@Override
	protected void paintChildren(Graphics graphics) {
		look.ifPresent(painter -> {
			// rounded to pixels of the diagram
			Rectangle clip = graphics.getClip(new Rectangle()).expand(1, 1);
			Section section = Section.of(clip);
			List<IFigure> nodes = new ArrayList<>();
			collect(getLayer(LayerConstants.PRIMARY_LAYER), clip, nodes);
			List<IFigure> ties = new ArrayList<>();
			getLayer(LayerConstants.CONNECTION_LAYER).getChildren().forEach(child -> {
				if (child instanceof EdgeFigure tie && tie.isVisible() && tie.intersects(clip) && tie.isIn(section)) {
					ties.add(tie);
				}
			});
			double scale = getParent() instanceof SmoothPane pane ? pane.getScale() : 1;
			for (Pass pass : Pass.values()) {
				painter.begin(pass, scale, section);
				(pass == Pass.LINES || pass == Pass.LABELS ? ties : nodes).forEach(figure -> figure.paint(graphics));
			}
		});
	}

	/** Finds what is to be seen in {@code clip}: once for all turns, and without a clipping for each figure, which takes longer than it. */
	private static void collect(IFigure container, Rectangle clip, List<IFigure> found) {
		for (Object each : container.getChildren()) {
			IFigure child = (IFigure) each;
			if (child.isVisible() && child.intersects(clip)) {
				found.add(child);
				collect(child, clip.getTranslated(-child.getBounds().x, -child.getBounds().y), found);
			}
		}
	}

	/** What was painted last is found first; a line in a container is found before the container. */
	@Override
	public IFigure findFigureAt(int x, int y, TreeSearch search) {
		IFigure node = getLayer(LayerConstants.PRIMARY_LAYER).findFigureAt(x, y, search);
		boolean isAbove = node instanceof NodeFigure found ? !found.node().isContainer() : node instanceof NoteSurface;
		if (isAbove) {
			return node;
		}
		IFigure edge = getLayer(LayerConstants.CONNECTION_LAYER).findFigureAt(x, y, search);
		return edge == null ? node : edge;
	}
}
