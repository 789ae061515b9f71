package jp.tsunagi.diagram.ui.internal.figure;

import java.util.Optional;

import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.gef.LayerConstants;

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
			double scale = getParent() instanceof SmoothPane pane ? pane.getScale() : 1;
			for (Pass pass : Pass.values()) {
				painter.begin(pass, scale);
				boolean nodes = pass == Pass.CONTAINERS || pass == Pass.NODES;
				graphics.pushState();
				getLayer(nodes ? LayerConstants.PRIMARY_LAYER : LayerConstants.CONNECTION_LAYER).paint(graphics);
				graphics.popState();
			}
		});
	}

	/** What was painted last is found first; a line in a container is found before the container. */
	@Override
	public IFigure findFigureAt(int x, int y, TreeSearch search) {
		IFigure node = getLayer(LayerConstants.PRIMARY_LAYER).findFigureAt(x, y, search);
		if (node instanceof NodeFigure found && !found.node().isContainer()) {
			return node;
		}
		IFigure edge = getLayer(LayerConstants.CONNECTION_LAYER).findFigureAt(x, y, search);
		return edge == null ? node : edge;
	}
}
