package jp.tsunagi.diagram.ui.internal.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;

import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.diagram.store.DiagramState.Identity;
import jp.tsunagi.diagram.ui.internal.explorer.DiagramIcons;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;

/**
 * Which diagram an editor shows.
 *
 * @param folder of the project
 * @param identity kind and element
 * @param name what a user calls it; empty for the diagram that the element has by itself
 */
public record DiagramEditorInput(Path folder, Identity identity, Optional<String> name) implements ProjectEditorInput {

	@Override
	public ImageDescriptor getImageDescriptor() {
		return DiagramIcons.descriptor("diagram");
	}

	@Override
	public String getName() {
		return DiagramSessions.get().find(this).map(ProjectDiagram::title).orElse("");
	}
}
