package jp.tsunagi.plan.language.ide.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.log4j.Logger;
import org.eclipse.core.runtime.NullProgressMonitor;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;

/**
 * The models that plans refer to, by the folder of their project: read from disk when a plan first asks for one, unless
 * somebody gives what is being edited.
 */
final class WorkspaceModels {

	private static final Logger LOG = Logger.getLogger(WorkspaceModels.class);

	private final Map<Path, Optional<Project>> models = new ConcurrentHashMap<>();

	/** The model for the plans in {@code folder}; empty if no project is there, above it, or if it cannot be read. */
	Optional<Project> modelFor(Path folder) {
		return PlanFolder.projectAround(folder).flatMap(project -> models.computeIfAbsent(project, WorkspaceModels::open));
	}

	/** From now on this is the model of its folder. */
	void set(Project project) {
		models.put(project.folder(), Optional.of(project));
	}

	/** Reads the model of that project anew, after its files have changed. */
	void reload(Path project) {
		models.put(project, open(project));
	}

	private static Optional<Project> open(Path project) {
		try {
			return Optional.of(Project.open(project, new NullProgressMonitor()));
		} catch (ProjectException unreadable) {
			LOG.warn(project, unreadable);
			return Optional.empty();
		}
	}
}
