package jp.tsunagi.diagram.ui.internal.part;

import org.eclipse.swt.graphics.Color;

import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;

/** The colours of selection and feedback, readable in both themes. */
public final class Accent {

	private static final Color LIGHT = new Color(0x00, 0x7a, 0x74);

	private static final Color DARK = new Color(0x6f, 0xd0, 0xc9);

	private static final Color WHITE = new Color(0xff, 0xff, 0xff);

	private static final Color NIGHT = new Color(0x1b, 0x22, 0x24);

	private Accent() {
	}

	/** What is selected. */
	public static Color color() {
		return WorkbenchTheme.isDark() ? DARK : LIGHT;
	}

	/** What is written on the ground of diagrams. */
	public static Color ink() {
		return WorkbenchTheme.isDark() ? WHITE : NIGHT;
	}

	/** The ground that diagrams stand on. */
	public static Color ground() {
		return WorkbenchTheme.isDark() ? NIGHT : WHITE;
	}
}
