package jp.tsunagi.workbench.explorer;

import java.util.List;

import jp.tsunagi.core.project.Project;

/** Nodes that the explorer shows below the elements of the model. Made by the workbench, used in the UI thread. */
public interface ExplorerContent {

	/** The nodes for {@code project}; called often, so nothing may be read from disk here. */
	List<ExplorerNode> nodes(Project project);

	/** Runs {@code listener}, in the UI thread, whenever the nodes or what they say may have changed. */
	void addListener(Runnable listener);

	/** Runs {@code listener} no more. */
	void removeListener(Runnable listener);
}
