package jp.tsunagi.review.ui.internal.dashboard;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Label;

import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;

/** What a label says by its colour. The colours are at least 4.5:1 on the ground of their theme. */
enum LabelColor {

	/** Nothing. */
	PLAIN,
	/** It helps to understand something else. */
	QUIET,
	/** Somebody should look at it. */
	WARNING;

	/** The style engine paints labels in the colour of the theme, again whenever a part comes to the front. */
	private static final String LEFT_ALONE = "org.eclipse.e4.ui.css.disabled";

	/** Paints {@code label}, which keeps its colour. */
	Label paint(Label label) {
		label.setData(LEFT_ALONE, Boolean.TRUE);
		label.setForeground(switch (this) {
			case PLAIN -> label.getParent().getForeground();
			case QUIET -> WorkbenchTheme.isDark() ? new Color(0x9a, 0xa5, 0xa5) : new Color(0x5f, 0x6b, 0x6b);
			case WARNING -> WorkbenchTheme.isDark() ? new Color(0xff, 0x8a, 0x80) : new Color(0xb3, 0x26, 0x1e);
		});
		return label;
	}
}
