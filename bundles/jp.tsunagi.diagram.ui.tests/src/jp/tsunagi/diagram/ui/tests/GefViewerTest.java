package jp.tsunagi.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** GEF 3.2 of 2007 runs on today's platform, with the two classes that fragments bring back to it. */
class GefViewerTest {
	private final Shell shell = new Shell(PlatformUI.getWorkbench().getDisplay(), SWT.SHELL_TRIM);

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void aViewerShowsAndZoomsWhatAPartPaints() {
		EditDomain domain = new EditDomain();
		ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
		viewer.createControl(shell);
		ScalableFreeformRootEditPart root = new ScalableFreeformRootEditPart();
		viewer.setRootEditPart(root);
		domain.addViewer(viewer);
		domain.loadDefaultTool();
		viewer.setEditPartFactory((context, model) -> part(model));
		viewer.setContents("diagram");
		open();

		ZoomManager zoom = root.getZoomManager();
		zoom.setZoom(2);

		EditPart node = (EditPart) viewer.getContents().getChildren().get(0);
		assertEquals("node", node.getModel());
		assertEquals(2, zoom.getZoom());
		viewer.select(node);
		assertEquals(List.of(node), viewer.getSelectedEditParts());
	}

	@Test
	void aPaletteOpens() {
		PaletteRoot root = new PaletteRoot();
		PaletteDrawer drawer = new PaletteDrawer("drawer");
		drawer.add(new SelectionToolEntry());
		root.add(drawer);
		PaletteViewer viewer = new PaletteViewer();
		viewer.createControl(shell);
		EditDomain domain = new EditDomain();
		viewer.setEditDomain(domain);
		viewer.setPaletteRoot(root);
		open();

		assertNotEquals(0, viewer.getContents().getChildren().size());
	}

	private void open() {
		shell.setLayout(new FillLayout());
		shell.setSize(300, 200);
		shell.open();
		while (shell.getDisplay().readAndDispatch()) {
			continue;
		}
	}

	private static EditPart part(Object model) {
		AbstractGraphicalEditPart part = model.equals("diagram") ? new DiagramPart() : new NodePart();
		part.setModel(model);
		return part;
	}

	private static final class DiagramPart extends AbstractGraphicalEditPart {
		@Override
		protected IFigure createFigure() {
			IFigure layer = new FreeformLayer();
			layer.setLayoutManager(new FreeformLayout());
			return layer;
		}

		@Override
		protected List<?> getModelChildren() {
			return List.of("node");
		}

		@Override
		protected void createEditPolicies() {
			// only looked at
		}
	}

	private static final class NodePart extends AbstractGraphicalEditPart {
		@Override
		protected IFigure createFigure() {
			IFigure figure = new RectangleFigure();
			figure.setBounds(new Rectangle(10, 10, 100, 30));
			return figure;
		}

		@Override
		protected void createEditPolicies() {
			// only looked at
		}
	}
}
