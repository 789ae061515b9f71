package jp.tsunagi.diagram.ui.internal.editor;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * Which diagram an editor shows, told so that it outlives the project being read again.
 *
 * @param description the name of the description in the specification
 * @param root the id of the element that it is of
 */
public record DiagramEditorInput(String description, String root) implements IEditorInput {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return description;
	}

	@Override
	public String getToolTipText() {
		return description;
	}

	/** Diagrams are not opened again by the next start: the project may be another one then. */
	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return null;
	}
}
