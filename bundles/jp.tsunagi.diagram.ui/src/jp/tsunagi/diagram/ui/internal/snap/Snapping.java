package jp.tsunagi.diagram.ui.internal.snap;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;

/** What dragged elements snap to: the others' edges and middles, and the grid, as the user wants it. */
public final class Snapping {

	private Snapping() {
	}

	/** What elements of {@code container} snap to now; {@code null}, as GEF wants it, if to nothing. */
	public static SnapToHelper of(GraphicalEditPart container) {
		EditPartViewer viewer = container.getViewer();
		List<SnapToHelper> helpers = new ArrayList<>();
		if (Boolean.TRUE.equals(viewer.getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED))) {
			helpers.add(new SnapToGeometry(container));
		}
		if (Boolean.TRUE.equals(viewer.getProperty(SnapToGrid.PROPERTY_GRID_ENABLED))) {
			helpers.add(new SnapToGrid(container));
		}
		return helpers.isEmpty() ? null : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
	}
}
