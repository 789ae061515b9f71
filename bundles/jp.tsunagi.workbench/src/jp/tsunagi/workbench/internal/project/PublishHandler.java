package jp.tsunagi.workbench.internal.project;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.DocumentException;
import jp.tsunagi.document.OutputFolder;
import jp.tsunagi.document.Overview;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.project.PlanLibrary;
import jp.tsunagi.workbench.session.ProjectSession;

/** Asks for whom and where to, and writes the project's overview as a web page. */
public final class PublishHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell window = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
		ProjectSession.get().project().ifPresent(project -> {
			PublishDialog dialog = new PublishDialog(window, project, Messages.publishTitle, Messages.publishDescription, "html");
			if (dialog.open() == Window.OK) {
				publish(project, dialog.audience(), dialog.folder(), window);
			}
		});
		return null;
	}

	private static void publish(Project project, Audience audience, Path folder, Shell window) {
		ProjectSession session = ProjectSession.get();
		AtomicLong leftOut = new AtomicLong();
		try {
			// nobody edits meanwhile: the window takes no input
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				List<Plan> plans = PlanLibrary.open(project, session.clock(), monitor).plans();
				Overview overview = new Overview(project, plans, audience, session.findings(), session.clock());
				leftOut.set(overview.leftOut());
				try {
					new OutputFolder(folder).write(overview.files(), false);
				} catch (DocumentException failure) {
					throw new InvocationTargetException(failure);
				}
			});
		} catch (InvocationTargetException failure) {
			MessageDialog.openError(window, Messages.publishTitle, failure.getCause().getMessage());
			return;
		} catch (InterruptedException cancelled) {
			return;
		}
		Path page = folder.resolve(Overview.PAGE);
		String done = NLS.bind(Messages.publishDone, page, leftOut.get());
		int answer = MessageDialog.open(MessageDialog.INFORMATION, window, Messages.publishTitle, done, 0, Messages.show,
				Messages.close);
		if (answer == 0) {
			Program.launch(page.toString());
		}
	}
}
