package jp.tsunagi.plan.ui.internal.colouring;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;

/** How the parts of a plan look; every colour stands out from its background by at least 4.5 to 1. */
public enum PlanColour {

	/** A word of the language. */
	KEYWORD(new RGB(0x0b, 0x5c, 0x66), new RGB(0x6f, 0xd0, 0xc8), SWT.BOLD),

	/** Free text in quotation marks. */
	TEXT(new RGB(0x8a, 0x3b, 0x12), new RGB(0xe6, 0xb4, 0x8a), SWT.NORMAL),

	/** What only people read. */
	COMMENT(new RGB(0x5f, 0x6b, 0x73), new RGB(0x9a, 0xa8, 0xad), SWT.ITALIC),

	/** A date, a number, an amount. */
	VALUE(new RGB(0x1f, 0x4f, 0xa3), new RGB(0x9c, 0xc2, 0xff), SWT.NORMAL),

	/** The name of something that is written here. */
	NAME(new RGB(0x1f, 0x2b, 0x31), new RGB(0xf1, 0xf5, 0xf5), SWT.BOLD),

	/** The name of something that is written elsewhere, most of all in the model. */
	REFERENCE(new RGB(0x6b, 0x2f, 0x91), new RGB(0xd9, 0xb3, 0xf2), SWT.NORMAL);

	private final RGB light;

	private final RGB dark;

	private final int style;

	PlanColour(RGB light, RGB dark, int style) {
		this.light = light;
		this.dark = dark;
		this.style = style;
	}

	/** The colour in the light or the dark theme. */
	public RGB rgb(boolean inDark) {
		return inDark ? dark : light;
	}

	/** How text of this kind looks in the chosen theme. */
	TextAttribute attribute() {
		return new TextAttribute(colour(), null, style);
	}

	StyleRange range(int offset, int length) {
		return new StyleRange(offset, length, colour(), null, style);
	}

	private Color colour() {
		return new Color(rgb(WorkbenchTheme.isDark()));
	}
}
