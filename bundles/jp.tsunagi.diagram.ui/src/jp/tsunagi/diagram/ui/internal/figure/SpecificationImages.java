package jp.tsunagi.diagram.ui.internal.figure;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/**
 * The pictures that a specification names, {@code /bundle/path}, and those of a project, {@code file:}. They live as long as
 * the display.
 */
public final class SpecificationImages {

	private static final Map<String, Optional<ImageDescriptor>> DESCRIPTORS = new ConcurrentHashMap<>();

	private SpecificationImages() {
	}

	/** The picture of that path; empty if there is none. */
	public static Optional<ImageDescriptor> descriptor(String path) {
		return DESCRIPTORS.computeIfAbsent(path, SpecificationImages::locate);
	}

	/** The picture of that path; nobody disposes of it. */
	static Optional<Image> find(String path) {
		return descriptor(path).map(JFaceResources.getResources()::get);
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
