package jp.tsunagi.workbench.internal.form;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

import jp.tsunagi.workbench.internal.element.ModelUndoAction;

/** Undo and redo in forms: what is being typed comes first, then the model. */
public final class ElementEditorActions extends EditorActionBarContributor {

	private final ModelUndoAction modelUndo = ModelUndoAction.undo();

	private final ModelUndoAction redo = ModelUndoAction.redo();

	private final Action undo = new Action() {
		@Override
		public void run() {
			if (active == null || !active.undoTyping()) {
				modelUndo.run();
			}
		}
	};

	private ElementEditor active;

	@Override
	public void init(IActionBars bars) {
		undo.setId(modelUndo.getId());
		undo.setActionDefinitionId(modelUndo.getActionDefinitionId());
		undo.setImageDescriptor(modelUndo.getImageDescriptor());
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
	}

	@Override
	public void setActiveEditor(IEditorPart editor) {
		active = editor instanceof ElementEditor form ? form : null;
		update();
	}

	/** The typing or the model of {@code editor} has changed. */
	static void update(ElementEditor editor) {
		if (editor.getEditorSite().getActionBarContributor() instanceof ElementEditorActions actions) {
			actions.update();
		}
	}

	private void update() {
		modelUndo.update();
		redo.update();
		boolean typing = active != null && active.canUndoTyping();
		undo.setEnabled(typing || modelUndo.isEnabled());
		undo.setText(typing ? Messages.undoTyping : modelUndo.getText());
	}
}
