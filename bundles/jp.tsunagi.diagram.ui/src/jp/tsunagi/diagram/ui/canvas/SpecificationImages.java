package jp.tsunagi.diagram.ui.canvas;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;

/**
 * The pictures that a specification names, {@code /bundle/path}, and those of a project, {@code file:}. They live as long as
 * the display.
 */
public final class SpecificationImages {

	private static final Map<String, Optional<ImageDescriptor>> DESCRIPTORS = new ConcurrentHashMap<>();

	/** The same for dark themes. */
	private static final Map<ImageDescriptor, ImageDescriptor> NIGHT = new ConcurrentHashMap<>();

	private SpecificationImages() {
	}

	/** The picture of that path; empty if there is none. */
	public static Optional<ImageDescriptor> descriptor(String path) {
		return DESCRIPTORS.computeIfAbsent(path, SpecificationImages::locate);
	}

	/** {@code icon} in colours that are legible in the theme of the workbench. */
	public static ImageDescriptor legible(ImageDescriptor icon) {
		return WorkbenchTheme.isDark() ? NIGHT.computeIfAbsent(icon, known -> ImageDescriptor.createFromImageDataProvider(
				zoom -> Optional.ofNullable(known.getImageData(zoom)).map(NightTone::of).orElse(null))) : icon;
	}

	private static Optional<ImageDescriptor> locate(String path) {
		if (path.startsWith("file:")) {
			try {
				return Optional.of(ImageDescriptor.createFromURL(URI.create(path).toURL()));
			} catch (MalformedURLException impossible) {
				throw new IllegalArgumentException(path, impossible);
			}
		}
		String[] parts = path.replaceFirst("^/", "").split("/", 2);
		return parts.length < 2 ? Optional.empty()
				: ResourceLocator.imageDescriptorFromBundle(parts[0], parts[1]);
	}
}
