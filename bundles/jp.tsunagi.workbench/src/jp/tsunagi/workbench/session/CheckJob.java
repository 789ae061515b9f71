package jp.tsunagi.workbench.session;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.validation.Check;

/** Checks the project in the background, a moment after the last change. */
final class CheckJob extends Job {

	/** Long enough to let a burst of edits pass, short enough to feel immediate. */
	static final long DELAY_MILLIS = 250;

	private final Project project;

	private final ModelLock lock;

	private final Clock clock;

	private final Consumer<List<Finding>> result;

	private volatile boolean hurried;

	private volatile boolean ended;

	CheckJob(Project project, ModelLock lock, Clock clock, Consumer<List<Finding>> result) {
		super(Messages.checking);
		this.project = project;
		this.lock = lock;
		this.clock = clock;
		this.result = result;
		setPriority(Job.DECORATE);
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		hurried = false;
		try {
			result.accept(lock.read(() -> Check.ofModel(project, clock, monitor), this::stepAside));
			return Status.OK_STATUS;
		} catch (OperationCanceledException overtaken) {
			if (hurried) {
				schedule(DELAY_MILLIS);
			}
			return Status.CANCEL_STATUS;
		} catch (Exception failure) {
			return Status.error(Messages.checkFailed, failure);
		}
	}

	/** Somebody wants to write first, perhaps without a command after which all is checked again. */
	private void stepAside() {
		hurried = true;
		cancel();
	}

	/** The project is not open any more. */
	void end() {
		ended = true;
		cancel();
	}

	@Override
	public boolean shouldSchedule() {
		return !ended;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == ProjectSession.class;
	}
}
