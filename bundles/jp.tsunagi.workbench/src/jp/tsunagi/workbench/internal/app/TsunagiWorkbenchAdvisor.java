package jp.tsunagi.workbench.internal.app;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import jp.tsunagi.workbench.internal.project.ProjectOpener;
import jp.tsunagi.workbench.internal.project.RecentProjects;

/** One window with the coordination perspective; opens the project once the window is there. */
final class TsunagiWorkbenchAdvisor extends WorkbenchAdvisor {

	private static final int AWAKE_MILLIS = 50;

	private final Startup startup;

	private boolean started;

	TsunagiWorkbenchAdvisor(Startup startup) {
		this.startup = startup;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return CoordinationPerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new TsunagiWindowAdvisor(configurer);
	}

	/** SWT on GTK may sleep through the end of the start, for seconds: a timer keeps it awake until then. */
	@Override
	public void preStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.timerExec(AWAKE_MILLIS, new Runnable() {
			@Override
			public void run() {
				if (!started) {
					display.timerExec(AWAKE_MILLIS, this);
				}
			}
		});
	}

	@Override
	public void postStartup() {
		started = true;
		startup.state().started();
		startup.splash().close();
		if (!StartupReport.closesAtOnce()) {
			// after the first painting of the window
			PlatformUI.getWorkbench().getDisplay().asyncExec(this::openProject);
		}
	}

	private void openProject() {
		Shell window = window();
		ProjectOpener opener = new ProjectOpener(window);
		startup.project().ifPresentOrElse(opener::open, () -> RecentProjects.get().toReopen().ifPresent(opener::reopen));
		StartPage.showUnlessProjectIsOpen();
		startup.notices().forEach(notice -> tell(window, notice));
	}

	/** The start goes on behind the message. */
	private static void tell(Shell window, String notice) {
		MessageDialog dialog = new MessageDialog(window, Messages.product, null, notice, MessageDialog.INFORMATION, 0,
				Messages.close);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	private static Shell window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	}
}
