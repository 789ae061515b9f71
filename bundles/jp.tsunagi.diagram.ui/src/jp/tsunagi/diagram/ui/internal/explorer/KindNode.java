package jp.tsunagi.diagram.ui.internal.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;

import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.workbench.explorer.ExplorerNode;

/**
 * All diagrams of a kind that there are several of.
 *
 * @param group the node above
 * @param kind the kind
 */
record KindNode(DiagramsNode group, DiagramSpecification kind) implements ExplorerNode {

	@Override
	public String label() {
		return kind.label();
	}

	@Override
	public String detail() {
		return NLS.bind(Messages.count, children().size());
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
	public List<ExplorerNode> children() {
		return DiagramSessions.get().all().stream().filter(diagram -> diagram.specification().name().equals(kind.name()))
				.map(diagram -> (ExplorerNode) new DiagramNode(this, diagram)).toList();
	}

	@Override
	public List<IAction> actions(IWorkbenchPage page) {
		return group.actions(page);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof KindNode node && node.kind.name().equals(kind.name()) && node.group.equals(group);
	}

	@Override
	public int hashCode() {
		return kind.name().hashCode();
	}
}
