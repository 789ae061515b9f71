package jp.tsunagi.coordination.label;

import java.net.URL;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;

/** The icon of every concrete class of the model, an SVG that is legible at 16 pixels in light and dark themes. */
public final class ElementIcons {

	private ElementIcons() {
	}

	/** Where the icon of {@code type} is; empty if it has none. */
	public static Optional<URL> of(EClass type) {
		IPath path = IPath.fromPortableString("icons/obj16/" + type.getName() + ".svg");
		return Optional.ofNullable(FileLocator.find(Platform.getBundle("jp.tsunagi.coordination.edit"), path));
	}
}
