package jp.tsunagi.network;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.core.project.Project;

/**
 * つながりの候補: participants who act on the same need or issue, and of whom no tie is known. A tie that is planned or rests
 * is known; one that has ended is not.
 *
 * @param candidates the first of them: those with more in common first, then those who know more of the same others, then
 *     in the order of the project
 * @param total how many there are
 */
public record MissingTies(List<MissingTie> candidates, int total) {

	/** How many candidates are kept. */
	public static final int MOST = 1000;

	/**
	 * Two who should know each other.
	 *
	 * @param one the one that the project holds first
	 * @param other the other
	 * @param reasons the needs and issues that both act on, in the order of the project
	 * @param commonContacts how many others both know
	 */
	public record MissingTie(Participant one, Participant other, List<Element> reasons, int commonContacts) {

		/** Keeps its own copy of the reasons. */
		public MissingTie {
			reasons = List.copyOf(reasons);
		}
	}

	/** Keeps its own copy of the candidates. */
	public MissingTies {
		candidates = List.copyOf(candidates);
	}

	/**
	 * Takes O(k²) for each need or issue that k participants act on, and memory for {@link #MOST} candidates.
	 *
	 * @param network of {@code project}, or a part of it; both ends of a candidate are in it
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor says so
	 */
	public static MissingTies of(Project project, TieNetwork network, IProgressMonitor monitor) {
		return new MissingTieSearch(project, network).run(monitor);
	}
}
