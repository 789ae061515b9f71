package jp.tsunagi.workbench.internal.form;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** The colour of what explains: quieter than what is entered, but still legible, in light and dark themes. */
final class Grey {

	private Grey() {
	}

	/** Makes the text of {@code control} quiet. */
	static void apply(Control control) {
		control.setForeground(color());
	}

	static Color color() {
		return JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
	}
}
