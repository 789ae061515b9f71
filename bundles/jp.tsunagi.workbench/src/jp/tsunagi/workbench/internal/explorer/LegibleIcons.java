package jp.tsunagi.workbench.internal.explorer;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;

/** Puts the icon of a selected row on the ground that it was drawn for: the colour of the selection shines through its own. */
final class LegibleIcons extends DelegatingStyledCellLabelProvider {

	private static final int ARC = 4;

	LegibleIcons(ExplorerLabels labels) {
		super(labels);
	}

	@Override
	protected void paint(Event event, Object element) {
		if ((event.detail & SWT.SELECTED) != 0) {
			Rectangle icon = ((TreeItem) event.item).getImageBounds(event.index);
			Color former = event.gc.getBackground();
			event.gc.setBackground(((TreeItem) event.item).getParent().getBackground());
			event.gc.fillRoundRectangle(icon.x - 1, icon.y - 1, icon.width + 2, icon.height + 2, ARC, ARC);
			event.gc.setBackground(former);
		}
		super.paint(event, element);
	}
}
