package jp.tsunagi.plan.language.ide.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Pair;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Functions.Function2;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;

import jp.tsunagi.plan.language.model.ProjectModel;

/**
 * The folders of the client. A change is read at once and the file in which somebody types is checked at once; what else
 * it concerns waits for {@link #checkNext}.
 */
class PlanWorkspace extends WorkspaceManager {

	private final Set<URI> dirty = new LinkedHashSet<>();

	private final Set<URI> deleted = new LinkedHashSet<>();

	/** The plan that was typed in last. */
	private Optional<URI> active = Optional.empty();

	@Override
	public void initialize(URI folder, Procedure2<? super URI, ? super Iterable<Issue>> issues, CancelIndicator cancelled) {
		if (folder == null) {
			initialize(List.of(), issues, cancelled);
		} else {
			super.initialize(folder, issues, cancelled);
		}
	}

	@Override
	public Buildable didOpen(URI uri, Integer version, String contents) {
		getOpenDocuments().put(uri, new Document(version, contents));
		openProjectAround(uri);
		return didChangeFiles(List.of(uri), List.of());
	}

	/** A plan outside the folders of the client brings its project along. */
	private void openProjectAround(URI uri) {
		if (getProjectConfig(uri) instanceof PlanFolder) {
			return;
		}
		Optional<Path> project = PlanFolder.pathOf(uri).map(Path::getParent).flatMap(PlanFolder::projectAround);
		project.ifPresent(folder -> {
			getWorkspaceFolders().add(new WorkspaceFolder(folder.toUri().toString(), folder.toString()));
			refreshWorkspaceConfig(CancelIndicator.NullImpl);
		});
	}

	@Override
	public Buildable didChangeFiles(List<URI> changedFiles, List<URI> deletedFiles) {
		changedFiles.stream().filter(PlanFolder::isPlan).forEach(uri -> {
			deleted.remove(uri);
			dirty.add(uri);
			if (isDocumentOpen(uri)) {
				active = Optional.of(uri);
			}
		});
		deletedFiles.stream().filter(PlanFolder::isPlan).forEach(uri -> {
			dirty.remove(uri);
			deleted.add(uri);
		});
		return this::build;
	}

	/** Reads what changed since the last time, even if that was cancelled, and checks the file in which somebody types. */
	List<Delta> build(CancelIndicator cancelled) {
		List<Delta> deltas = new ArrayList<>();
		for (PlanBuild build : builds().toList()) {
			List<URI> gone = deleted.stream().filter(uri -> getProjectManager(uri) == build).toList();
			List<URI> changed = dirty.stream().filter(uri -> getProjectManager(uri) == build).toList();
			if (!gone.isEmpty() || !changed.isEmpty()) {
				deltas.addAll(build.read(changed, gone));
				deleted.removeAll(gone);
				dirty.removeAll(changed);
			}
		}
		checkActive(cancelled);
		afterBuild(deltas);
		return deltas;
	}

	/** Checks the file somebody works in, if it waits for it. */
	void checkActive(CancelIndicator cancelled) {
		active.filter(this::isDocumentOpen)
				.ifPresent(uri -> buildOf(uri).filter(build -> build.isUnchecked(uri)).ifPresent(build -> build.check(uri, cancelled)));
	}

	/** Checks one file that waits for it; false if none does. */
	boolean checkNext(CancelIndicator cancelled) {
		if (!dirty.isEmpty() || !deleted.isEmpty()) {
			build(cancelled);
		}
		Predicate<PlanBuild> waits = build -> build.nextUnchecked().isPresent();
		Optional<PlanBuild> build = builds().filter(waits).findFirst();
		build.ifPresent(next -> next.check(next.nextUnchecked().orElseThrow(), cancelled));
		return build.isPresent();
	}

	/** The plans that refer to the models of {@code projects} are to look up everything again. */
	void modelChanged(Collection<Path> projects) {
		builds().filter(build -> build.getProjectConfig() instanceof PlanFolder folder
				&& PlanFolder.projectAround(folder.path()).filter(projects::contains).isPresent()).forEach(PlanBuild::modelChanged);
	}

	/** All folders, and the one of files that are in none. */
	Stream<PlanBuild> builds() {
		return getProjectManagers().stream().map(PlanBuild.class::cast);
	}

	/** All plans of the client's folders that have been read. */
	Stream<XtextResource> plans() {
		return builds().flatMap(build -> List.copyOf(build.getResourceSet().getResources()).stream())
				.filter(XtextResource.class::isInstance).map(XtextResource.class::cast)
				.filter(resource -> resource.getParseResult() != null);
	}

	/** The models that plans refer to. */
	Stream<ProjectModel> models() {
		return builds().map(build -> ProjectModel.of(build.getResourceSet())).distinct();
	}

	/** The plans that know the one at {@code uri}. */
	Optional<PlanBuild> buildOf(URI uri) {
		return Optional.ofNullable((PlanBuild) getProjectManager(uri));
	}

	/** Answers a request about a plan with an error of the protocol if there is no such plan. */
	@Override
	public <T> T doRead(URI uri, Function2<? super Document, ? super XtextResource, ? extends T> work) {
		Pair<? super Document, ? super XtextResource> plan = read(uri);
		if (plan == null) {
			throw new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, uri.toString(), null));
		}
		return work.apply((Document) plan.getFirst(), (XtextResource) plan.getSecond());
	}
}
