package jp.tsunagi.network.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.MatchingState;
import jp.tsunagi.coordination.Need;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.coordination.Strength;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.network.AreaDensity;
import jp.tsunagi.network.Basis;
import jp.tsunagi.network.Cuts;
import jp.tsunagi.network.Freshness;
import jp.tsunagi.network.MissingTies;
import jp.tsunagi.network.MissingTies.MissingTie;
import jp.tsunagi.network.NetworkAnalysis;
import jp.tsunagi.network.TieNetwork;
import jp.tsunagi.network.TierReach;

/** What counts as a connection, and what each measure says of it. */
class MeasuresTest {

	private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

	@TempDir
	Path folder;

	private SketchedProject sketch;

	@BeforeEach
	void sketch() throws Exception {
		sketch = new SketchedProject(folder, "East", "West");
	}

	private TieNetwork network(Basis basis) {
		return TieNetwork.of(sketch.project(), basis, DAY);
	}

	private TieNetwork ties() {
		return network(Basis.TIES);
	}

	@Test
	void onlyActiveTiesBetweenTwoCount() {
		List<Organization> o = sketch.organizations(sketch.city(), 6);
		sketch.tie(o.get(0), o.get(1));
		sketch.tie(o.get(0), o.get(2)).setState(RelationshipState.PLANNED);
		sketch.tie(o.get(0), o.get(3)).setState(RelationshipState.DORMANT);
		sketch.tie(o.get(0), o.get(4)).setState(RelationshipState.ENDED);
		sketch.tie(o.get(5), o.get(5));
		sketch.tie(o.get(0), null);

		assertEquals(1, ties().connections().size());
		assertEquals(o.subList(4, 6), ties().isolated(), "what is planned or rests joins, though it does not connect");
	}

	@Test
	void allTiesOfTwoAreOneConnectionAndTheirStrengthsAddUp() {
		List<Organization> o = sketch.organizations(sketch.city(), 3);
		Relationship strong = sketch.tie(o.get(1), o.get(0));
		strong.setStrength(Strength.STRONG);
		Relationship weak = sketch.tie(o.get(0), o.get(1));
		weak.setStrength(Strength.WEAK);
		sketch.tie(o.get(2), o.get(0));

		assertEquals(2, ties().degree(o.get(0)));
		assertEquals(3 + 1 + 2, ties().strength(o.get(0)));
		assertEquals(List.of(strong, weak), ties().connections().getFirst().ties());
		assertEquals(o.get(0), ties().connections().getFirst().one());
	}

	@Test
	void seatsConnectOnlyWhereCouncilsAreAskedForAndOnlyWhileTheyLast() {
		List<Organization> o = sketch.organizations(sketch.city(), 4);
		Council council = sketch.council(sketch.city(), Tier.FIRST);
		sketch.seat(council, o.get(0));
		Membership former = sketch.seat(council, o.get(1));
		former.setTo(FuzzyDate.parse("2026-03-31"));
		Membership last = sketch.seat(council, o.get(2));
		last.setTo(FuzzyDate.parse("2026-04"));
		council.setSecretariat(o.get(3));

		assertEquals(0, ties().connections().size());
		assertEquals(List.of(o.get(1)), ties().isolated(), "seats join, whatever counts as a connection");
		assertEquals(List.of(o.get(1)), network(Basis.TIES_AND_COUNCILS).isolated());
		assertEquals(6, network(Basis.TIES_AND_COUNCILS).strength(council));
	}

	@Test
	void cutsSayHowManyAreLost() {
		List<Organization> o = sketch.organizations(sketch.city(), 7);
		tieAll(o, 0, 1, 1, 2, 2, 0, 2, 3, 3, 4, 3, 5);

		Cuts cuts = Cuts.of(ties());

		assertEquals(List.of(3, 1, 1), cuts.connections().stream().map(Cuts.Bridge::cutOff).toList());
		assertEquals(o.get(2), cuts.connections().getFirst().connection().one());
		assertEquals(List.of(new Cuts.CutPoint(o.get(2), 2, 2), new Cuts.CutPoint(o.get(3), 3, 2)), cuts.participants());
	}

	@Test
	void tierTwoIsReachedByTheShortestWayOrNot() {
		Coordinator first = sketch.coordinator(sketch.city(), Tier.FIRST);
		List<Organization> o = sketch.organizations(sketch.city(), 1);
		Council council = sketch.council(sketch.area(0), Tier.SECOND);
		Coordinator near = sketch.coordinator(sketch.area(0), Tier.SECOND);
		sketch.tie(council, near);
		sketch.tie(o.get(0), council);
		sketch.tie(first, o.get(0));

		TierReach reach = TierReach.of(ties());

		assertEquals(List.of(first), reach.starts());
		Map<Object, List<?>> paths = Map.of(council, List.of(first, o.get(0), council), near, List.of(first, o.get(0), council, near));
		reach.ways().forEach(way -> assertEquals(paths.get(way.target()), way.path()));
		assertEquals(OptionalInt.of(2), reach.areas().get(0).steps());
		assertEquals(Optional.empty(), reach.areas().get(1).nearest());
		Coordinator far = sketch.coordinator(sketch.area(1), Tier.SECOND);
		assertEquals(OptionalInt.empty(), TierReach.of(ties()).areas().get(1).steps());
		assertEquals(far, TierReach.of(ties()).areas().get(1).nearest().orElseThrow().target());
	}

	@Test
	void densityCountsWhoBelongsAndWhatLeadsOut() {
		List<Organization> east = sketch.organizations(sketch.area(0), 3);
		List<Organization> west = sketch.organizations(sketch.area(1), 2);
		Organization both = sketch.organization(sketch.city(), "both");
		both.getAreas().addAll(List.of(sketch.area(0), sketch.area(1)));
		sketch.tie(east.get(0), east.get(1));
		sketch.tie(east.get(0), west.get(0));
		sketch.tie(east.get(0), both);
		Organization city = sketch.organization(sketch.city(), "city");
		sketch.tie(east.get(1), city);

		List<AreaDensity> densities = AreaDensity.of(ties());

		AreaDensity first = densities.getFirst();
		assertEquals(new AreaDensity(sketch.area(0), 4, 1, 2, 2, Map.of(sketch.area(1), 1)), first);
		assertEquals(2.0 / 6, first.density());
		assertEquals(new AreaDensity(sketch.area(1), 3, 1, 0, 2, Map.of(sketch.area(0), 1)), densities.get(1));
	}

	@Test
	void thePartOfAnAreaHasItsOutsideContactsButNotTheirOwn() {
		Organization inside = sketch.organization(sketch.area(0), "inside");
		Organization outside = sketch.organization(sketch.city(), "outside");
		Organization further = sketch.organization(sketch.city(), "further");
		sketch.tie(inside, outside);
		sketch.tie(outside, further);

		TieNetwork part = ties().within(sketch.area(0));

		assertEquals(List.of(outside, inside), part.participants());
		assertEquals(1, part.degree(outside));
		assertEquals(List.of(sketch.area(0)), part.areas());
	}

	@Test
	void whoActsOnTheSameShouldKnowEachOther() {
		List<Organization> o = sketch.organizations(sketch.city(), 7);
		Need shopping = sketch.need(o.get(0), o.get(1), o.get(2));
		Need bus = sketch.need(o.get(1), o.get(2));
		sketch.matching(bus, o.get(3), MatchingState.DECLINED);
		sketch.matching(bus, o.get(4), MatchingState.ENDED);
		CommunityIssue issue = sketch.issue(o.get(5), shopping);
		sketch.tie(o.get(0), o.get(2)).setState(RelationshipState.PLANNED);
		sketch.tie(o.get(0), o.get(5));
		sketch.tie(o.get(0), o.get(1)).setState(RelationshipState.ENDED);

		MissingTies missing = MissingTies.of(sketch.project(), ties(), new NullProgressMonitor());

		assertEquals(List.of(
				new MissingTie(o.get(1), o.get(2), List.of(shopping, bus, issue), 0),
				new MissingTie(o.get(0), o.get(1), List.of(shopping, issue), 0),
				new MissingTie(o.get(1), o.get(5), List.of(issue), 0),
				new MissingTie(o.get(2), o.get(5), List.of(issue), 0)), missing.candidates());
		assertEquals(4, missing.total());
	}

	@Test
	void commonContactsBreakTies() {
		List<Organization> o = sketch.organizations(sketch.city(), 4);
		sketch.need(o.get(0), o.get(1), o.get(2));
		sketch.tie(o.get(1), o.get(3));
		sketch.tie(o.get(2), o.get(3));

		MissingTie first = MissingTies.of(sketch.project(), ties(), new NullProgressMonitor()).candidates().getFirst();

		assertEquals(Set.of(o.get(1), o.get(2)), Set.of(first.one(), first.other()));
		assertEquals(1, first.commonContacts());
	}

	@Test
	void theBestCandidatesAreKeptAndAllAreCounted() {
		List<Organization> o = sketch.organizations(sketch.city(), 60);
		sketch.need(o.toArray(Organization[]::new));
		sketch.need(o.get(58), o.get(59));

		MissingTies missing = MissingTies.of(sketch.project(), ties(), new NullProgressMonitor());

		assertEquals(60 * 59 / 2, missing.total());
		assertEquals(MissingTies.MOST, missing.candidates().size());
		assertEquals(o.get(58), missing.candidates().getFirst().one());
		assertEquals(MissingTies.MOST, new HashSet<>(missing.candidates()).size());
		assertEquals(List.of(o.get(0), o.get(1)), List.of(missing.candidates().get(1).one(), missing.candidates().get(1).other()));
	}

	@Test
	void freshnessIsInFullYearsFromTheLatestDay() {
		Organization organization = sketch.organization(sketch.city(), "o");
		assertEquals(OptionalInt.empty(), Freshness.of(organization, DAY).years());
		organization.setConfirmedOn(FuzzyDate.parse("2024-04"));
		assertEquals(OptionalInt.of(1), Freshness.of(organization, DAY).years());
		organization.setConfirmedOn(FuzzyDate.parse("2024-04-01"));
		assertEquals(OptionalInt.of(2), Freshness.of(organization, DAY).years());
		organization.setConfirmedOn(FuzzyDate.parse("2030-04-01"));
		assertEquals(OptionalInt.of(0), Freshness.of(organization, DAY).years());
	}

	@Test
	void anEmptyProjectHasNothingToSay() {
		NetworkAnalysis analysis = NetworkAnalysis.of(sketch.project(), ties(), new NullProgressMonitor());

		assertTrue(analysis.circles().isEmpty());
		assertTrue(analysis.missing().candidates().isEmpty());
		assertFalse(analysis.betweenness().sampled().isPresent());
		assertEquals(2, analysis.densities().size());
	}

	@Test
	void itStopsWhenItIsToldTo() {
		sketch.organizations(sketch.city(), 3);
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);

		assertThrows(OperationCanceledException.class, () -> NetworkAnalysis.of(sketch.project(), ties(), monitor));
	}

	private void tieAll(List<Organization> organizations, int... ends) {
		for (int index = 0; index < ends.length; index += 2) {
			sketch.tie(organizations.get(ends[index]), organizations.get(ends[index + 1]));
		}
	}
}
