package jp.tsunagi.diagram.ui.canvas;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.fonts.Typeface;

/** The font of diagrams in its sizes; fonts live as long as the display. */
public final class DiagramFonts {

	private static final double POINTS = 72.0 / 96;

	private static final Map<Key, Font> FONTS = new HashMap<>();

	private record Key(int size, boolean bold, boolean italic) {
	}

	private DiagramFonts() {
	}

	/** The font with letters of {@code size} pixels. */
	public static Font of(double size, boolean bold, boolean italic) {
		Key key = new Key((int) Math.round(size), bold, italic);
		Font known = FONTS.get(key);
		if (known == null) {
			known = make(key);
			FONTS.put(key, known);
		}
		return known;
	}

	private static Font make(Key key) {
		if (FONTS.isEmpty()) {
			Stream.of(Typeface.GOTHIC, Typeface.GOTHIC_BOLD).map(Typeface::path).map(Path::toString)
					.forEach(Display.getCurrent()::loadFont);
		}
		int style = (key.bold() ? SWT.BOLD : SWT.NORMAL) | (key.italic() ? SWT.ITALIC : SWT.NORMAL);
		FontData data = new FontData(Typeface.GOTHIC.family(), 1, style);
		data.setHeight((int) Math.round(key.size() * POINTS));
		Font font = new Font(Display.getCurrent(), data);
		Display.getCurrent().disposeExec(font::dispose);
		return font;
	}
}
