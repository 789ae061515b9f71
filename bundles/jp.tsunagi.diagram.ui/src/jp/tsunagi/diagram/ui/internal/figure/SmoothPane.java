package jp.tsunagi.diagram.ui.internal.figure;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.swt.SWT;

/**
 * Layers that are enlarged by a transformation: text and curves are as sharp and as wide at every zoom as in the layout.
 * Draw2d's own pane rounds the size of letters and knows no paths.
 */
public final class SmoothPane extends ScalableFreeformLayeredPane {

	@Override
	protected void paintClientArea(Graphics graphics) {
		if (getChildren().isEmpty()) {
			return;
		}
		graphics.pushState();
		try {
			graphics.setAntialias(SWT.ON);
			graphics.setTextAntialias(SWT.ON);
			graphics.scale(getScale());
			paintChildren(graphics);
		} finally {
			graphics.popState();
		}
	}
}
