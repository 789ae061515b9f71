package jp.tsunagi.network;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import jp.tsunagi.coordination.Participant;
import jp.tsunagi.core.project.Project;

/**
 * All measures of a network.
 *
 * @param network what was measured
 * @param betweenness who stands between others
 * @param cuts what the network falls apart without
 * @param circles the parts that know nothing of each other
 * @param reach from tier 1 to tier 2
 * @param densities of the areas
 * @param missing who should know each other
 */
public record NetworkAnalysis(TieNetwork network, Betweenness betweenness, Cuts cuts, List<List<Participant>> circles,
		TierReach reach, List<AreaDensity> densities, MissingTies missing) {

	private static final int BETWEENNESS_SHARE = 80;

	private static final int MISSING_SHARE = 20;

	/** Keeps its own copies. */
	public NetworkAnalysis {
		circles = List.copyOf(circles);
		densities = List.copyOf(densities);
	}

	/**
	 * Measures {@code network}, which is that of {@code project} or a part of it.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor says so
	 */
	public static NetworkAnalysis of(Project project, TieNetwork network, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, BETWEENNESS_SHARE + MISSING_SHARE);
		return new NetworkAnalysis(network, Betweenness.of(network, progress.split(BETWEENNESS_SHARE)),
				Cuts.of(network), Circles.of(network), TierReach.of(network), AreaDensity.of(network),
				MissingTies.of(project, network, progress.split(MISSING_SHARE)));
	}
}
