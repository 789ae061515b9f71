package jp.tsunagi.workbench.session;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.coordination.provider.CoordinationItemProviderAdapterFactory;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.project.ProjectException;

/**
 * The open project of the workbench. Every part shows it and edits it here, so that undo, dirty state and findings
 * are the same everywhere. Used in the UI thread, but for {@link #save}.
 */
public final class ProjectSession {

	private static final ProjectSession WORKBENCH = new ProjectSession(Clock.systemDefaultZone());

	private static final int MOST_HURRIES = 5;

	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();

	private final Clock clock;

	private final ModelLock lock = new ModelLock();

	private Optional<Opened> opened = Optional.empty();

	private final ProjectFindings findings = new ProjectFindings(() -> tell(SessionListener::findingsChanged));

	/** What comes and goes with a project. */
	private record Opened(Project project, AdapterFactoryEditingDomain domain, CoordinationItemProviderAdapterFactory adapters,
			ChangeCollector changes, CheckJob check) {

		GuardedCommandStack stack() {
			return (GuardedCommandStack) domain.getCommandStack();
		}
	}

	ProjectSession(Clock clock) {
		this.clock = clock;
	}

	/** The session of the workbench. */
	public static ProjectSession get() {
		return WORKBENCH;
	}

	/** The open project; empty before one is opened. */
	public Optional<Project> project() {
		return opened.map(Opened::project);
	}

	/** Where the open project's commands run; empty if none is open. */
	public Optional<EditingDomain> editingDomain() {
		return opened.map(Opened::domain);
	}

	/** Today, as the workbench sees it. */
	public Clock clock() {
		return clock;
	}

	/** Shows {@code project} in place of the one that is open; the caller has asked what to do with unsaved changes. */
	public void show(Project project) {
		leave();
		CoordinationItemProviderAdapterFactory adapters = new CoordinationItemProviderAdapterFactory();
		GuardedCommandStack stack = new GuardedCommandStack(lock);
		AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(adapters, stack, project.resourceSet()) {
			@Override
			public boolean isReadOnly(Resource resource) {
				return resource != null && project.isProtected(resource);
			}
		};
		CheckJob check = new CheckJob(project, lock, clock, found -> checked(project, found));
		project.resourceSet().getResources().forEach(resource -> resource.setTrackingModification(true));
		ChangeCollector changes = new ChangeCollector();
		project.resourceSet().eAdapters().add(changes);
		opened = Optional.of(new Opened(project, domain, adapters, changes, check));
		stack.addCommandStackListener(event -> changed(stack));
		findings.reset(project.loadFindings());
		tell(SessionListener::projectChanged);
		check.schedule();
	}

	/** Leaves the open project; unsaved changes are lost. */
	public void close() {
		if (opened.isPresent()) {
			leave();
			tell(SessionListener::projectChanged);
		}
	}

	/** Nobody is told: editors go on with a project that is read again. */
	private void leave() {
		opened.ifPresent(former -> {
			former.check().end();
			former.project().resourceSet().eAdapters().remove(former.changes());
			former.adapters().dispose();
		});
		opened = Optional.empty();
		findings.reset(List.of());
	}

	/** Runs {@code command} so that it can be undone; nothing happens if it cannot be executed or no project is open. */
	public void execute(Command command) {
		opened.ifPresent(open -> open.stack().execute(command));
	}

	/** Runs {@code work} while nobody asks in the background; for what is kept true to the model without a command. */
	public void exclusively(Runnable work) {
		lock.write(work);
	}

	/** What the last check found, with what could not be read and what was reported of other files; by file and line. */
	public List<Finding> findings() {
		return findings.all();
	}

	/** Those of the {@link #findings()} that are in {@code file}, a path below the project's folder. */
	public List<Finding> findings(String file) {
		return findings.of(file);
	}

	/**
	 * From now on {@code found} is what is wrong with {@code file}, which is no model, or what those find who call themselves so;
	 * nothing happens if no project is open.
	 */
	public void report(String file, List<Finding> found) {
		if (opened.isPresent()) {
			findings.report(file, found);
		}
	}

	/** Tells that a plan was saved, or that somebody else may have changed one; plans are texts that the session does not hold. */
	public void plansChanged() {
		tell(SessionListener::plansChanged);
	}

	/** The files with unsaved changes. */
	public List<Resource> dirtyResources() {
		return project().map(project -> project.resourceSet().getResources().stream().filter(Resource::isModified).toList())
				.orElse(List.of());
	}

	/**
	 * Saves those of {@code resources} that have changed. May be called from any thread.
	 *
	 * @return the files that were written
	 * @throws ProjectException if that is not possible; nothing is lost then
	 */
	public List<String> save(Collection<Resource> resources, Conflict conflict, IProgressMonitor monitor) throws ProjectException {
		Opened open = opened.orElseThrow();
		List<Resource> unsaved = resources.stream().filter(Resource::isModified).toList();
		try {
			List<String> written = lock.read(() -> open.project().save(resources, conflict, clock, monitor), () -> { });
			Display.getDefault().asyncExec(this::saved);
			return written;
		} catch (ProjectException | RuntimeException failure) {
			// a resource takes itself for saved once its bytes are made, though they did not reach the disk
			unsaved.forEach(resource -> resource.setModified(true));
			throw failure;
		} catch (Exception impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/**
	 * Which files of the open project somebody else has changed since they were read or saved here. May be called from any
	 * thread; meanwhile no command runs.
	 */
	public List<String> changedOnDisk() {
		return read(() -> project().map(Project::changedOnDisk).orElse(List.of()), () -> { });
	}

	/**
	 * A copy of the open project as it is now, for a thread of its own. May be called from any thread; meanwhile no command
	 * runs.
	 */
	public Optional<Project> snapshot() {
		return read(() -> project().map(Project::snapshot), () -> { });
	}

	/**
	 * Asks something of the model, or of what is kept true to it, in the background; meanwhile no command runs. A command that
	 * comes does not wait for the answer: it interrupts the thread that asks, and afterwards the question is asked again. Who goes on
	 * and on with commands has to wait once in a while.
	 *
	 * @param question throws {@link OperationCanceledException} when its thread is interrupted, if it takes long; it changes nothing
	 * that would have to be taken back then
	 * @throws OperationCanceledException if {@code monitor} is cancelled
	 */
	public <T> T ask(Callable<T> question, IProgressMonitor monitor) {
		Thread asking = Thread.currentThread();
		for (int round = 1;; round++) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			try {
				return read(question, round <= MOST_HURRIES ? asking::interrupt : () -> { });
			} catch (OperationCanceledException hurried) {
				// a command came first, or the monitor knows
				continue;
			} finally {
				Thread.interrupted();
			}
		}
	}

	private <T> T read(Callable<T> question, Runnable stop) {
		try {
			return lock.read(question, stop);
		} catch (RuntimeException failure) {
			throw failure;
		} catch (Exception impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Starts telling {@code listener}. */
	public void addListener(SessionListener listener) {
		listeners.add(listener);
	}

	/** Stops telling {@code listener}. */
	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	private void changed(GuardedCommandStack stack) {
		Command recent = stack.getMostRecentCommand();
		Collection<Object> affected = new LinkedHashSet<>();
		opened.ifPresent(open -> affected.addAll(open.changes().take()));
		if (recent != null) {
			affected.addAll(recent.getAffectedObjects());
			if (affected.isEmpty()) {
				stack.setHarmless(recent);
			}
		}
		if (!stack.isSaveNeeded()) {
			dirtyResources().forEach(resource -> resource.setModified(false));
		}
		tell(listener -> listener.modelChanged(affected));
		tell(SessionListener::dirtyChanged);
		opened.ifPresent(open -> {
			open.check().cancel();
			open.check().schedule(CheckJob.DELAY_MILLIS);
		});
	}

	private void saved() {
		boolean all = dirtyResources().isEmpty();
		opened.map(Opened::stack).ifPresent(all ? GuardedCommandStack::saveIsDone : GuardedCommandStack::saveIsPartial);
		tell(SessionListener::dirtyChanged);
		opened.ifPresent(open -> open.check().schedule());
	}

	/** What comes when the project is not open any more is of nobody's interest. */
	private void checked(Project project, List<Finding> found) {
		Display.getDefault().asyncExec(() -> opened.filter(open -> open.project() == project).ifPresent(open -> findings.check(found)));
	}

	private void tell(Consumer<SessionListener> event) {
		listeners.forEach(event);
	}
}
