package jp.tsunagi.diagram.ui.internal.analysis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.network.Basis;
import jp.tsunagi.network.TieNetwork;
import jp.tsunagi.workbench.session.ProjectSession;

/** Measures a copy of the open project in the background, a moment after the last change. */
final class AnalysisJob extends Job {

	/** Long enough to let a burst of edits pass; nobody reads numbers while typing. */
	static final long DELAY_MILLIS = 700;

	private final ProjectSession session;

	private final Consumer<AnalysisResult> result;

	private volatile Basis basis = Basis.TIES;

	/** The job gives {@code result} what it found, in its own thread; nothing if no project is open. */
	AnalysisJob(ProjectSession session, Consumer<AnalysisResult> result) {
		super(Messages.analysing);
		this.session = session;
		this.result = result;
		setPriority(Job.DECORATE);
	}

	void setBasis(Basis counted) {
		basis = counted;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Optional<Project> snapshot = session.snapshot();
			if (snapshot.isPresent()) {
				TieNetwork network = TieNetwork.of(snapshot.get(), basis, LocalDate.now(session.clock()));
				result.accept(AnalysisResult.of(snapshot.get(), network, monitor));
			}
			return Status.OK_STATUS;
		} catch (OperationCanceledException overtaken) {
			return Status.CANCEL_STATUS;
		} catch (RuntimeException failure) {
			return Status.error(Messages.analysisFailed, failure);
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == AnalysisJob.class;
	}
}
