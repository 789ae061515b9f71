package jp.tsunagi.workbench.internal.open;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Source;

/**
 * The command that shows a file of the project which is no model, at a line. The bundle whose editor is registered for
 * such files handles it.
 */
public final class OpenFile {

	/** The id of the command. */
	public static final String COMMAND = "jp.tsunagi.workbench.openFile";

	/** The parameter with the path below the project's folder. */
	public static final String FILE = COMMAND + ".file";

	/** The parameter with the line, counted from 1; 0 for the file as a whole. */
	public static final String LINE = COMMAND + ".line";

	/** The parameter that says, with {@code true}, to offer what mends the line. */
	public static final String FIX = COMMAND + ".fix";

	private OpenFile() {
	}

	/** Whether {@code finding} is about a file that has an editor of its own. */
	public static boolean isOpenable(Finding finding) {
		return finding.elementId().isEmpty() && !finding.source().file().isEmpty()
				&& PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor(finding.source().file()) != null;
	}

	/** Shows the file and line, and what mends it if {@code fix} says so. */
	public static void run(IServiceLocator services, Source source, boolean fix) {
		Command command = services.getService(ICommandService.class).getCommand(COMMAND);
		Map<String, String> parameters = Map.of(FILE, source.file(), LINE, String.valueOf(source.line()), FIX, String.valueOf(fix));
		try {
			services.getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException failure) {
			ILog.of(OpenFile.class).error("File cannot be opened: " + source, failure);
		}
	}
}
