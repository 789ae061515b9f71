package jp.tsunagi.diagram.ui.internal.editor;

import java.util.List;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;

import jp.tsunagi.diagram.ui.internal.figure.Look;
import jp.tsunagi.diagram.ui.internal.figure.RoomyViewport;
import jp.tsunagi.diagram.ui.internal.figure.SceneLayers;
import jp.tsunagi.diagram.ui.internal.figure.SmoothPane;
import jp.tsunagi.diagram.ui.internal.snap.QuietGrid;

/** The layers that a diagram is painted in. */
final class DiagramRoot extends ScalableFreeformRootEditPart {

	/** From a whole municipality at a glance to single letters. */
	private static final double[] ZOOMS = {0.05, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4};

	DiagramRoot() {
		getZoomManager().setZoomLevels(ZOOMS);
		getZoomManager().setZoomLevelContributions(List.of());
	}

	@Override
	protected ScalableFreeformLayeredPane createScaledLayers() {
		ScalableFreeformLayeredPane layers = new SmoothPane();
		layers.add(createGridLayer(), GRID_LAYER);
		LayeredPane printable = getPrintableLayers();
		layers.add(printable, PRINTABLE_LAYERS);
		FreeformLayer feedback = new FreeformLayer();
		feedback.setEnabled(false);
		layers.add(feedback, SCALED_FEEDBACK_LAYER);
		return layers;
	}

	@Override
	protected LayeredPane createPrintableLayers() {
		SceneLayers layers = new SceneLayers();
		layers.add(new FreeformLayer(), PRIMARY_LAYER);
		layers.add(new ConnectionLayer(), CONNECTION_LAYER);
		return layers;
	}

	@Override
	protected IFigure createFigure() {
		Viewport usual = (Viewport) super.createFigure();
		IFigure layers = usual.getContents();
		usual.setContents(null);
		Viewport roomy = new RoomyViewport();
		roomy.setContents(layers);
		return roomy;
	}

	/** Paints with {@code look}. */
	void show(Look look) {
		((SceneLayers) getPrintableLayers()).show(look);
	}

	@Override
	protected GridLayer createGridLayer() {
		return new QuietGrid();
	}
}
