package jp.tsunagi.review.ui.internal.dashboard;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Label;

/** What a label says by its colour. */
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
			case QUIET -> JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
			case WARNING -> JFaceColors.getErrorText(label.getDisplay());
		});
		return label;
	}
}
