package jp.tsunagi.diagram.ui.internal.editor;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;

import jp.tsunagi.workbench.internal.save.ModelEditor;
import jp.tsunagi.workbench.internal.save.ModelSaveables;

/** Shows something of the open project. */
public abstract class ProjectEditor extends ModelEditor {

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ProjectEditorInput)) {
			throw new PartInitException(input.getName());
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		setTitleImage(JFaceResources.getResources().get(input.getImageDescriptor()));
	}

	/** Shows what the input stands for, read for the first time or again, and follows the project from now on. */
	protected final void start() {
		follow();
		open();
	}

	/** Shows what the input stands for. */
	protected abstract void open();

	/** The project was read again, or another one is open; while it is read, none is. */
	@Override
	public void projectChanged() {
		if (getEditorInput().exists()) {
			open();
		} else {
			getSite().getShell().getDisplay().asyncExec(() -> {
				if (!getEditorInput().exists()) {
					close();
				}
			});
		}
	}

	/** The files of the model: what is edited here may be anywhere in it. */
	@Override
	public Saveable[] getSaveables() {
		return ModelSaveables.get().getSaveables();
	}
}
