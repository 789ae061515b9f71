package jp.tsunagi.milestone.ui.internal.gantt;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchPage;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.explorer.ExplorerContent;
import jp.tsunagi.workbench.explorer.ExplorerNode;

/** The chart in the explorer. */
public final class GanttContent implements ExplorerContent {

	private record GanttNode() implements ExplorerNode {

		@Override
		public String label() {
			return Messages.name;
		}

		@Override
		public ImageDescriptor image() {
			return GanttInput.icon();
		}

		@Override
		public void open(IWorkbenchPage page) {
			OpenGantt.at(page, Optional.empty());
		}
	}

	@Override
	public List<ExplorerNode> nodes(Project project) {
		return List.of(new GanttNode());
	}

	@Override
	public void addListener(Runnable listener) {
		// it is always the same
	}

	@Override
	public void removeListener(Runnable listener) {
		// it is always the same
	}
}
