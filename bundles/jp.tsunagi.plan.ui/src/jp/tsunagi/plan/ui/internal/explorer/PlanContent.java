package jp.tsunagi.plan.ui.internal.explorer;

import java.util.List;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.explorer.ExplorerContent;
import jp.tsunagi.workbench.explorer.ExplorerNode;

/** The project's plans in the explorer. */
public final class PlanContent implements ExplorerContent {

	@Override
	public List<ExplorerNode> nodes(Project project) {
		return List.of(new PlansNode(project.folder()));
	}

	@Override
	public void addListener(Runnable listener) {
		PlanCatalog.get().addListener(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		PlanCatalog.get().removeListener(listener);
	}
}
