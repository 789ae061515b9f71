package jp.tsunagi.diagram.ui.internal.table;

import java.util.List;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.explorer.ExplorerContent;
import jp.tsunagi.workbench.explorer.ExplorerNode;

/** Shows the tables of the specification in the explorer. */
public final class TableContent implements ExplorerContent {

	@Override
	public List<ExplorerNode> nodes(Project project) {
		return SpecificationTables.get().all(project).isEmpty() ? List.of() : List.of(new TablesNode(project.folder()));
	}

	/** The tables of a project are the same as long as it is open. */
	@Override
	public void addListener(Runnable listener) {
		// nothing to tell
	}

	@Override
	public void removeListener(Runnable listener) {
		// nothing was told
	}
}
