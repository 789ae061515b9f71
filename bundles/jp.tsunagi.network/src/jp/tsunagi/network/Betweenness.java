package jp.tsunagi.network;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import jp.tsunagi.coordination.Participant;

/**
 * 橋渡し: for each participant the share of the shortest ways between any two others that lead through it, 0 to 1, by
 * Brandes' algorithm (A Faster Algorithm for Betweenness Centrality, 2001). JGraphT's cannot be cancelled and does not
 * sample.
 *
 * @param shares of all participants, in the order of the network
 * @param sampled from how many starting points the shares were estimated; empty if they are exact
 */
public record Betweenness(Map<Participant, Double> shares, OptionalInt sampled) {

	/** Exact for up to 3,000 participants with 6,000 connections, about a second; above, what takes as long. */
	private static final long MOST_STEPS = 50_000_000;

	private static final int LEAST_SAMPLES = 50;

	/** Fixed, so that the same project gives the same numbers. */
	private static final long SEED = 20260401;

	/** Keeps its own copy of the shares. */
	public Betweenness {
		shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
	}

	/**
	 * Takes O(n · (n + m)) for n participants and m connections; where that were too much, the ways from a random sample of
	 * starting points stand for all, each of which takes O(n + m).
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor says so
	 */
	public static Betweenness of(TieNetwork network, IProgressMonitor monitor) {
		return of(network, MOST_STEPS, monitor);
	}

	static Betweenness of(TieNetwork network, long mostSteps, IProgressMonitor monitor) {
		List<Participant> participants = network.participants();
		int[][] adjacency = network.adjacency();
		int size = participants.size();
		long stepsEach = size + Arrays.stream(adjacency).mapToLong(contacts -> contacts.length).sum();
		long affordable = Math.max(LEAST_SAMPLES, mostSteps / Math.max(1, stepsEach));
		int[] starts = affordable >= size ? IntStream.range(0, size).toArray() : sample(size, (int) affordable);
		double[] sums = sum(adjacency, starts, SubMonitor.convert(monitor, starts.length));
		// each pair is counted from both of its ends
		double pairs = (size - 1.0) * (size - 2.0) * starts.length / Math.max(1, size);
		Map<Participant, Double> shares = new LinkedHashMap<>();
		for (int index = 0; index < size; index++) {
			shares.put(participants.get(index), size < 3 ? 0 : Math.min(1, sums[index] / pairs));
		}
		return new Betweenness(shares, starts.length == size ? OptionalInt.empty() : OptionalInt.of(starts.length));
	}

	private static int[] sample(int size, int number) {
		return new Random(SEED).ints(0, size).distinct().limit(number).sorted().toArray();
	}

	private static double[] sum(int[][] adjacency, int[] starts, SubMonitor monitor) {
		ShortestWays ways = new ShortestWays(adjacency);
		double[] sums = new double[adjacency.length];
		for (int start : starts) {
			ways.addFrom(start, sums);
			monitor.split(1);
		}
		return sums;
	}

	/** The share of {@code participant}; 0 if it is not in the network. */
	public double share(Participant participant) {
		return shares.getOrDefault(participant, 0.0);
	}
}
