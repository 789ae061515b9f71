package jp.tsunagi.plan.ui.internal.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import jp.tsunagi.workbench.internal.open.OpenFile;
import jp.tsunagi.workbench.session.ProjectSession;

/** Shows the plan that the command names at its line. */
public final class OpenFileHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String file = event.getParameter(OpenFile.FILE);
		Optional<Path> path = ProjectSession.get().project().map(project -> project.folder().resolve(file));
		if (path.isEmpty()) {
			return null;
		}
		String line = event.getParameter(OpenFile.LINE);
		try {
			PlanEditor editor = OpenPlan.at(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), path.get(),
					line == null ? 0 : Integer.parseInt(line));
			if (Boolean.parseBoolean(event.getParameter(OpenFile.FIX)) && editor.viewer() instanceof ITextOperationTarget text) {
				text.doOperation(ISourceViewer.QUICK_ASSIST);
			}
			return editor;
		} catch (PartInitException failure) {
			throw new ExecutionException(failure.getMessage(), failure);
		}
	}
}
