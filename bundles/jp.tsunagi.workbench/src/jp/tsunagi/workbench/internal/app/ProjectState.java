package jp.tsunagi.workbench.internal.app;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;

import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** Tells the menus whether a project is open, is unsaved, and has something to undo or redo. */
public final class ProjectState extends AbstractSourceProvider implements SessionListener {

	private static final String OPEN = "jp.tsunagi.workbench.project.open";

	private static final String DIRTY = "jp.tsunagi.workbench.project.dirty";

	private static final String UNDOABLE = "jp.tsunagi.workbench.project.undoable";

	private static final String REDOABLE = "jp.tsunagi.workbench.project.redoable";

	private final ProjectSession session = ProjectSession.get();

	/** Made by the workbench. */
	public ProjectState() {
		session.addListener(this);
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { OPEN, DIRTY, UNDOABLE, REDOABLE };
	}

	@Override
	public Map<String, Object> getCurrentState() {
		boolean undoable = session.editingDomain().map(EditingDomain::getCommandStack).filter(CommandStack::canUndo).isPresent();
		boolean redoable = session.editingDomain().map(EditingDomain::getCommandStack).filter(CommandStack::canRedo).isPresent();
		return Map.of(OPEN, session.project().isPresent(), DIRTY, !session.dirtyResources().isEmpty(), UNDOABLE, undoable, REDOABLE,
				redoable);
	}

	@Override
	public void projectChanged() {
		update();
	}

	@Override
	public void modelChanged(Collection<?> affected) {
		update();
	}

	@Override
	public void dirtyChanged() {
		update();
	}

	private void update() {
		fireSourceChanged(ISources.WORKBENCH, getCurrentState());
	}

	@Override
	public void dispose() {
		session.removeListener(this);
	}
}
