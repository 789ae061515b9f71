package jp.tsunagi.plan.language.ide.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.workspace.IWorkspaceConfig;
import org.eclipse.xtext.workspace.WorkspaceConfig;

import com.google.inject.Inject;

/**
 * Which plans belong together: those of a project, wherever it is below or above a folder that the client opened, and
 * those of such a folder that are in no project. Files that are in none of them are on their own.
 */
final class PlanFolders implements IMultiRootWorkspaceConfigFactory {

	@Inject
	private UriExtensions uris;

	@Override
	public IWorkspaceConfig getWorkspaceConfig(List<WorkspaceFolder> opened) {
		WorkspaceConfig workspace = new WorkspaceConfig();
		folders(opened).forEach(folder -> workspace.addProject(PlanFolder.of(folder, workspace)));
		return workspace;
	}

	private Set<Path> folders(List<WorkspaceFolder> opened) {
		Set<Path> folders = new TreeSet<>();
		for (WorkspaceFolder folder : opened) {
			Optional<Path> path = Optional.ofNullable(folder).map(WorkspaceFolder::getUri).map(this::toUri).flatMap(PlanFolder::pathOf);
			path.ifPresent(place -> {
				folders.add(PlanFolder.projectAround(place).orElse(place));
				folders.addAll(PlanFolder.projectsBelow(place));
			});
		}
		return folders;
	}

	private URI toUri(String text) {
		return uris.toUri(text);
	}
}
