package jp.tsunagi.core.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.BodyStage;
import jp.tsunagi.coordination.BodyState;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Deployment;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.BodiesByCategory;
import jp.tsunagi.core.query.CountTable;
import jp.tsunagi.core.query.Deployments;

/** Nothing is left out of a table: gaps, what has no date, what has no known category, other fiscal years. */
class CountTableTest {

	@TempDir
	Path folder;

	private Project project;

	private Municipality municipality;

	@BeforeEach
	void makeAProject() throws Exception {
		new NewProject("試験市", "", "", List.of()).create(folder, Clock.systemUTC());
		project = Project.open(folder, new NullProgressMonitor());
		municipality = project.municipality().orElseThrow();
	}

	@Test
	void anEmptyProjectGivesAnEmptyTable() {
		assertTrue(Deployments.of(project).isEmpty());
		assertEquals(List.of(), Deployments.of(project).columns());
		assertTrue(BodiesByCategory.of(project).isEmpty());
	}

	@Test
	void headcountsAddUpAndGapsAreZero() {
		deploy(Tier.SECOND, "令和元年度", 2);
		deploy(Tier.SECOND, "令和4年5月頃", 3);
		deploy(Tier.SECOND, null, 4);
		deploy(Tier.THIRD, "令和5年3月31日", 1);

		CountTable table = Deployments.of(project);

		assertEquals(List.of(2019, 2020, 2021, 2022), table.columns().stream().map(FiscalYear::startYear).toList());
		assertEquals(List.of(2, 0, 0, 3), table.rows().get(1).cells());
		assertEquals(4, table.rows().get(1).undated());
		assertEquals(9, table.rows().get(1).total());
		assertEquals(List.of(0, 0, 0, 1), table.rows().get(2).cells());
		assertEquals(4, table.undated());
		assertEquals(10, table.total());
	}

	@Test
	void theMunicipalitysOwnFiscalYearCounts() {
		municipality.setFiscalYearStart(1);
		deploy(Tier.FIRST, "2023-02-01", 1);

		assertEquals(List.of(new FiscalYear(2023)), Deployments.of(project).columns());
	}

	@Test
	void aBodyCountsFromItsFirstTrialOrActiveStage() {
		body("ibasho", BodyState.PREPARING, "令和2年4月", BodyState.TRIAL, "令和3年5月", BodyState.ACTIVE, "令和4年4月");
		body("ibasho", BodyState.IDEA, "令和2年4月");
		body("ibasho");

		CountTable table = BodiesByCategory.of(project);

		assertEquals(List.of(new FiscalYear(2021)), table.columns());
		CountTable.Row ibasho = table.rows().stream().filter(row -> row.id().equals("ibasho")).findFirst().orElseThrow();
		assertEquals(List.of(1), ibasho.cells());
		assertEquals(1, ibasho.undated());
	}

	@Test
	void unknownAndMissingCategoriesGetRowsOfTheirOwn() {
		body("朝市", BodyState.ACTIVE, "令和3年度");
		body(null, BodyState.ACTIVE, "令和3年度");

		List<CountTable.Row> rows = BodiesByCategory.of(project).rows();

		assertEquals(List.of("朝市", "分類なし"),
				rows.subList(rows.size() - 2, rows.size()).stream().map(CountTable.Row::label).toList());
	}

	@Test
	void aRowMustFitTheColumns() {
		List<CountTable.Row> rows = List.of(new CountTable.Row("a", "a", List.of(1, 2), 0));
		assertThrows(IllegalArgumentException.class, () -> new CountTable("t", "t", List.of(new FiscalYear(2020)), rows));
	}

	private void deploy(Tier tier, String from, int headcount) {
		Coordinator coordinator = CoordinationFactory.eINSTANCE.createCoordinator();
		coordinator.setTier(tier);
		Deployment deployment = CoordinationFactory.eINSTANCE.createDeployment();
		deployment.setFrom(from == null ? null : FuzzyDate.parse(from));
		deployment.setHeadcount(headcount);
		coordinator.getDeployments().add(deployment);
		municipality.getCoordinators().add(coordinator);
	}

	private void body(String category, Object... statesAndDates) {
		ActivityBody body = CoordinationFactory.eINSTANCE.createActivityBody();
		body.setCategory(category);
		for (int i = 0; i < statesAndDates.length; i += 2) {
			BodyStage stage = CoordinationFactory.eINSTANCE.createBodyStage();
			stage.setState((BodyState) statesAndDates[i]);
			stage.setDate(FuzzyDate.parse((String) statesAndDates[i + 1]));
			body.getStages().add(stage);
		}
		municipality.getBodies().add(body);
	}
}
