package jp.tsunagi.diagram.ui.internal.editor;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import jp.tsunagi.diagram.ui.internal.command.SessionStack;
import jp.tsunagi.diagram.ui.internal.figure.SceneLook;
import jp.tsunagi.diagram.ui.internal.part.Accent;
import jp.tsunagi.diagram.ui.internal.part.DiagramPartFactory;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.internal.snap.QuietGrid;

/** The sheet that a diagram is painted on, with the tools that work on it. */
public final class DiagramPane {

	private final EditDomain domain = new EditDomain();

	private final DiagramViewer viewer = new DiagramViewer();

	private final DiagramRoot root = new DiagramRoot();

	/** A sheet in {@code parent}, empty yet. */
	DiagramPane(Composite parent) {
		domain.setCommandStack(new SessionStack());
		FigureCanvas canvas = viewer.open(parent);
		viewer.setRootEditPart(root);
		domain.addViewer(viewer);
		domain.loadDefaultTool();
		canvas.setBackground(Accent.ground());
		canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
		viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, true);
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new org.eclipse.draw2d.geometry.Dimension(QuietGrid.SPACING, QuietGrid.SPACING));
	}

	/** Shows {@code diagram}. */
	void show(OpenDiagram diagram) {
		viewer.setEditPartFactory(new DiagramPartFactory(diagram, new SceneLook(diagram.arrangement())));
		viewer.setContents(diagram);
	}

	/** Shows nothing. */
	void clear() {
		viewer.setContents((org.eclipse.gef.EditPart) null);
	}

	/** What shows the parts. */
	public DiagramViewer viewer() {
		return viewer;
	}

	/** The tools. */
	public EditDomain domain() {
		return domain;
	}

	/** How large everything is. */
	public ZoomManager zoom() {
		return root.getZoomManager();
	}
}
