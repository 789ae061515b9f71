package jp.tsunagi.diagram.ui.internal.editor;

import java.util.Optional;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import jp.tsunagi.diagram.ui.internal.command.SessionStack;
import jp.tsunagi.diagram.ui.internal.figure.Appearance;
import jp.tsunagi.diagram.ui.internal.figure.Look;
import jp.tsunagi.diagram.ui.internal.finding.ElementFindings;
import jp.tsunagi.diagram.ui.internal.part.Accent;
import jp.tsunagi.diagram.ui.internal.part.DiagramPart;
import jp.tsunagi.diagram.ui.internal.part.DiagramPartFactory;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.ui.internal.snap.QuietGrid;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;

/** The sheet that a diagram is painted on, with the tools that work on it. */
public final class DiagramPane {

	/** Around the diagram, where all of it is shown. */
	private static final double MARGIN = 24;

	/** Below that nobody reads a name. */
	private static final double LEAST_READABLE = 0.65;

	/** How long the window may stand still. */
	private static final long SLICE_NANOS = 30_000_000;

	private final EditDomain domain = new EditDomain();

	private final DiagramViewer viewer = new DiagramViewer();

	private final DiagramRoot root = new DiagramRoot();

	private final Appearance appearance = new Appearance(this::repaint);

	private final ElementFindings findings;

	private Optional<Look> look = Optional.empty();

	/** What was seen when all was shown. */
	private Optional<Fit> fitted = Optional.empty();

	/** How small all may be shown, how much room all took, and what was seen then. */
	private record Fit(double least, Optional<Bounds> all, Section seen) {
	}

	/** A part of the diagram that is seen. */
	private record Section(double zoom, Point corner) {
	}

	/** A sheet in {@code parent}, empty yet. */
	DiagramPane(Composite parent, ElementFindings findings) {
		this.findings = findings;
		domain.setCommandStack(new SessionStack());
		FigureCanvas canvas = viewer.open(parent);
		viewer.setRootEditPart(root);
		domain.addViewer(viewer);
		domain.loadDefaultTool();
		canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		canvas.addListener(SWT.Resize, event -> resized());
		viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
		viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, true);
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(QuietGrid.SPACING, QuietGrid.SPACING));
		Runnable themed = this::repaint;
		WorkbenchTheme.addListener(themed);
		canvas.addDisposeListener(event -> WorkbenchTheme.removeListener(themed));
		repaint();
	}

	/** Shows {@code diagram}, a large one bit by bit so that the window goes on meanwhile; then runs {@code then}. */
	void show(OpenDiagram diagram, Runnable then) {
		Look shown = new Look(diagram, appearance.looks(), findings::severity);
		look = Optional.of(shown);
		root.show(shown);
		viewer.setEditPartFactory(new DiagramPartFactory(shown));
		viewer.setContents(diagram);
		grow((DiagramPart) viewer.getContents(), then);
	}

	private void grow(DiagramPart part, Runnable then) {
		if (viewer.getContents() != part || viewer.canvas().isDisposed()) {
			return;
		}
		long until = System.nanoTime() + SLICE_NANOS;
		boolean others;
		do {
			others = part.showMore();
		} while (others && System.nanoTime() < until);
		if (others) {
			viewer.canvas().getDisplay().asyncExec(() -> grow(part, then));
		} else {
			then.run();
		}
	}

	/** Shows nothing. */
	void clear() {
		look = Optional.empty();
		viewer.setContents((EditPart) null);
	}

	private void repaint() {
		look.ifPresent(shown -> shown.show(appearance.looks()));
		viewer.canvas().setBackground(Accent.ground());
		viewer.canvas().redraw();
	}

	/**
	 * Shows all of the diagram in the middle, not larger than it is; also when the sheet gets another size before anything else
	 * is shown, unless something was put where nothing had been.
	 */
	public void fit() {
		fit(zoom().getMinZoom());
	}

	private void fit(double least) {
		viewer.flush();
		Viewport viewport = viewer.canvas().getViewport();
		Dimension room = viewport.getClientArea().getSize();
		extent().map(bounds -> bounds.grown(MARGIN)).filter(all -> !room.isEmpty()).ifPresent(all -> {
			double zoom = Math.min(1, Math.min(room.width / all.width(), room.height / all.height()));
			zoom().setZoom(Math.max(zoom, least));
			viewport.validate();
			viewport.setViewLocation((int) Math.round(all.center().x() * zoom().getZoom() - room.width / 2.0),
					(int) Math.round(all.center().y() * zoom().getZoom() - room.height / 2.0));
		});
		fitted = Optional.of(new Fit(least, extent(), section()));
	}

	/** Shows all of the diagram the first time, of a large one the middle so that it can be read; later, what is seen stays. */
	void fitFirst() {
		if (fitted.isEmpty()) {
			fit(LEAST_READABLE);
		}
	}

	private void resized() {
		fitted.filter(fit -> fit.seen().equals(section()) && fit.all().equals(extent())).ifPresent(fit -> fit(fit.least()));
	}

	private Optional<Bounds> extent() {
		return look.flatMap(Look::extent);
	}

	private Section section() {
		return new Section(zoom().getZoom(), viewer.canvas().getViewport().getViewLocation().getCopy());
	}

	/** Makes a place of the control one of the diagram. */
	public void toDiagram(Point place) {
		root.getContentPane().translateToRelative(place);
	}

	/** What is in focus, what was found, in what colours. */
	public Appearance appearance() {
		return appearance;
	}

	/** How the diagram is painted; empty if none is shown. */
	public Optional<Look> look() {
		return look;
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
