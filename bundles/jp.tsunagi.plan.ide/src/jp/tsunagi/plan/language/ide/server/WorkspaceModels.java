package jp.tsunagi.plan.language.ide.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.log4j.Logger;
import org.eclipse.core.runtime.NullProgressMonitor;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.plan.language.model.ProjectModel;

/**
 * The models that plans refer to, by the folder of their project: read from disk when a plan first asks for one, unless
 * somebody gives what is being edited.
 */
final class WorkspaceModels {

	private static final Logger LOG = Logger.getLogger(WorkspaceModels.class);

	private final Map<Path, ProjectModel> models = new ConcurrentHashMap<>();

	private final Set<Path> given = ConcurrentHashMap.newKeySet();

	/** The model for the plans in {@code folder}; none if no project is there or above it, or if it cannot be read. */
	ProjectModel modelFor(Path folder) {
		return PlanFolder.projectAround(folder).map(project -> models.computeIfAbsent(project, WorkspaceModels::open))
				.orElse(ProjectModel.NONE);
	}

	/** From now on this is the model of its folder, whatever its files say. */
	void set(Project project) {
		given.add(project.folder());
		models.put(project.folder(), ProjectModel.of(project));
	}

	/** Reads the model of that project anew, after its files have changed, unless it was given. */
	void reload(Path project) {
		if (!given.contains(project)) {
			models.put(project, open(project));
		}
	}

	private static ProjectModel open(Path project) {
		try {
			return ProjectModel.of(Project.open(project, new NullProgressMonitor()));
		} catch (ProjectException unreadable) {
			LOG.warn(project, unreadable);
			return ProjectModel.NONE;
		}
	}
}
