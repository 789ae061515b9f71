package jp.tsunagi.diagram.ui.internal.figure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

/** The font of diagrams in its sizes; fonts live as long as the display. */
public final class DiagramFonts {

	private static final String FAMILY = "BIZ UDGothic";

	private static final double POINTS = 72.0 / 96;

	private static final Map<Key, Font> FONTS = new ConcurrentHashMap<>();

	private record Key(int size, boolean bold, boolean italic) {
	}

	private DiagramFonts() {
	}

	/** The font with letters of {@code size} pixels. */
	public static Font of(double size, boolean bold, boolean italic) {
		return FONTS.computeIfAbsent(new Key((int) Math.round(size), bold, italic), DiagramFonts::make);
	}

	private static Font make(Key key) {
		FontData data = new FontData(FAMILY, 1, (key.bold() ? SWT.BOLD : SWT.NORMAL) | (key.italic() ? SWT.ITALIC : SWT.NORMAL));
		data.setHeight((int) Math.round(key.size() * POINTS));
		Font font = new Font(Display.getCurrent(), data);
		Display.getCurrent().disposeExec(font::dispose);
		return font;
	}
}
