package jp.tsunagi.review.ui.internal.dashboard;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The icons of reviews. */
public enum ReviewIcon {

	/** A review. */
	REVIEW,

	/** An issue that goes up. */
	RAISE,

	/** A part that nothing is said about yet. */
	OPEN,

	/** A part that something is said about. */
	SAID,

	/** A part that is evaluated. */
	DONE;

	/** The icon. */
	public ImageDescriptor descriptor() {
		return ResourceLocator.imageDescriptorFromBundle("jp.tsunagi.review.ui", "icons/" + name().toLowerCase(Locale.ROOT) + ".svg")
				.orElseThrow(() -> new IllegalStateException(name()));
	}

	/** The icon; nobody disposes of it. */
	public Image image() {
		return JFaceResources.getResources().get(descriptor());
	}
}
