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
		try {
			result.accept(lock.read(() -> Check.ofModel(project, clock, monitor), this::cancel));
			return Status.OK_STATUS;
		} catch (OperationCanceledException overtaken) {
			return Status.CANCEL_STATUS;
		} catch (Exception failure) {
			return Status.error(Messages.checkFailed, failure);
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == ProjectSession.class;
	}
}
