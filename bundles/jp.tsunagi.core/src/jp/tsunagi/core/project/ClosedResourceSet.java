package jp.tsunagi.core.project;

import java.util.HashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/**
 * Holds what the loader put in and loads nothing on demand: a reference in a model file makes the product read no
 * other file and no network address.
 */
final class ClosedResourceSet extends ResourceSetImpl {

	ClosedResourceSet() {
		setURIResourceMap(new HashMap<>());
	}

	@Override
	public Resource getResource(URI uri, boolean loadOnDemand) {
		return super.getResource(uri, false);
	}
}
