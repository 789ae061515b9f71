package jp.tsunagi.diagram.ui.internal.explorer;

import java.util.List;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.workbench.explorer.ExplorerContent;
import jp.tsunagi.workbench.explorer.ExplorerNode;

/** Shows the diagrams of a project in the explorer. */
public final class DiagramContent implements ExplorerContent {

	@Override
	public List<ExplorerNode> nodes(Project project) {
		return List.of(new DiagramsNode(project.folder()));
	}

	@Override
	public void addListener(Runnable listener) {
		DiagramSessions.get().addListener(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		DiagramSessions.get().removeListener(listener);
	}
}
