package jp.tsunagi.diagram.ui.internal.editor;

import java.util.Arrays;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;

import jp.tsunagi.workbench.internal.save.ModelSaveables;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** Shows something of the open project. What is edited goes to the model at once, so its files are saved, not the editor. */
public abstract class ProjectEditor extends EditorPart implements ISaveablesSource, SessionListener {

	private boolean disposed;

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
		ModelSaveables.get().start();
		ProjectSession.get().addListener(this);
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

	/** Closes the editor, if it is still there. */
	final void close() {
		if (!disposed) {
			getSite().getPage().closeEditor(this, false);
		}
	}

	/** Whether the editor was closed. */
	protected final boolean isDisposed() {
		return disposed;
	}

	@Override
	public void dispose() {
		disposed = true;
		ProjectSession.get().removeListener(this);
		super.dispose();
	}

	@Override
	public void dirtyChanged() {
		firePropertyChange(PROP_DIRTY);
	}

	/** The files of the model: what is edited here may be anywhere in it. */
	@Override
	public Saveable[] getSaveables() {
		return ModelSaveables.get().getSaveables();
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public boolean isDirty() {
		return Arrays.stream(getSaveables()).anyMatch(Saveable::isDirty);
	}

	/** The workbench saves the files of {@link #getSaveables()} instead. */
	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
