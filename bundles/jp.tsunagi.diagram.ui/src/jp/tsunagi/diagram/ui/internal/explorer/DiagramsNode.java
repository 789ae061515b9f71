package jp.tsunagi.diagram.ui.internal.explorer;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchPage;

import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.workbench.explorer.ExplorerNode;

/**
 * All diagrams of a project.
 *
 * @param folder the project's
 */
record DiagramsNode(Path folder) implements ExplorerNode {

	@Override
	public String label() {
		return Messages.diagrams;
	}

	@Override
	public ImageDescriptor image() {
		return DiagramIcons.descriptor("diagram");
	}

	/** The kinds; a kind with one diagram is that diagram. */
	@Override
	public List<ExplorerNode> children() {
		if (DiagramSessions.get().isPending()) {
			return List.of(new PendingNode(this));
		}
		Map<DiagramSpecification, List<ProjectDiagram>> kinds = DiagramSessions.get().all().stream()
				.collect(Collectors.groupingBy(ProjectDiagram::specification, LinkedHashMap::new, Collectors.toList()));
		return kinds.entrySet().stream().map(this::child).toList();
	}

	private ExplorerNode child(Map.Entry<DiagramSpecification, List<ProjectDiagram>> kind) {
		return kind.getValue().size() == 1 ? new DiagramNode(this, kind.getValue().getFirst()) : new KindNode(this, kind.getKey());
	}

	@Override
	public List<IAction> actions(IWorkbenchPage page) {
		return List.of(NewDiagramDialog.action(page, Optional.empty()));
	}
}
