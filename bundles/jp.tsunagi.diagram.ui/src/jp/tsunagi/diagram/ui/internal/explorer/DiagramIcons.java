package jp.tsunagi.diagram.ui.internal.explorer;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The icons of this bundle. */
public final class DiagramIcons {

	private DiagramIcons() {
	}

	/** The icon of that name. */
	public static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle("jp.tsunagi.diagram.ui", "icons/" + name + ".svg")
				.orElseThrow(() -> new IllegalArgumentException(name));
	}
}
