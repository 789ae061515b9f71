package jp.tsunagi.plan.ui.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.project.PlanLibrary;
import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/**
 * The plans of the open project as they are being written: those in editors as they stand there, the others as they are on disk.
 * They are read in the background a moment after the last of several changes, of a text or of the model, as long as anybody
 * listens. For the UI thread.
 */
public final class LivePlans implements SessionListener {

	private static final LivePlans WORKBENCH = new LivePlans();

	/** After the last key; short enough to feel immediate. */
	private static final int QUIET_MILLIS = 200;

	private final ProjectSession session = ProjectSession.get();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private final ModelCopy model = new ModelCopy(session, this::outdate);

	private final Runnable read = this::read;

	private Optional<PlanReading> reading = Optional.empty();

	private Optional<Job> job = Optional.empty();

	/** Counts changes: only what is read after the last one is shown. */
	private int changes;

	/** The change that {@link #reading} knows of. */
	private int known = -1;

	private LivePlans() {
		session.addListener(this);
		PlanConnections.get().addTextListener(this::outdate);
	}

	/** The plans of the workbench's project. */
	public static LivePlans get() {
		return WORKBENCH;
	}

	/** Runs {@code listener} whenever the plans have been read anew, and when another project is open. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
		if (known != changes) {
			arm(0);
		}
	}

	/** Runs {@code listener} no more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** The plans as they were read last; empty if no project is open, or nothing has been read yet. */
	public Optional<PlanReading> reading() {
		return reading;
	}

	/** The plans as they are now: read at once if they have changed since they were read last. Empty if no project is open. */
	public Optional<PlanReading> now() {
		if (isOutdated()) {
			Optional<Project> project = model.get();
			show(project.map(copy -> read(copy, texts(copy), new NullProgressMonitor())), changes);
		}
		return reading;
	}

	@Override
	public void projectChanged() {
		reading = Optional.empty();
		outdate();
		tell();
	}

	@Override
	public void plansChanged() {
		outdate();
	}

	private void outdate() {
		changes++;
		if (!listeners.isEmpty()) {
			arm(QUIET_MILLIS);
		}
	}

	/** Somebody may have read them {@linkplain #now() at once} meanwhile. */
	private boolean isOutdated() {
		return known != changes || reading.isEmpty();
	}

	private void arm(int millis) {
		Display.getCurrent().timerExec(millis, read);
	}

	private void read() {
		job.ifPresent(Job::cancel);
		job = model.get().filter(project -> isOutdated()).map(project -> {
			Map<String, String> texts = texts(project);
			int change = changes;
			Display display = Display.getCurrent();
			Job next = Job.createSystem("plans", monitor -> {
				PlanReading read = read(project, texts, monitor);
				display.asyncExec(() -> show(Optional.of(read), change));
			});
			next.schedule();
			return next;
		});
	}

	private static PlanReading read(Project project, Map<String, String> texts, IProgressMonitor monitor) {
		PlanLibrary library = PlanLibrary.open(project, texts, ProjectSession.get().clock(), monitor);
		CancelIndicator indicator = monitor::isCanceled;
		try {
			project.files(PlanLibrary.SUFFIX).stream().flatMap(file -> library.resource(file).stream())
					.forEach(resource -> EcoreUtil2.resolveLazyCrossReferences(resource, indicator));
		} catch (OperationCanceledError cancelled) {
			// Xtext's own, which a job would take for a failure
			throw cancelled.getWrapped();
		}
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return new PlanReading(project, library, texts);
	}

	private static Map<String, String> texts(Project project) {
		return PlanConnections.get().texts(project.folder()).entrySet().stream().collect(Collectors.toMap(
				entry -> PlanReading.file(project, entry.getKey()).orElseThrow(), Map.Entry::getValue));
	}

	private void show(Optional<PlanReading> read, int change) {
		if (change == changes && isOutdated()) {
			known = change;
			reading = read;
			tell();
		}
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}
