package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** The cursors with which GEF 3.2 shows where its palette is being dragged to; the workbench had them until Eclipse 4. */
public final class DragCursors {
	private static final int LEFT = 1;
	private static final int RIGHT = 2;

	private DragCursors() {
	}

	/**
	 * The cursor for a place.
	 *
	 * @param code 1 for the left edge, 2 for the right one; anything else is no place to drop at
	 * @return a cursor of the system, not to be disposed
	 */
	public static Cursor getCursor(int code) {
		return Display.getCurrent().getSystemCursor(switch (code) {
			case LEFT -> SWT.CURSOR_SIZEW;
			case RIGHT -> SWT.CURSOR_SIZEE;
			default -> SWT.CURSOR_NO;
		});
	}
}
