package jp.tsunagi.workbench.internal.save;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * Looks whether somebody else has changed the project whenever the user comes back to the window. Nothing is said while
 * there are unsaved changes: saving will ask then.
 */
public final class DiskWatch implements IWindowListener {

	private static final DiskWatch WORKBENCH = new DiskWatch();

	private final List<Consumer<List<String>>> listeners = new CopyOnWriteArrayList<>();

	/** Only what the last look found counts, of the project that is still open; jobs may overtake each other. */
	private int looks;

	private DiskWatch() {
	}

	/** The watch of the workbench. */
	public static DiskWatch get() {
		return WORKBENCH;
	}

	/** Starts telling {@code listener}, in the UI thread, which files have changed; none if they are as they were read. */
	public void addListener(Consumer<List<String>> listener) {
		listeners.add(listener);
	}

	/** Stops telling {@code listener}. */
	public void removeListener(Consumer<List<String>> listener) {
		listeners.remove(listener);
	}

	/** Looks now, in the background; used in the UI thread. */
	public void look() {
		ProjectSession session = ProjectSession.get();
		Optional<Project> project = session.project();
		if (project.isEmpty()) {
			return;
		}
		int look = ++looks;
		Job job = Job.createSystem(Messages.looking, monitor -> {
			List<String> changed = session.changedOnDisk();
			Display.getDefault().asyncExec(() -> {
				if (look == looks && session.project().equals(project)) {
					List<String> worthSaying = session.dirtyResources().isEmpty() ? changed : List.of();
					listeners.forEach(listener -> listener.accept(worthSaying));
				}
			});
		});
		job.schedule();
	}

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
}
