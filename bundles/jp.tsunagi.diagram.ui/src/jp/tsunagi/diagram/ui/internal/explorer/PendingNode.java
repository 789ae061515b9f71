package jp.tsunagi.diagram.ui.internal.explorer;

import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;

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
	public ImageDescriptor image() {
		return group.image();
	}

	@Override
	public Optional<ExplorerNode> parent() {
		return Optional.of(group);
	}
}
