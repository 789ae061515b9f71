package jp.tsunagi.diagram.ui.internal.snap;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.swt.graphics.Color;

import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;

/** A grid that is there when one looks for it. */
public final class QuietGrid extends GridLayer {

	/** The distance of its lines, in pixels. */
	public static final int SPACING = 16;

	private static final int MAJOR = 5;

	private static final Color LIGHT_LINE = new Color(0xee, 0xf1, 0xf2);

	private static final Color LIGHT_MAJOR = new Color(0xdd, 0xe3, 0xe5);

	private static final Color DARK_LINE = new Color(0x24, 0x2d, 0x30);

	private static final Color DARK_MAJOR = new Color(0x2e, 0x39, 0x3d);

	@Override
	protected void paintGrid(Graphics graphics) {
		Rectangle clip = graphics.getClip(Rectangle.SINGLETON).getCopy();
		boolean dark = WorkbenchTheme.isDark();
		for (int column = Math.floorDiv(clip.x, SPACING); column * SPACING <= clip.x + clip.width; column++) {
			graphics.setForegroundColor(color(dark, column));
			graphics.drawLine(column * SPACING, clip.y, column * SPACING, clip.y + clip.height);
		}
		for (int row = Math.floorDiv(clip.y, SPACING); row * SPACING <= clip.y + clip.height; row++) {
			graphics.setForegroundColor(color(dark, row));
			graphics.drawLine(clip.x, row * SPACING, clip.x + clip.width, row * SPACING);
		}
	}

	private static Color color(boolean dark, int line) {
		boolean major = Math.floorMod(line, MAJOR) == 0;
		return dark ? major ? DARK_MAJOR : DARK_LINE : major ? LIGHT_MAJOR : LIGHT_LINE;
	}
}
