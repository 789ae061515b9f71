package jp.tsunagi.diagram.ui.internal.table;

import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchPage;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.workbench.explorer.ExplorerNode;

/**
 * A table of the specification.
 *
 * @param group the node above
 * @param choice which table of what
 */
record TableNode(TablesNode group, SpecificationTables.Choice choice) implements ExplorerNode {

	@Override
	public String label() {
		return choice.table().label();
	}

	@Override
	public String detail() {
		return choice.root() instanceof Area area ? ElementLabels.of(area) : "";
	}

	@Override
	public ImageDescriptor image() {
		return SheetEditorInput.icon();
	}

	@Override
	public Optional<ExplorerNode> parent() {
		return Optional.of(group);
	}

	@Override
	public void open(IWorkbenchPage page) {
		DiagramSessions.get().open(choice.table(), choice.root());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TableNode node && node.group.equals(group) && node.choice.key().equals(choice.key());
	}

	@Override
	public int hashCode() {
		return choice.key().hashCode();
	}
}
