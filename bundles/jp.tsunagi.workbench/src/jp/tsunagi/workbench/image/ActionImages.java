package jp.tsunagi.workbench.image;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

import jp.tsunagi.core.finding.Severity;

/** The icons of actions and states, from {@code icons/ui16}. */
public final class ActionImages {

	private static final String BUNDLE = "jp.tsunagi.workbench";

	private ActionImages() {
	}

	/**
	 * The icon of that name, such as {@code copy}.
	 *
	 * @throws IllegalArgumentException if there is none
	 */
	public static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/ui16/" + name + ".svg")
				.orElseThrow(() -> new IllegalArgumentException(name));
	}

	/** The icon of that name; nobody disposes of it. */
	public static Image of(String name) {
		return JFaceResources.getResources().get(descriptor(name));
	}

	/** The icon of {@code severity}; nobody disposes of it. */
	public static Image of(Severity severity) {
		return of("severity-" + severity.name().toLowerCase());
	}
}
