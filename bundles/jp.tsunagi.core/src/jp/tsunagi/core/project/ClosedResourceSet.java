package jp.tsunagi.core.project;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

import jp.tsunagi.coordination.xmi.CoordinationResource;

/**
 * Holds what was put in and loads nothing on demand: a reference in a model file makes the product read no other file
 * and no network address.
 */
final class ClosedResourceSet extends ResourceSetImpl {

	private final ProjectFolder folder;

	/** By the name of the file: EMF would compare the URIs of all resources, once for each file and for each that is missing. */
	private final Map<String, Resource> resourcesByFile = new HashMap<>();

	ClosedResourceSet(ProjectFolder folder) {
		this.folder = folder;
		setURIConverter(new ExtensibleURIConverterImpl() {
			@Override
			public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
				throw new IOException(uri + " is not part of the project");
			}
		});
	}

	/** Adds an empty resource for that file, whatever its extension. */
	CoordinationResource add(String file) {
		CoordinationResource resource = new CoordinationResource(folder.uri(file));
		getResources().add(resource);
		resourcesByFile.put(file, resource);
		return resource;
	}

	/** A file may be referred to by an URI that escapes more than ours. */
	@Override
	public Resource getResource(URI uri, boolean loadOnDemand) {
		return folder.fileOf(uri).map(resourcesByFile::get).orElse(null);
	}
}
