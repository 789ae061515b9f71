package jp.tsunagi.document.ui.internal.own;

import java.util.List;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.explorer.ExplorerContent;
import jp.tsunagi.workbench.explorer.ExplorerNode;

/** The project's own templates in the explorer; nothing as long as it has none. */
public final class TemplatesContent implements ExplorerContent {

	@Override
	public List<ExplorerNode> nodes(Project project) {
		return OwnTemplates.get().all().isEmpty() ? List.of() : List.of(new TemplatesNode(project.folder()));
	}

	@Override
	public void addListener(Runnable listener) {
		OwnTemplates.get().addListener(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		OwnTemplates.get().removeListener(listener);
	}
}
