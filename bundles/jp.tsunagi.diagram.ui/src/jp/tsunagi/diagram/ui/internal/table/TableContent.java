package jp.tsunagi.diagram.ui.internal.table;

import java.util.List;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.workbench.explorer.ExplorerContent;
import jp.tsunagi.workbench.explorer.ExplorerNode;

/** Shows the tables of the specification in the explorer. */
public final class TableContent implements ExplorerContent {

	@Override
	public List<ExplorerNode> nodes(Project project) {
		return List.of(new TablesNode(project.folder()));
	}

	/** The tables are known when the diagrams are. */
	@Override
	public void addListener(Runnable listener) {
		DiagramSessions.get().addListener(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		DiagramSessions.get().removeListener(listener);
	}
}
