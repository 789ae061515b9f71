package jp.tsunagi.workbench.internal.save;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import jp.tsunagi.workbench.session.FolderWatch;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * Looks whether somebody else has changed the project whenever the user comes back to the window. Nothing is said while
 * there are unsaved changes: saving will ask then.
 */
public final class DiskWatch {

	private static final DiskWatch WORKBENCH = new DiskWatch();

	private final List<Consumer<List<String>>> listeners = new CopyOnWriteArrayList<>();

	private final FolderWatch<List<String>> watch = new FolderWatch<>(Messages.looking,
			(project, monitor) -> ProjectSession.get().changedOnDisk(), this::tell);

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

	/** Looks whenever the user comes back from now on. */
	void start() {
		watch.start();
	}

	/** Looks now, in the background. */
	public void look() {
		watch.look();
	}

	private void tell(List<String> changed) {
		List<String> worthSaying = ProjectSession.get().dirtyResources().isEmpty() ? changed : List.of();
		listeners.forEach(listener -> listener.accept(worthSaying));
	}
}
