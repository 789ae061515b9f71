package jp.tsunagi.workbench.internal.open;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** The command that shows an element in its editor; every part opens elements through it. */
public final class OpenElement {

	/** The id of the command. */
	public static final String COMMAND = "jp.tsunagi.workbench.openElement";

	/** The parameter with the id of the element. */
	public static final String ID = COMMAND + ".id";

	/** The optional parameter with the name of the feature to go to. */
	public static final String FEATURE = COMMAND + ".feature";

	private OpenElement() {
	}

	/** Shows the element with that id, if it can be shown. */
	public static void run(IServiceLocator services, String id, Optional<String> feature) {
		Command command = services.getService(ICommandService.class).getCommand(COMMAND);
		Map<String, String> parameters = new HashMap<>(Map.of(ID, id));
		feature.ifPresent(name -> parameters.put(FEATURE, name));
		try {
			services.getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException failure) {
			ILog.of(OpenElement.class).error("Element cannot be opened: " + id, failure);
		}
	}
}
