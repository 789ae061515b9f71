package jp.tsunagi.diagram.ui.internal.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;

/** What screen readers are told of a part. The ties that begin at a part count as its children. */
public final class SpokenPart extends AccessibleEditPart {

	private final GraphicalEditPart part;

	private final int role;

	private final Supplier<String> name;

	/**
	 * Speaks of {@code part}.
	 *
	 * @param role one of {@link ACC}
	 * @param name what it is called, as of now
	 */
	public SpokenPart(GraphicalEditPart part, int role, Supplier<String> name) {
		this.part = part;
		this.role = role;
		this.name = name;
	}

	@Override
	public void getName(AccessibleEvent event) {
		event.result = name.get();
	}

	@Override
	public void getRole(AccessibleControlEvent event) {
		event.detail = role;
	}

	@Override
	public void getState(AccessibleControlEvent event) {
		event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE
				| (part.getSelected() == EditPart.SELECTED_NONE ? 0 : ACC.STATE_SELECTED)
				| (part.hasFocus() ? ACC.STATE_FOCUSED : 0)
				| (part.getFigure().isShowing() ? 0 : ACC.STATE_INVISIBLE);
	}

	@Override
	public void getLocation(AccessibleControlEvent event) {
		Rectangle bounds = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(bounds);
		Point corner = part.getViewer().getControl().toDisplay(bounds.x, bounds.y);
		event.x = corner.x;
		event.y = corner.y;
		event.width = bounds.width;
		event.height = bounds.height;
	}

	@Override
	public void getChildCount(AccessibleControlEvent event) {
		event.detail = children().length;
	}

	@Override
	public void getChildren(AccessibleControlEvent event) {
		event.children = children();
	}

	private Object[] children() {
		List<Object> parts = new ArrayList<>((List<?>) part.getChildren());
		parts.addAll((List<?>) part.getSourceConnections());
		return parts.stream().map(child -> (AccessibleEditPart) ((EditPart) child).getAdapter(AccessibleEditPart.class))
				.filter(Objects::nonNull).<Object>map(AccessibleEditPart::getAccessibleID).toArray();
	}
}
