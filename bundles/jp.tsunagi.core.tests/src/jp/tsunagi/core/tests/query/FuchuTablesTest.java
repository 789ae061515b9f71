package jp.tsunagi.core.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.BodiesByCategory;
import jp.tsunagi.core.query.BodyDirectory;
import jp.tsunagi.core.query.CountTable;
import jp.tsunagi.core.query.Deployments;

/** The tables of the example equal those of Fuchu's report, cell by cell. */
class FuchuTablesTest {

	private static Project fuchu;

	@BeforeAll
	static void open() throws Exception {
		fuchu = Project.open(Path.of(System.getProperty("tsunagi.examples"), "fuchu"), new NullProgressMonitor());
	}

	@Test
	void theExampleIsReadWithoutFindings() {
		assertEquals(List.of(), fuchu.loadFindings());
	}

	@Test
	void deploymentsAreThoseOfTheReport() {
		CountTable table = Deployments.of(fuchu);

		assertEquals(List.of("H28", "H29", "H30", "R1", "R2"), labels(table));
		assertRow("第1層", List.of(1, 0, 0, 0, 0), 1, table.rows().get(0));
		assertRow("第2層", List.of(2, 1, 1, 2, 5), 11, table.rows().get(1));
		assertEquals(2, table.rows().size());
		assertEquals(List.of(3, 1, 1, 2, 5), table.columnTotals());
		assertEquals(12, table.total());
	}

	@Test
	void bodiesAreThoseOfTheReport() {
		CountTable table = BodiesByCategory.of(fuchu);

		assertEquals(List.of("H28", "H29", "H30", "R1", "R2", "R3"), labels(table));
		assertRow("居場所づくり", List.of(3, 4, 6, 5, 1, 2), 21, table.rows().get(0));
		assertRow("生活支援", List.of(0, 1, 3, 5, 1, 1), 11, table.rows().get(1));
		assertRow("子どもの見守り", List.of(0, 3, 2, 1, 5, 1), 12, table.rows().get(2));
		assertRow("その他（PR・食の支援）", List.of(0, 1, 0, 0, 9, 7), 17, table.rows().get(3));
		assertEquals(4, table.rows().size());
		assertEquals(List.of(3, 9, 11, 11, 16, 11), table.columnTotals());
		assertEquals(61, table.total());
	}

	@Test
	void theDirectoryListsEveryBodyOnceByCategory() {
		BodyDirectory directory = BodyDirectory.of(fuchu, body -> true);

		assertEquals(List.of("居場所づくり", "生活支援", "子どもの見守り", "その他（PR・食の支援）"),
				directory.categories().stream().map(BodyDirectory.Category::label).toList());
		assertEquals(List.of(21, 11, 12, 17), directory.categories().stream().map(category -> category.entries().size()).toList());
		assertEquals("30分程度のちょっとしたお手伝い", directory.categories().get(1).entries().getLast().body().getName());
	}

	private static List<String> labels(CountTable table) {
		return table.columns().stream().map(FiscalYear::shortLabel).toList();
	}

	private static void assertRow(String label, List<Integer> cells, int total, CountTable.Row row) {
		assertEquals(label, row.label());
		assertEquals(cells, row.cells());
		assertEquals(0, row.undated());
		assertEquals(total, row.total());
	}
}
