package jp.tsunagi.plan.ui.view;

import java.util.Arrays;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.eclipse.ui.part.EditorPart;

/** An editor that shows plans other than as texts. What is done in it is undone and saved as in the texts. */
public abstract class PlansEditor extends EditorPart implements ISaveablesSource {

	private UndoActionHandler undo;

	private RedoActionHandler redo;

	/** From now on the steps of {@code context} are undone and redone here. */
	protected final void undoIn(IUndoContext context) {
		undo = new UndoActionHandler(getSite(), context);
		redo = new RedoActionHandler(getSite(), context);
	}

	/** Takes the last change of a text back. */
	public final UndoActionHandler undoAction() {
		return undo;
	}

	/** Does again what was taken back. */
	public final RedoActionHandler redoAction() {
		return redo;
	}

	@Override
	public final Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public final boolean isDirty() {
		return Arrays.stream(getSaveables()).anyMatch(Saveable::isDirty);
	}

	@Override
	public final void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		if (undo != null) {
			undo.dispose();
			redo.dispose();
		}
		super.dispose();
	}
}
