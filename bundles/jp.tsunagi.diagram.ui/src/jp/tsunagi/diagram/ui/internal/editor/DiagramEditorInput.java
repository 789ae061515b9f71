package jp.tsunagi.diagram.ui.internal.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.diagram.project.ProjectDiagrams;
import jp.tsunagi.diagram.store.DiagramState.Identity;
import jp.tsunagi.diagram.ui.internal.explorer.DiagramIcons;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;

/**
 * Which diagram an editor shows, told so that it outlives the project being read again.
 *
 * @param folder of the project
 * @param identity kind and element
 * @param name what a user calls it; empty for the diagram that the element has by itself
 */
public record DiagramEditorInput(Path folder, Identity identity, Optional<String> name) implements IEditorInput {

	/** The input for {@code diagram} of the project in {@code folder}. */
	public static DiagramEditorInput of(Path folder, ProjectDiagram diagram) {
		return new DiagramEditorInput(folder, diagram.identity(), diagram.name());
	}

	@Override
	public boolean exists() {
		return DiagramSessions.get().find(this).isPresent();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return DiagramIcons.descriptor("diagram");
	}

	@Override
	public String getName() {
		return DiagramSessions.get().find(this).map(ProjectDiagram::title).orElse("");
	}

	@Override
	public String getToolTipText() {
		return getName();
	}

	/** Diagrams are not opened again by the next start: the project may be another one then. */
	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	/** The path says which project it belongs to, so that it is closed with it. */
	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == Path.class ? type.cast(folder.resolve(ProjectDiagrams.FOLDER)) : null;
	}
}
