package jp.tsunagi.milestone.ui.internal.gantt;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Undo and redo of what was done with milestones. */
public final class GanttEditorActions extends EditorActionBarContributor {

	@Override
	public void setActiveEditor(IEditorPart editor) {
		GanttEditor gantt = editor instanceof GanttEditor active ? active : null;
		getActionBars().setGlobalActionHandler(ActionFactory.UNDO.getId(), gantt == null ? null : gantt.undoAction());
		getActionBars().setGlobalActionHandler(ActionFactory.REDO.getId(), gantt == null ? null : gantt.redoAction());
		getActionBars().updateActionBars();
	}
}
