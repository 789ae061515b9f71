package jp.tsunagi.plan.ui.text;

import java.nio.file.Path;

import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.core.project.TextFile;
import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.explorer.PlanCatalog;
import jp.tsunagi.workbench.session.ProjectSession;

/** Makes files of plans, and lets the workbench know of them. */
public final class NewPlanFile {

	private NewPlanFile() {
	}

	/**
	 * Writes a new plan.
	 *
	 * @throws ProjectException if there is such a file already, or it cannot be written
	 */
	public static void write(Path path, String text) throws ProjectException {
		TextFile.at(path).write(text, Conflict.REFUSE, ProjectSession.get().clock());
		PlanCatalog.get().look();
		PlanConnections.get().filesChanged();
	}
}
