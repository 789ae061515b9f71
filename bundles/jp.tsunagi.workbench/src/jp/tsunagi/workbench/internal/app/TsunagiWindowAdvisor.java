package jp.tsunagi.workbench.internal.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import jp.tsunagi.workbench.session.ProjectSession;

/** The window: its size, its title, its status line, and a page to start from when no project is open. */
final class TsunagiWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point SIZE = new Point(1280, 800);

	private WindowTitle title;

	private ProjectStatus status;

	private StartPageOpener startPage;

	TsunagiWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(SIZE);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowPerspectiveBar(false);
		configurer.setShowProgressIndicator(false);
		title = new WindowTitle(configurer, ProjectSession.get());
	}

	@Override
	public void postWindowCreate() {
		StartupReport.watch(getWindowConfigurer().getWindow().getShell());
	}

	@Override
	public void postWindowOpen() {
		// it watches jobs only once somebody has asked for it: what users wait for is to show itself
		PlatformUI.getWorkbench().getProgressService();
		LostEditors.close(getWindowConfigurer().getWindow().getActivePage());
		status = new ProjectStatus(getWindowConfigurer().getActionBarConfigurer().getStatusLineManager(), ProjectSession.get(),
				getWindowConfigurer().getWindow().getActivePage());
		startPage = new StartPageOpener(ProjectSession.get());
	}

	@Override
	public void dispose() {
		if (title != null) {
			title.dispose();
		}
		if (status != null) {
			status.dispose();
		}
		if (startPage != null) {
			startPage.dispose();
		}
	}
}
