package jp.tsunagi.workbench.internal.form;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** The element that an editor shows. */
public final class ElementEditorInput extends PlatformObject implements IEditorInput {

	private final String id;

	/** The element with that id. */
	public ElementEditorInput(String id) {
		this.id = id;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.getMissingImageDescriptor();
	}

	@Override
	public String getName() {
		return id;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return id;
	}

	@Override
	public boolean equals(Object object) {
		return object instanceof ElementEditorInput other && id.equals(other.id);
	}

	@Override
	public int hashCode() {
		return id.hashCode();
	}
}
