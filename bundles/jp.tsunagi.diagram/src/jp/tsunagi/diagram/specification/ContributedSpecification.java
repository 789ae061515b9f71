package jp.tsunagi.diagram.specification;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * A specification that a bundle contributes.
 *
 * @param bundle where its Java services and pictures are
 * @param texts of the bundle, in the language of the labels
 */
public record ContributedSpecification(ViewpointSpecification specification, Bundle bundle, ResourceBundle texts) {

	/**
	 * The class of Java services that the specification names.
	 *
	 * @throws ClassNotFoundException if the bundle has none
	 */
	public Class<?> serviceClass(String qualifiedName) throws ClassNotFoundException {
		return bundle.loadClass(qualifiedName);
	}

	/** The text that the bundle has for {@code key}, which begins with {@code %}; empty if there is none. */
	public Optional<String> text(String key) {
		return Optional.of(key).filter(name -> name.startsWith("%")).map(name -> name.substring(1)).filter(texts::containsKey)
				.map(texts::getString);
	}

	/** Opens a picture: {@code /bundle/path}, as specifications write it; empty if there is none. */
	public static Optional<InputStream> picture(String workspacePath) throws IOException {
		String[] parts = workspacePath.split("/", 3);
		Bundle owner = parts.length < 3 ? null : Platform.getBundle(parts[1]);
		URL entry = owner == null ? null : owner.getEntry(parts[2]);
		return entry == null ? Optional.empty() : Optional.of(entry.openStream());
	}
}
