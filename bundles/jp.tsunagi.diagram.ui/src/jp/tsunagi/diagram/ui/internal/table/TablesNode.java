package jp.tsunagi.diagram.ui.internal.table;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.resource.ImageDescriptor;

import jp.tsunagi.diagram.ui.internal.explorer.PendingNode;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.workbench.explorer.ExplorerNode;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * All tables of the specification.
 *
 * @param folder the project's
 */
record TablesNode(Path folder) implements ExplorerNode {

	@Override
	public String label() {
		return Messages.tables;
	}

	@Override
	public ImageDescriptor image() {
		return SheetEditorInput.icon();
	}

	@Override
	public List<ExplorerNode> children() {
		if (DiagramSessions.get().isPending()) {
			return List.of(new PendingNode(this));
		}
		return ProjectSession.get().project().map(project -> SpecificationTables.get().all(project).stream()
				.<ExplorerNode>map(choice -> new TableNode(this, choice)).toList()).orElse(List.of());
	}
}
