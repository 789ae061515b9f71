package jp.tsunagi.plan.ui.internal.format;

import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.plan.ui.internal.editor.PlanHandler;

/** Formats what is selected, or all of the plan. */
public final class FormatHandler extends PlanHandler {

	@Override
	protected void execute(PlanEditor editor, PlanDocument plan) {
		PlanFormat.start(plan, editor.viewer().getSelectedRange());
	}
}
