package jp.tsunagi.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import jp.tsunagi.coordination.BodyState;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Deployment;
import jp.tsunagi.coordination.Group;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.coordination.Strength;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.BodiesByCategory;
import jp.tsunagi.core.query.CountTable;
import jp.tsunagi.core.query.Deployments;
import jp.tsunagi.design.services.BodyTableServices;
import jp.tsunagi.design.services.DeploymentServices;
import jp.tsunagi.design.services.WatchingServices;

/** The tables of the specification say what the queries in core say. */
class TablesTest {

	static List<String> examples() {
		return Examples.NAMES;
	}

	@ParameterizedTest
	@MethodSource("examples")
	void deploymentsEqualTheQuery(String example) throws Exception {
		Project project = Examples.open(example);
		DeploymentServices services = new DeploymentServices();
		Municipality municipality = project.municipality().orElseThrow();

		assertEquals(expected(Deployments.of(project)), shown(services.tierRepresentatives(municipality),
				services.deploymentYears(municipality), services::tierHeader, services::yearLabel, services::yearsOfTier,
				services::deployedOfTier));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void bodiesEqualTheQuery(String example) throws Exception {
		Project project = Examples.open(example);
		BodyTableServices services = new BodyTableServices();
		Municipality municipality = project.municipality().orElseThrow();

		assertEquals(expected(BodiesByCategory.of(project)), shown(services.categoryRepresentatives(municipality),
				services.bodyYears(municipality), services::categoryHeader, new DeploymentServices()::yearLabel, services::yearsOfCategory,
				services::begunOfCategory));
	}

	/** Each line with its cells, as the specification puts them together. */
	private static <L, C> List<String> shown(List<L> lines, List<C> columns, Function<L, String> header, Function<C, String> year,
			Function<L, List<C>> cells, BiFunction<L, C, Integer> number) {
		List<String> rows = new ArrayList<>();
		for (L line : lines) {
			StringBuilder row = new StringBuilder(header.apply(line));
			columns.stream().filter(cells.apply(line)::contains)
					.forEach(column -> row.append(' ').append(year.apply(column)).append('=').append(number.apply(line, column)));
			rows.add(row.toString());
		}
		return rows.stream().filter(row -> !row.contains("\uff08計 0\uff09")).toList();
	}

	private static List<String> expected(CountTable table) {
		return table.rows().stream().filter(row -> row.total() > 0).map(row -> {
			StringBuilder text = new StringBuilder(row.label() + "\uff08計 " + row.total() + "\uff09");
			for (FiscalYear year : table.columns()) {
				int count = row.cells().get(table.columns().indexOf(year));
				text.append(count == 0 ? "" : " " + year.label(CalendarStyle.JAPANESE) + "=" + count);
			}
			return text.append(row.undated() == 0 ? "" : " 年度不明=" + row.undated()).toString();
		}).toList();
	}

	@Test
	void aTableThatSiriusSavedFindsItsYearsAgain() {
		ResourceSet fresh = new ResourceSetImpl();

		for (int year : List.of(0, 1987)) {
			EObject column = fresh.getEObject(URI.createURI("http://tsunagi.jp/years/1.0#//FiscalYear/FY" + year), false);
			assertEquals(year, ((EEnumLiteral) column).getValue());
		}
	}

	@Test
	void yearsInWhichNothingBeganAreShownToo() {
		Town town = new Town();
		for (String year : List.of("2016-05-01", "2019-05-01")) {
			Deployment deployment = CoordinationFactory.eINSTANCE.createDeployment();
			deployment.setFrom(Town.date(year));
			town.coordinator(town.east, Tier.SECOND).getDeployments().add(deployment);
			town.body(town.east, year, BodyState.ACTIVE).getStages().getFirst().setDate(Town.date(year));
		}
		DeploymentServices services = new DeploymentServices();
		List<String> years = FiscalYear.range(new FiscalYear(2016), new FiscalYear(2019)).stream()
				.map(year -> year.label(CalendarStyle.JAPANESE)).toList();

		assertEquals(years, services.deploymentYears(town.municipality).stream().map(services::yearLabel).toList());
		assertEquals(years, new BodyTableServices().bodyYears(town.municipality).stream().map(services::yearLabel).toList());
	}

	@Test
	void linesUnfoldIntoPostsAndBodies() throws Exception {
		Municipality fuchu = Examples.municipality("fuchu");
		DeploymentServices deployments = new DeploymentServices();
		BodyTableServices bodies = new BodyTableServices();

		assertEquals(11, deployments.postsOfSameTier(deployments.tierRepresentatives(fuchu).get(1)).size());
		assertEquals(21, bodies.bodiesOfSameCategory(bodies.categoryRepresentatives(fuchu).getFirst()).size());
		assertTrue(bodies.bodiesOfSameCategory(bodies.categoryRepresentatives(fuchu).getFirst()).stream()
				.allMatch(body -> bodies.yearOfBody(body).size() == 1));
	}

	@Test
	void theMatrixTellsWhoWatchesOverWhom() {
		WatchingServices services = new WatchingServices();
		Town town = new Town();
		Organization commissioners = town.organization(town.east, "民生委員", "district-welfare");
		Group students = town.group(town.east, "高校生", "students");
		Group alone = town.group(town.east, "一人暮らし", "elderly-single");
		Group families = town.group(town.east, "子育て世帯", "families");
		Relationship watching = town.tie(students, alone, "watching");
		town.tie(students, families, "cooperation");

		assertEquals(List.of(watching), services.watchingTies(town.municipality));
		assertEquals(List.<Participant>of(students, commissioners), services.watchers(town.municipality));
		assertEquals(List.<Participant>of(alone, families), services.watched(town.municipality));
		watching.setState(RelationshipState.ENDED);
		assertEquals(List.of(), services.watchingTies(town.municipality));
		assertEquals(List.<Participant>of(commissioners), services.watchers(town.municipality));
	}

	@Test
	void endedBodiesWatchOverNobody() {
		Town town = new Town();
		town.body(town.east, "見守り隊", BodyState.ENDED).setCategory("watching");

		assertEquals(List.of(), new WatchingServices().watchers(town.municipality));
	}

	@Test
	void cellsAreMarksThatCanBeTyped() {
		WatchingServices services = new WatchingServices();
		Town town = new Town();
		Relationship tie = town.tie(town.group(town.east, "高校生", "students"), town.group(town.east, "住民", "residents"), "watching");
		for (Strength strength : Strength.VALUES) {
			tie.setStrength(strength);
			assertEquals(strength, services.strengthOf(tie, services.watchingMark(tie)));
		}
		assertEquals(Strength.STRONG, services.strengthOf(tie, "3"));
		assertEquals(tie.getStrength(), services.strengthOf(tie, "なにか"));
		tie.setState(RelationshipState.PLANNED);
		assertFalse(services.watchingMark(tie).equals("\u25ce"));
		assertTrue(services.isPlannedTie(tie));
	}
}
