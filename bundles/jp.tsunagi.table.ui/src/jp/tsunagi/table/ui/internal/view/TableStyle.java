package jp.tsunagi.table.ui.internal.view;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;

/** A calm table in the colours of its surroundings, light or dark: few lines, faint stripes, a soft selection. */
public final class TableStyle extends ModernNatTableThemeConfiguration {

	private static final RGB LIGHT_ACCENT = new RGB(0x2b, 0x7a, 0x78);

	private static final RGB DARK_ACCENT = new RGB(0x6f, 0xc3, 0xbd);

	private static final RGB LIGHT_ERROR = new RGB(0xb3, 0x26, 0x1e);

	private static final RGB DARK_ERROR = new RGB(0xf2, 0x8b, 0x82);

	private static final int PADDING = 5;

	private final RGB paper;

	private final RGB ink;

	private final RGB accent;

	/** A style for a table on a control with these colours. */
	public TableStyle(RGB background, RGB foreground) {
		boolean dark = isDark(background);
		paper = dark ? background : new RGB(255, 255, 255);
		ink = foreground;
		accent = dark ? DARK_ACCENT : LIGHT_ACCENT;
		body();
		headers(blend(ink, paper, dark ? 0.08f : 0.05f));
		selection();
		Color error = new Color(dark ? DARK_ERROR : LIGHT_ERROR);
		conversionErrorFgColor = error;
		validationErrorFgColor = error;
	}

	@Override
	public void createPainterInstances() {
		super.createPainterInstances();
		filterRowCellPainter = new PaddingDecorator(new FilterRowPainter(new FilterFieldIcon()), 0, PADDING, 0, PADDING);
	}

	/** The colour of the cells, for where there are none. */
	public Color paper() {
		return new Color(paper);
	}

	private static boolean isDark(RGB background) {
		return background.red + background.green + background.blue < 3 * 128;
	}

	private void body() {
		Font font = JFaceResources.getDefaultFont();
		defaultFont = font;
		defaultSelectionFont = font;
		defaultFgColor = new Color(ink);
		defaultBgColor = new Color(paper);
		evenRowBgColor = new Color(paper);
		oddRowBgColor = new Color(blend(ink, paper, 0.025f));
		evenRowFgColor = new Color(ink);
		oddRowFgColor = new Color(ink);
		defaultHAlign = HorizontalAlignmentEnum.LEFT;
		gridLineColor = new Color(blend(ink, paper, 0.1f));
	}

	private void headers(RGB shade) {
		Font font = JFaceResources.getDefaultFont();
		Color background = new Color(shade);
		Color foreground = new Color(blend(ink, paper, 0.8f));
		cHeaderFont = font;
		cHeaderBgColor = background;
		cHeaderFgColor = foreground;
		cHeaderSelectionFont = font;
		cHeaderSelectionBgColor = background;
		cHeaderSelectionFgColor = foreground;
		cHeaderFullSelectionBgColor = background;
		cHeaderFullSelectionFgColor = foreground;
		rHeaderFont = font;
		rHeaderBgColor = background;
		rHeaderFgColor = new Color(blend(ink, paper, 0.55f));
		rHeaderSelectionFont = font;
		rHeaderSelectionBgColor = new Color(blend(accent, paper, 0.2f));
		rHeaderSelectionFgColor = foreground;
		rHeaderFullSelectionBgColor = rHeaderSelectionBgColor;
		rHeaderFullSelectionFgColor = foreground;
		cornerBgColor = background;
		cornerFgColor = foreground;
		filterRowBgColor = new Color(paper);
		filterRowFgColor = new Color(ink);
		filterRowFont = font;
		renderCornerGridLines = true;
		renderColumnHeaderGridLines = true;
	}

	private void selection() {
		defaultSelectionBgColor = new Color(blend(accent, paper, 0.18f));
		defaultSelectionFgColor = new Color(ink);
		selectionAnchorSelectionBgColor = new Color(blend(accent, paper, 0.28f));
		selectionAnchorSelectionFgColor = new Color(ink);
		selectionAnchorBorderStyle = new BorderStyle(1, new Color(accent), LineStyleEnum.SOLID);
		selectionAnchorSelectionBorderStyle = selectionAnchorBorderStyle;
	}

	private static RGB blend(RGB front, RGB back, float share) {
		return new RGB(mix(front.red, back.red, share), mix(front.green, back.green, share), mix(front.blue, back.blue, share));
	}

	private static int mix(int front, int back, float share) {
		return Math.round(front * share + back * (1 - share));
	}
}
