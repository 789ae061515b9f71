package jp.tsunagi.diagram.ui.internal.layers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import jp.tsunagi.coordination.Participant;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.network.Basis;
import jp.tsunagi.network.Betweenness;
import jp.tsunagi.network.TieNetwork;
import jp.tsunagi.workbench.session.ProjectSession;

/** Measures everybody's place in the network of the open project, for the colours of a diagram. */
final class NumbersJob extends Job {

	static final long DELAY_MILLIS = 700;

	private final ProjectSession session;

	private final Consumer<Numbers> result;

	/**
	 * What was measured, by the ids of the participants.
	 *
	 * @param degrees how many others each knows
	 * @param betweenness the share of the shortest ways between others that lead through each
	 */
	record Numbers(Map<String, Double> degrees, Map<String, Double> betweenness) {
	}

	/** The job gives {@code result} the numbers, in its own thread. */
	NumbersJob(ProjectSession session, Consumer<Numbers> result) {
		super(Messages.measuring);
		this.session = session;
		this.result = result;
		setPriority(Job.DECORATE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Optional<Project> snapshot = session.snapshot();
			if (snapshot.isPresent()) {
				result.accept(measure(TieNetwork.of(snapshot.get(), Basis.TIES, LocalDate.now(session.clock())), monitor));
			}
			return Status.OK_STATUS;
		} catch (OperationCanceledException overtaken) {
			return Status.CANCEL_STATUS;
		} catch (RuntimeException failure) {
			return Status.error(Messages.measuringFailed, failure);
		}
	}

	private static Numbers measure(TieNetwork network, IProgressMonitor monitor) {
		Betweenness shares = Betweenness.of(network, monitor);
		Map<String, Double> degrees = new HashMap<>();
		Map<String, Double> betweenness = new HashMap<>();
		for (Participant participant : network.participants()) {
			degrees.put(participant.getId(), (double) network.degree(participant));
			betweenness.put(participant.getId(), shares.share(participant));
		}
		return new Numbers(degrees, betweenness);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == NumbersJob.class;
	}
}
