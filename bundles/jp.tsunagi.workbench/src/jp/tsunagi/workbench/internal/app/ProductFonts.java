package jp.tsunagi.workbench.internal.app;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.fonts.Typeface;

/** Lets SWT write with the fonts of the product, which the computer need not have. */
final class ProductFonts {

	private static final List<Typeface> WRITTEN = List.of(Typeface.GOTHIC, Typeface.GOTHIC_BOLD);

	private ProductFonts() {
	}

	/**
	 * To be called before there is a display: Pango, since 1.49, asks for the fonts once, when GTK begins, so that
	 * {@link Display#loadFont} comes too late there and has no effect. What it calls is called directly therefore.
	 */
	static void registerBeforeDisplay() {
		if (!"gtk".equals(SWT.getPlatform())) {
			return; // there loading them on the display is enough
		}
		try {
			Class<?> gtk = Class.forName("org.eclipse.swt.internal.gtk.OS", true, Display.class.getClassLoader());
			Method add = gtk.getMethod("FcConfigAppFontAddFile", long.class, byte[].class);
			for (Typeface typeface : WRITTEN) {
				add.invoke(null, 0L, (typeface.path() + "\0").getBytes(StandardCharsets.UTF_8));
			}
		} catch (ReflectiveOperationException other) {
			// another SWT: texts are written in a font of the system
			ILog.of(ProductFonts.class).warn(String.valueOf(other.getMessage()), other);
		}
	}
}
