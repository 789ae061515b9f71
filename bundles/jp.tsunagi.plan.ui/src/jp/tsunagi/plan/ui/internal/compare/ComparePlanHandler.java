package jp.tsunagi.plan.ui.internal.compare;

import java.util.List;

import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.plan.ui.internal.editor.PlanHandler;

/** Compares the text in the editor with the file, with a backup, or with another plan such as last year's. */
public final class ComparePlanHandler extends PlanHandler {

	@Override
	protected void execute(PlanEditor editor, PlanDocument plan) {
		List<Counterpart> counterparts = Counterpart.of(plan.path());
		if (counterparts.isEmpty()) {
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(Messages.nothing);
			return;
		}
		String name = Messages.bind(Messages.editing, plan.path().getFileName());
		new ComparePlanDialog(editor.getSite().getShell(), new ComparedText(name, plan.document().get()), counterparts).open();
	}
}
