package jp.tsunagi.plan.ui.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

import jp.tsunagi.plan.ui.internal.connection.PlanDocument;

/** Does something with the plan in the active editor. */
public abstract class PlanHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditor(event) instanceof PlanEditor editor && editor.plan().isPresent()) {
			execute(editor, editor.plan().get());
		}
		return null;
	}

	/** Does it. */
	protected abstract void execute(PlanEditor editor, PlanDocument plan);
}
