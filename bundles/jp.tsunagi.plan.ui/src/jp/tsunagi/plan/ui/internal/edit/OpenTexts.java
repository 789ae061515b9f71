package jp.tsunagi.plan.ui.internal.edit;

import java.nio.file.Path;
import java.util.Map;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.workbench.session.ProjectSession;

/** The plans that were open at one moment: what a server wants changed in them fits no other texts. Used in the UI thread. */
public record OpenTexts(Map<Path, String> texts) {

	/** Those that are open now. */
	public static OpenTexts now() {
		return new OpenTexts(ProjectSession.get().project().map(Project::folder).map(PlanConnections.get()::texts).orElse(Map.of()));
	}

	/** Whether nobody has written anything since. */
	public boolean areTheSame() {
		return equals(now());
	}
}
