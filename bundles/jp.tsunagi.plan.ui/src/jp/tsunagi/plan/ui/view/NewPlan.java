package jp.tsunagi.plan.ui.view;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** The way to a plan where there is none. */
public final class NewPlan {

	private static final String COMMAND = "jp.tsunagi.plan.ui.newPlan";

	private NewPlan() {
	}

	/** What a button is called that leads there. */
	public static String label() {
		return Messages.newPlan;
	}

	/** Asks for a new plan, and opens it. A project has to be open. */
	public static void ask(IServiceLocator services) {
		try {
			services.getService(IHandlerService.class).executeCommand(COMMAND, null);
		} catch (CommandException impossible) {
			throw new IllegalStateException(COMMAND, impossible);
		}
	}
}
