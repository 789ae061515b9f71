package jp.tsunagi.diagram.ui.internal.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchPage;

import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.workbench.explorer.ExplorerNode;

/**
 * A diagram.
 *
 * @param group the node above
 * @param diagram what it stands for
 */
record DiagramNode(ExplorerNode group, ProjectDiagram diagram) implements ExplorerNode {

	@Override
	public String label() {
		return diagram.title();
	}

	/** Of a diagram with a name of its own, what it is. */
	@Override
	public String detail() {
		return diagram.name().map(name -> diagram.specification().label()).orElse("");
	}

	@Override
	public ImageDescriptor image() {
		return group.image();
	}

	@Override
	public Optional<ExplorerNode> parent() {
		return Optional.of(group);
	}

	@Override
	public void open(IWorkbenchPage page) {
		DiagramSessions.get().open(diagram);
	}

	@Override
	public List<IAction> actions(IWorkbenchPage page) {
		IAction open = new Action(Messages.open, image()) {
			@Override
			public void run() {
				open(page);
			}
		};
		return List.of(open, NewDiagramDialog.action(page, Optional.of(diagram)));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DiagramNode node && node.diagram.identity().equals(diagram.identity())
				&& node.diagram.name().equals(diagram.name()) && node.group.equals(group);
	}

	@Override
	public int hashCode() {
		return diagram.identity().hashCode();
	}
}
