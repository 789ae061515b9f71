package jp.tsunagi.milestone.ui.internal.gantt;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.State;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.eclipse.ui.services.IServiceLocator;

/** Switches the ghosts of what was planned at first, in all charts; the workbench remembers it. */
public final class FirstPlans extends AbstractHandler {

	private static final String COMMAND = "jp.tsunagi.milestone.ui.firstPlans";

	/** Whether they are shown, a {@link Boolean}. */
	static State shown(IServiceLocator services) {
		return services.getService(ICommandService.class).getCommand(COMMAND).getState(RegistryToggleState.STATE_ID);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		HandlerUtil.toggleCommandState(event.getCommand());
		return null;
	}
}
