package jp.tsunagi.workbench.session;

import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.core.project.Project;

/**
 * Looks at files of the open project in the background, again whenever the user comes back to the window: somebody else may have
 * written them. Used in the UI thread.
 *
 * @param <T> what is found
 */
public final class FolderWatch<T> {

	private final String name;

	private final BiFunction<Project, IProgressMonitor, T> reader;

	private final Consumer<T> receiver;

	/** Only what the last look found counts; jobs may overtake each other. */
	private int looks;

	/**
	 * A watch that has not looked yet.
	 *
	 * @param name of the job
	 * @param reader looks, in the background
	 * @param receiver takes what was found, in the UI thread
	 */
	public FolderWatch(String name, BiFunction<Project, IProgressMonitor, T> reader, Consumer<T> receiver) {
		this.name = name;
		this.reader = reader;
		this.receiver = receiver;
	}

	/** Looks whenever the user comes back from now on. */
	public void start() {
		PlatformUI.getWorkbench().addWindowListener(new IWindowListener() {
			@Override
			public void windowActivated(IWorkbenchWindow window) {
				look();
			}

			@Override
			public void windowDeactivated(IWorkbenchWindow window) {
				// only coming back matters
			}

			@Override
			public void windowClosed(IWorkbenchWindow window) {
				// only coming back matters
			}

			@Override
			public void windowOpened(IWorkbenchWindow window) {
				// only coming back matters
			}
		});
	}

	/** Looks now; if no project is open, what earlier looks find is dropped. */
	public void look() {
		int look = ++looks;
		Display display = PlatformUI.getWorkbench().getDisplay();
		ProjectSession.get().project().ifPresent(project -> Job.createSystem(name, monitor -> {
			T found = reader.apply(project, monitor);
			display.asyncExec(() -> {
				if (look == looks) {
					receiver.accept(found);
				}
			});
		}).schedule());
	}
}
