package jp.tsunagi.plan.ui.internal.navigation;

import java.util.List;

import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.plan.ui.internal.editor.PlanHandler;

/** Goes to what the word at the caret stands for. */
public final class OpenDefinitionHandler extends PlanHandler {

	private static final int PATIENCE_MILLIS = 2_000;

	@Override
	protected void execute(PlanEditor editor, PlanDocument plan) {
		List<Target> targets = Definitions.at(plan, editor.viewer().getSelectedRange().x, PATIENCE_MILLIS);
		if (targets.isEmpty()) {
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(Messages.nothing);
		} else {
			targets.getFirst().open(editor.getSite().getPage());
		}
	}
}
