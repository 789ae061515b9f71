package jp.tsunagi.diagram.ui.internal.snap;

import java.util.Map;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

import jp.tsunagi.diagram.ui.internal.command.DiagramHandler;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;

/** Switches the grid, or snapping to other elements, in one editor. */
public final class SnapHandler extends DiagramHandler implements IElementUpdater {

	/** What the ids of the commands begin with. */
	static final String COMMAND = "jp.tsunagi.diagram.ui.";

	static final String GRID = "grid";

	static final String SNAP = "snap";

	@Override
	protected void run(DiagramEditor editor, OpenDiagram diagram) {
		EditPartViewer viewer = editor.pane().viewer();
		boolean wanted = !isOn(viewer);
		if (choice().equals(GRID)) {
			viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, wanted);
			viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, wanted);
		} else {
			viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, wanted);
		}
		SnapButtons.refresh(editor);
	}

	private boolean isOn(EditPartViewer viewer) {
		return Boolean.TRUE.equals(viewer.getProperty(
				choice().equals(GRID) ? SnapToGrid.PROPERTY_GRID_ENABLED : SnapToGeometry.PROPERTY_SNAP_ENABLED));
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IEditorPart active = window == null ? null : window.getActivePage().getActiveEditor();
		DiagramEditor editor = Adapters.adapt(active, DiagramEditor.class);
		element.setChecked(editor != null && isOn(editor.pane().viewer()));
	}
}
