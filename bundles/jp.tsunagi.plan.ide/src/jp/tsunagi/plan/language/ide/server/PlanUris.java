package jp.tsunagi.plan.language.ide.server;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;

import com.google.inject.Singleton;

/**
 * URIs of clients as EMF understands them. A text that was never saved has one without a path, such as
 * {@code untitled:Untitled-1}; it becomes a plan in a place of its own.
 */
@Singleton
public final class PlanUris extends UriExtensions {

	private static final String UNSAVED = "unsaved";

	private static final String SUFFIX = "." + PlanFolder.EXTENSION;

	@Override
	public URI toUri(String text) {
		URI uri = super.toUri(text);
		if (uri.isHierarchical() || uri.scheme() == null) {
			return uri;
		}
		String[] path = { URI.encodeSegment(uri.opaquePart(), false) + SUFFIX };
		return URI.createHierarchicalURI(uri.scheme(), UNSAVED, null, path, null, uri.fragment());
	}

	@Override
	public String toUriString(URI uri) {
		if (!UNSAVED.equals(uri.authority()) || uri.isFile()) {
			return super.toUriString(uri);
		}
		String name = uri.lastSegment();
		return uri.scheme() + ":" + URI.decode(name.substring(0, name.length() - SUFFIX.length()));
	}
}
