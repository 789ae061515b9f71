package jp.tsunagi.workbench.internal.project;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a project's folder and opens it. */
public final class OpenProjectHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell window = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
		DirectoryDialog dialog = new DirectoryDialog(window, SWT.OPEN);
		dialog.setText(Messages.openTitle);
		dialog.setMessage(Messages.openMessage);
		RecentProjects.get().list().stream().findFirst().map(recent -> recent.folder().getParent())
				.ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		String folder = dialog.open();
		if (folder != null) {
			new ProjectOpener(window).open(Path.of(folder));
		}
		return null;
	}
}
