package jp.tsunagi.workbench.internal.app;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** The one input of the start page; the next start decides anew whether to show it. */
final class StartPageInput implements IEditorInput {

	static final StartPageInput INSTANCE = new StartPageInput();

	private StartPageInput() {
	}

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ResourceLocator.imageDescriptorFromBundle(StartPageInput.class, "icons/ui16/home.svg").orElse(null);
	}

	@Override
	public String getName() {
		return Messages.startTitle;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return Messages.startTitle;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
