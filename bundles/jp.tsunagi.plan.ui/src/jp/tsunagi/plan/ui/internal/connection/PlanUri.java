package jp.tsunagi.plan.ui.internal.connection;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** Paths as language servers write them. */
public final class PlanUri {

	private PlanUri() {
	}

	/** The URI of {@code path}. */
	public static String of(Path path) {
		String uri = path.toUri().toString();
		return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
	}

	/** The path that {@code uri} means, with or without a fragment, escaped or not; empty if it is no file. */
	public static Optional<Path> path(String uri) {
		int fragment = uri.indexOf('#');
		String file = fragment < 0 ? uri : uri.substring(0, fragment);
		try {
			return Optional.of(Path.of(toUri(file)).toAbsolutePath().normalize());
		} catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException noFile) {
			return Optional.empty();
		}
	}

	/** What stands behind the {@code #} of {@code uri}, decoded. */
	public static Optional<String> fragment(String uri) {
		int fragment = uri.indexOf('#');
		return fragment < 0 ? Optional.empty()
				: Optional.of(org.eclipse.emf.common.util.URI.decode(uri.substring(fragment + 1)));
	}

	private static URI toUri(String text) throws URISyntaxException {
		URI uri = new URI(text.replace(" ", "%20"));
		return uri.getPath() == null || !"file".equals(uri.getScheme()) ? uri : new URI("file", null, uri.getPath(), null);
	}
}
