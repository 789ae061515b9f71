package jp.tsunagi.workbench.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** Notes which elements the workbench was asked to open while a test runs. */
public final class OpenedElements implements IExecutionListener, AutoCloseable {

	private static final String COMMAND = "jp.tsunagi.workbench.openElement";

	private final ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);

	private final List<String> requests = new ArrayList<>();

	public OpenedElements() {
		commands.addExecutionListener(this);
	}

	/** The ids, each with {@code #feature} if a feature was named. */
	public List<String> requests() {
		return List.copyOf(requests);
	}

	@Override
	public void preExecute(String commandId, ExecutionEvent event) {
		if (COMMAND.equals(commandId)) {
			String feature = event.getParameter(COMMAND + ".feature");
			requests.add(event.getParameter(COMMAND + ".id") + (feature == null ? "" : "#" + feature));
		}
	}

	@Override
	public void notHandled(String commandId, NotHandledException exception) {
		throw new AssertionError(exception);
	}

	@Override
	public void postExecuteFailure(String commandId, ExecutionException exception) {
		// whether the editor can show the element is not what these tests are about
	}

	@Override
	public void postExecuteSuccess(String commandId, Object returnValue) {
		// noted before
	}

	@Override
	public void close() {
		commands.removeExecutionListener(this);
	}
}
