package jp.tsunagi.workbench.internal.save;

import java.util.Arrays;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;

import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** Edits the model of the open project. What is edited goes there at once, so the files of it are saved, not the editor. */
public abstract class ModelEditor extends EditorPart implements ISaveablesSource, SessionListener {

	private boolean disposed;

	/** Follows the project from now on. */
	protected final void follow() {
		ModelSaveables.get().start();
		ProjectSession.get().addListener(this);
	}

	/** Closes the editor, if it is still there. */
	public final void close() {
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
