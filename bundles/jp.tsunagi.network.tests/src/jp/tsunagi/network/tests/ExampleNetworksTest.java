package jp.tsunagi.network.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.network.AreaDensity;
import jp.tsunagi.network.Basis;
import jp.tsunagi.network.Cuts;
import jp.tsunagi.network.MissingTies.MissingTie;
import jp.tsunagi.network.NetworkAnalysis;
import jp.tsunagi.network.TieNetwork;
import jp.tsunagi.network.TierReach;

/** The networks of the examples, compared with what was counted by hand in their files. */
class ExampleNetworksTest {

	private static NetworkAnalysis analyse(String example) throws Exception {
		Project project = Project.open(Path.of(System.getProperty("tsunagi.examples"), example), new NullProgressMonitor());
		TieNetwork network = TieNetwork.of(project, Basis.TIES, LocalDate.of(2026, 4, 1));
		return NetworkAnalysis.of(project, network, new NullProgressMonitor());
	}

	private static Participant find(NetworkAnalysis analysis, String id) {
		return analysis.network().participants().stream().filter(participant -> id.equals(participant.getId())).findFirst().orElseThrow();
	}

	private static List<String> ids(List<? extends Identified> elements) {
		return elements.stream().map(Identified::getId).toList();
	}

	@Test
	void fuchusConsultantsHoldTheNetworkTogether() throws Exception {
		NetworkAnalysis fuchu = analyse("fuchu");
		Participant consultants = find(fuchu, "register-consultants");

		assertEquals(95, fuchu.network().participants().size());
		assertEquals(36, fuchu.network().connections().size());
		assertEquals(14, fuchu.network().degree(consultants));
		assertEquals(3 + 3 + 2 + 11 * 2, fuchu.network().strength(consultants));
		// the residents; tier 1 with its two courses; ten councils with their coordinators; the rest around the food pantry
		assertEquals(new Cuts.CutPoint(consultants, 13, 1 + 3 + 20), fuchu.cuts().participants().getFirst());
		assertEquals(35, fuchu.circles().getFirst().size());
		assertEquals(60, fuchu.network().isolated().size());
		assertEquals(consultants, fuchu.betweenness().shares().entrySet().stream()
				.max((one, other) -> Double.compare(one.getValue(), other.getValue())).orElseThrow().getKey());
	}

	@Test
	void fuchusTierOneReachesEachAreaThroughTheConsultants() throws Exception {
		NetworkAnalysis fuchu = analyse("fuchu");

		assertEquals(22, fuchu.reach().ways().size());
		assertEquals(11, fuchu.reach().areas().size());
		fuchu.reach().areas().forEach(area -> assertEquals(OptionalInt.of(2), area.steps()));
		TierReach.Way yotsuya = fuchu.reach().ways().stream()
				.filter(way -> "coordinator-yotsuya".equals(way.target().getId())).findFirst().orElseThrow();
		assertEquals(List.of("coordinator-tier1", "register-consultants", "council-yotsuya", "coordinator-yotsuya"), ids(yotsuya.path()));
	}

	@Test
	void fuchusTierOneRaisedAnIssueThatTwoBodiesActOn() throws Exception {
		NetworkAnalysis fuchu = analyse("fuchu");

		assertEquals(Set.of("body-r2-other-1", "body-r2-other-2"), fuchu.missing().candidates().stream()
				.map(MissingTie::other).map(Participant::getId).collect(Collectors.toSet()));
		fuchu.missing().candidates().forEach(candidate -> {
			assertEquals("coordinator-tier1", candidate.one().getId());
			assertEquals(List.of("issue-households"), ids(candidate.reasons()));
		});
	}

	@Test
	void yotsuyaKnowsItsCoordinatorAndOneAssociationAndHasTiesWithTheCity() throws Exception {
		AreaDensity yotsuya = analyse("fuchu").densities().stream()
				.filter(density -> "area-yotsuya".equals(density.area().getId())).findFirst().orElseThrow();

		assertEquals(2, yotsuya.inside());
		assertEquals(2, yotsuya.outside());
	}

	@Test
	void yokohamasWardsAreApart() throws Exception {
		NetworkAnalysis yokohama = analyse("yokohama");

		assertEquals(19, yokohama.network().connections().size());
		assertEquals(List.of(6, 5, 4, 4, 3, 2), yokohama.circles().stream().map(List::size).filter(size -> size > 1).toList());
		assertTrue(ids(yokohama.circles().getFirst()).contains("org-kurakioka"));
		assertEquals(4, yokohama.network().degree(find(yokohama, "org-kurakioka")));
		// Naka's coordinator and the two who act on the outings, Seya's council and the list of services
		assertEquals(3, yokohama.missing().total());
	}

	@Test
	void yokohamasTierOneReachesUtsukushigaokaButNotByobugaura() throws Exception {
		NetworkAnalysis yokohama = analyse("yokohama");

		assertEquals(OptionalInt.of(1), steps(yokohama, "coordinator-utsukushigaoka"));
		assertEquals(OptionalInt.empty(), steps(yokohama, "coordinator-byobugaura"));
	}

	private static OptionalInt steps(NetworkAnalysis analysis, String target) {
		return analysis.reach().ways().stream().filter(way -> target.equals(way.target().getId())).findFirst().orElseThrow().steps();
	}
}
