package jp.tsunagi.review.ui.internal.dashboard;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Undo and redo: what is being typed comes first, then the text of the plan. */
public final class ReviewEditorActions extends EditorActionBarContributor {

	private final IPropertyChangeListener changed = event -> update();

	private final Action undo = new Action() {
		@Override
		public void run() {
			if (active != null) {
				active.undo();
			}
		}
	};

	private final Action redo = new Action() {
		@Override
		public void run() {
			if (active != null) {
				active.redoAction().run();
			}
		}
	};

	private ReviewEditor active;

	@Override
	public void init(IActionBars bars) {
		undo.setActionDefinitionId(ActionFactory.UNDO.getCommandId());
		redo.setActionDefinitionId(ActionFactory.REDO.getCommandId());
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
	}

	@Override
	public void setActiveEditor(IEditorPart editor) {
		if (active != null) {
			active.undoAction().removePropertyChangeListener(changed);
			active.redoAction().removePropertyChangeListener(changed);
		}
		active = editor instanceof ReviewEditor review ? review : null;
		if (active != null) {
			active.undoAction().addPropertyChangeListener(changed);
			active.redoAction().addPropertyChangeListener(changed);
		}
		update();
	}

	private void update() {
		if (active != null) {
			show(undo, active.undoAction());
			show(redo, active.redoAction());
			// typing can be taken back, too
			undo.setEnabled(true);
		}
	}

	private static void show(IAction shown, IAction handler) {
		shown.setText(handler.getText());
		shown.setToolTipText(handler.getToolTipText());
		shown.setEnabled(handler.isEnabled());
	}
}
