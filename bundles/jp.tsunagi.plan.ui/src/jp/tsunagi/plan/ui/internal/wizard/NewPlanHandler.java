package jp.tsunagi.plan.ui.internal.wizard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a new plan and opens it. */
public final class NewPlanHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		NewPlanWizard.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
		return null;
	}
}
