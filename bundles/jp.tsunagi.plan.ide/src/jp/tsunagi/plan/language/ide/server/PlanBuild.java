package jp.tsunagi.plan.language.ide.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.build.ResolvedResourceDescription;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionDelta;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.resource.persistence.SerializableResourceDescription;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

import jp.tsunagi.plan.language.model.ProjectModel;

/**
 * The plans of one folder. Other than Xtext's build it does two things apart: it {@linkplain #read reads} files and notes
 * what they define, at once; and it {@linkplain #check checks} one file, so that the file in which somebody types never
 * waits for the others.
 */
class PlanBuild extends ProjectManager {

	@Inject
	private OperationCanceledManager cancellations;

	@Inject
	private IResourceFactory resourceFactory;

	@Inject
	private WorkspaceModels models;

	/** In the order in which they are looked at. */
	private final Set<URI> unchecked = new LinkedHashSet<>();

	/** What has to look up its references again, as something changed that they may mean. */
	private final Set<URI> unlinked = new LinkedHashSet<>();

	@Override
	public IncrementalBuilder.Result doInitialBuild(CancelIndicator cancelled) {
		List<URI> plans = getProjectConfig().getSourceFolders().stream()
				.flatMap(folder -> folder.getAllResources(fileSystemScanner).stream()).toList();
		return new IncrementalBuilder.Result(getIndexState(), read(plans, List.of()));
	}

	/**
	 * Reads what changed and notes which other files it concerns; all these are to be checked then.
	 *
	 * @return what is defined otherwise than before
	 */
	List<Delta> read(Collection<URI> changed, Collection<URI> deleted) {
		ResourceDescriptionsData index = getIndexState().getResourceDescriptions();
		XtextResourceSet resources = createFreshResourceSet(index);
		getIndexProvider().get().put(getProjectDescription().getName(), index);
		List<Delta> deltas = new ArrayList<>();
		Set<URI> gone = new LinkedHashSet<>(deleted);
		for (URI uri : changed) {
			Optional<IResourceDescription> found = define(resources, uri);
			found.ifPresentOrElse(description -> {
				deltas.add(descriptions(uri).createDelta(index.getResourceDescription(uri), description));
				unchecked.add(uri);
			}, () -> gone.add(uri));
		}
		for (URI uri : gone) {
			// it may have been told twice
			Optional.ofNullable(index.getResourceDescription(uri))
					.ifPresent(old -> deltas.add(new DefaultResourceDescriptionDelta(old, null)));
			unload(resources, uri);
			unchecked.remove(uri);
			getIssueAcceptor().apply(uri, List.of());
		}
		noteConcerned(index, deltas);
		deltas.forEach(index::register);
		unlinked.removeAll(changed);
		return deltas;
	}

	/** Reads a file; empty if that is not possible: it is gone again, or a link that leads nowhere. */
	private Optional<IResourceDescription> define(XtextResourceSet resources, URI uri) {
		unload(resources, uri);
		try {
			Resource resource = resources.getResource(uri, true);
			return Optional.of(new ResolvedResourceDescription(descriptions(uri).getResourceDescription(resource)));
		} catch (WrappedException unreadable) {
			return Optional.empty();
		}
	}

	private void noteConcerned(ResourceDescriptionsData index, List<Delta> deltas) {
		Set<URI> own = new LinkedHashSet<>(deltas.stream().map(Delta::getUri).toList());
		boolean definesOtherwise = deltas.stream().anyMatch(Delta::haveEObjectDescriptionsChanged);
		for (IResourceDescription other : index.getAllResourceDescriptions()) {
			URI uri = other.getURI();
			// what waits may have looked up references already: for a question, or in a check that was cancelled
			if (!own.contains(uri) && (unchecked.contains(uri) ? definesOtherwise : descriptions(uri).isAffected(deltas, other, index))) {
				unchecked.add(uri);
				unlinked.add(uri);
			}
		}
	}

	private static void unload(XtextResourceSet resources, URI uri) {
		Resource resource = resources.getResource(uri, false);
		if (resource != null) {
			resources.getResources().remove(resource);
			resource.unload();
		}
	}

	/** The model is another one: every plan looks up what it means. */
	void modelChanged() {
		attachModel(getResourceSet());
		List<URI> all = getResourceSet().getResources().stream().map(Resource::getURI).toList();
		unlinked.addAll(all);
		unchecked.addAll(all);
	}

	/** The file that waits longest to be checked. */
	Optional<URI> nextUnchecked() {
		return unchecked.stream().findFirst();
	}

	boolean isUnchecked(URI uri) {
		return unchecked.contains(uri);
	}

	/** Links and validates one plan and tells the client what is wrong with it. */
	void check(URI uri, CancelIndicator cancelled) {
		Resource resource = getResourceSet().getResource(uri, true);
		if (unlinked.contains(uri)) {
			((XtextResource) resource).relink();
			unlinked.remove(uri);
		}
		EcoreUtil2.resolveLazyCrossReferences(resource, cancelled);
		cancellations.checkCanceled(cancelled);
		IResourceDescription description = descriptions(uri).getResourceDescription(resource);
		getIndexState().getResourceDescriptions().addDescription(uri, SerializableResourceDescription.createCopy(description));
		List<Issue> issues = languagesRegistry.getResourceServiceProvider(uri).getResourceValidator()
				.validate(resource, CheckMode.ALL, cancelled);
		cancellations.checkCanceled(cancelled);
		unchecked.remove(uri);
		getIssueAcceptor().apply(uri, issues);
	}

	private IResourceDescription.Manager descriptions(URI uri) {
		IResourceServiceProvider language = languagesRegistry.getResourceServiceProvider(uri);
		return language.getResourceDescriptionManager();
	}

	@Override
	public XtextResourceSet createNewResourceSet(ResourceDescriptionsData index) {
		XtextResourceSet resources = super.createNewResourceSet(index);
		// this server's language, whichever is registered for the whole process
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(PlanFolder.EXTENSION, resourceFactory);
		attachModel(resources);
		return resources;
	}

	private void attachModel(XtextResourceSet resources) {
		ProjectModel model = getProjectConfig() instanceof PlanFolder folder ? models.modelFor(folder.path()) : ProjectModel.NONE;
		model.attachTo(resources);
	}

	/** Null if there is no such plan. */
	@Override
	public Resource getResource(URI uri) {
		Resource loaded = getResourceSet().getResource(uri, false);
		boolean exists = loaded != null || PlanFolder.isPlan(uri) && getResourceSet().getURIConverter().exists(uri, null);
		return exists ? super.getResource(uri) : null;
	}
}
