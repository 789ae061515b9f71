package jp.tsunagi.diagram.ui.internal.connection;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Shows the handle that makes ties beside a node as soon as the pointer rests on it, and a while longer, to be reached. */
public final class HoverHandlePolicy extends GraphicalEditPolicy {

	/** The role that this policy has. */
	public static final String ROLE = "jp.tsunagi.diagram.ui.hoverHandle";

	private static final int GRACE_MILLIS = 600;

	private final BooleanSupplier possible;

	private Optional<ConnectHandle> handle = Optional.empty();

	private boolean inside;

	private final Runnable removal = this::removeUnlessUsed;

	/** A policy of a node from which a tie may be {@code possible}. */
	public HoverHandlePolicy(BooleanSupplier possible) {
		this.possible = possible;
	}

	@Override
	public void showTargetFeedback(Request request) {
		if (RequestConstants.REQ_SELECTION.equals(request.getType())) {
			inside = true;
			if (handle.isEmpty() && getHost().getSelected() == EditPart.SELECTED_NONE && possible.getAsBoolean()) {
				handle = Optional.of(new ConnectHandle((GraphicalEditPart) getHost()));
				handle.ifPresent(getLayer(LayerConstants.HANDLE_LAYER)::add);
			}
		}
	}

	@Override
	public void eraseTargetFeedback(Request request) {
		if (inside && RequestConstants.REQ_SELECTION.equals(request.getType())) {
			inside = false;
			Display.getCurrent().timerExec(GRACE_MILLIS, removal);
		}
	}

	private void removeUnlessUsed() {
		Control control = getHost().getViewer() == null ? null : getHost().getViewer().getControl();
		if (handle.isEmpty() || control == null || control.isDisposed()) {
			handle = Optional.empty();
			return;
		}
		org.eclipse.swt.graphics.Point pointer = control.toControl(control.getDisplay().getCursorLocation());
		Point place = new Point(pointer.x, pointer.y);
		handle.get().translateToRelative(place);
		if (inside || handle.get().containsPoint(place)) {
			control.getDisplay().timerExec(GRACE_MILLIS, removal);
		} else {
			remove();
		}
	}

	private void remove() {
		handle.filter(shown -> shown.getParent() != null).ifPresent(shown -> shown.getParent().remove(shown));
		handle = Optional.empty();
	}

	@Override
	public void deactivate() {
		remove();
		super.deactivate();
	}
}
