package jp.tsunagi.diagram.ui.internal.explorer;

import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchPage;

import jp.tsunagi.workbench.explorer.ExplorerNode;

/**
 * Stands for diagrams or tables as long as nobody knows which there are.
 *
 * @param group the node above
 */
public record PendingNode(ExplorerNode group) implements ExplorerNode {

	@Override
	public String label() {
		return Messages.pending;
	}

	@Override
	public String detail() {
		return "";
	}

	@Override
	public ImageDescriptor image() {
		return DiagramIcons.descriptor("diagram");
	}

	@Override
	public Optional<ExplorerNode> parent() {
		return Optional.of(group);
	}

	/** There is nothing to open yet. */
	@Override
	public void open(IWorkbenchPage page) {
		// what there is comes by itself
	}
}
