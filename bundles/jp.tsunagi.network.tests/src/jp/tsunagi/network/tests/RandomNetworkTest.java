package jp.tsunagi.network.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.network.Basis;
import jp.tsunagi.network.Betweenness;
import jp.tsunagi.network.Circles;
import jp.tsunagi.network.Cuts;
import jp.tsunagi.network.NetworkAnalysis;
import jp.tsunagi.network.TieNetwork;
import jp.tsunagi.network.TierReach;

/** The measures of small random networks are what trying everything out gives. */
class RandomNetworkTest {

	private static final int MOST = 12;

	@TempDir
	Path folder;

	static IntStream seeds() {
		return IntStream.range(0, 60);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void measuresEqualBruteForce(int seed) throws Exception {
		Random random = new Random(seed);
		SketchedProject sketch = new SketchedProject(folder);
		List<Participant> members = new ArrayList<>(sketch.organizations(sketch.city(), 1 + random.nextInt(MOST)));
		members.add(0, sketch.coordinator(sketch.city(), Tier.FIRST));
		members.add(1, sketch.coordinator(sketch.city(), Tier.SECOND));
		for (int tie = random.nextInt(members.size() * 2); tie > 0; tie--) {
			sketch.tie(members.get(random.nextInt(members.size())), members.get(random.nextInt(members.size())));
		}
		TieNetwork network = TieNetwork.of(sketch.project(), Basis.TIES, LocalDate.EPOCH);
		NetworkAnalysis analysis = NetworkAnalysis.of(sketch.project(), network, new NullProgressMonitor());
		TriedOut tried = new TriedOut(network);

		assertEquals(tried.parts(Set.of()), new HashSet<>(analysis.circles().stream().map(Set::copyOf).toList()));
		members.forEach(member -> assertEquals(tried.share(member), analysis.betweenness().share(member), 1e-9));
		assertEquals(tried.bridges(), new HashSet<>(analysis.cuts().connections()));
		assertEquals(tried.cutPoints(), new HashSet<>(analysis.cuts().participants()));
		TierReach.Way way = analysis.reach().ways().getFirst();
		int steps = tried.distance(members.get(0), members.get(1));
		assertEquals(steps == TriedOut.NO_WAY ? OptionalInt.empty() : OptionalInt.of(steps), way.steps());
		for (int step = 1; step < way.path().size(); step++) {
			assertTrue(network.isConnected(way.path().get(step - 1), way.path().get(step)));
		}
	}

	@Test
	void aLargeNetworkIsSampledTheSameEachTimeAndCloseToTheTruth() throws Exception {
		SketchedProject sketch = new SketchedProject(folder);
		List<Organization> members = sketch.organizations(sketch.city(), 10_000);
		Random random = new Random(1);
		for (int index = 1; index < members.size(); index++) {
			sketch.tie(members.get(index), members.get(random.nextInt(index)));
			sketch.tie(members.get(index), members.get(random.nextInt(Math.min(index, 50))));
		}
		TieNetwork network = TieNetwork.of(sketch.project(), Basis.TIES, LocalDate.EPOCH);

		Betweenness betweenness = Betweenness.of(network, new NullProgressMonitor());

		assertTrue(betweenness.sampled().orElseThrow() < members.size());
		assertEquals(betweenness, Betweenness.of(network, new NullProgressMonitor()));
		List<Organization> hubs = members.subList(0, 50);
		double least = hubs.stream().mapToDouble(betweenness::share).min().orElseThrow();
		double others = members.subList(1_000, 10_000).stream().mapToDouble(betweenness::share).average().orElseThrow();
		assertTrue(least > others * 10, least + " " + others);
	}

	@Test
	void aChainOfThousandsIsNoProblem() throws Exception {
		SketchedProject sketch = new SketchedProject(folder);
		List<Organization> chain = sketch.organizations(sketch.city(), 5_000);
		for (int index = 1; index < chain.size(); index++) {
			sketch.tie(chain.get(index - 1), chain.get(index));
		}
		TieNetwork network = TieNetwork.of(sketch.project(), Basis.TIES, LocalDate.EPOCH);

		assertEquals(1, Circles.of(network).size());
		Cuts cuts = Cuts.of(network);
		assertEquals(chain.size() - 1, cuts.connections().size());
		assertEquals(2_500, cuts.connections().getFirst().cutOff());
		assertEquals(chain.size() - 2, cuts.participants().size());
	}
}
