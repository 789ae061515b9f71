package jp.tsunagi.workbench.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.table.ui.internal.column.ColumnCatalog;
import jp.tsunagi.table.ui.internal.column.ElementColumn;
import jp.tsunagi.table.ui.internal.column.ValueFormat;
import jp.tsunagi.table.ui.internal.rows.TableRows;
import jp.tsunagi.table.ui.internal.rows.TableRows.SortKey;
import jp.tsunagi.workbench.tests.CityProject;

/** Rows are sorted and filtered as Japanese readers expect, also very many of them. */
class TableRowsTest {

	@TempDir
	Path folder;

	private List<ElementColumn> columns;

	private TableRows<EObject, ElementColumn> rows;

	private List<EObject> bodies;

	@BeforeEach
	void open() throws Exception {
		ColumnCatalog catalog = new ColumnCatalog(Project.open(CityProject.create(folder), new NullProgressMonitor()));
		columns = catalog.columns(Literals.ACTIVITY_BODY);
		bodies = catalog.elements().get(Literals.ACTIVITY_BODY);
		rows = new TableRows<>(columns);
		rows.set(bodies, List.of());
	}

	@Test
	void sortsNamesByTheirReadings() {
		sort("name", false);
		assertEquals(List.of("朝の見守り散歩", "買物おたすけ便", "学園台おしゃべり広場", "かわべ食堂", "がんばろう体操", "ギター歌声カフェ", "ごみ出しサポート",
				"サロンさくら", "ちょこっと手伝い隊", "ふれあいサロン川辺"), shown("name"));
	}

	@Test
	void sortsDatesByTime() {
		sort("confirmedOn", false);
		assertEquals(List.of("平成27年10月頃", "平成28年6月", "平成29年4月"), shown("confirmedOn").subList(0, 3));
		sort("confirmedOn", true);
		assertEquals("令和4年9月15日", shown("confirmedOn").getFirst());
	}

	@Test
	void sortsNumbersByValueAndEmptyCellsLast() {
		((ActivityBody) bodies.getFirst()).setParticipants(null);
		rows.set(bodies, bodies);
		sort("participants", false);
		assertEquals(List.of("6", "8", "9", "12", "15", "18", "22", "31", "40", ""), shown("participants"));
		sort("participants", true);
		assertEquals("40", shown("participants").getFirst());
		assertEquals("", shown("participants").getLast());
	}

	@Test
	void sortsCategoriesAsTheVocabularyListsThem() {
		sort("category", false);
		assertEquals(List.of("居場所づくり", "生活支援", "子どもの見守り"), shown("category").stream().distinct().toList());
	}

	@Test
	void filtersHoweverItIsTyped() {
		rows.filter(Map.of(column("name"), "ｻﾛﾝ"));
		assertEquals(List.of("ふれあいサロン川辺", "サロンさくら"), shown("name"));
		rows.filter(Map.of(column("name"), "さろん", column("participants"), "１８"));
		assertEquals(List.of("サロンさくら"), shown("name"));
		rows.filter(Map.of());
		assertEquals(10, rows.size());
	}

	@Test
	void showsWhatHasChanged() {
		rows.filter(Map.of(column("name"), "新しい"));
		ActivityBody body = (ActivityBody) bodies.getFirst();
		body.setName("新しいサロン");
		rows.set(bodies, List.of(body));
		assertEquals(List.of("新しいサロン"), shown("name"));
	}

	@Test
	void readsWhatIsTyped() {
		assertEquals(Optional.of(1200), format("participants").read("１，２００"));
		assertEquals(Optional.empty(), format("participants").read(" "));
		assertThrows(IllegalArgumentException.class, () -> format("participants").read("十人"));
		assertEquals(Optional.of(FuzzyDate.parse("令和4年秋")), format("confirmedOn").read("令和４年秋"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> format("confirmedOn").read("2022-02-30"))
				.getMessage().contains("2022-02-30"));
		assertEquals(Optional.of("help"), format("category").read("生活支援"));
		assertEquals(Optional.of(List.of("朝市", "多世代")), format("tags").read("朝市、多世代"));
	}

	@Test
	void filtersFiftyThousandRows() {
		List<EObject> many = new ArrayList<>();
		IntStream.range(0, 50_000).forEach(i -> {
			ActivityBody body = CoordinationFactory.eINSTANCE.createActivityBody();
			body.setName("第" + i + "町会サロン");
			body.setKana("だい" + i % 977 + "ちょうかいさろん");
			many.add(body);
		});
		rows.set(many, List.of());
		sort("name", false);
		rows.filter(Map.of(column("name"), "さろん"));
		rows.filter(Map.of(column("name"), "サロン 49"));
		rows.set(many, List.of(many.getFirst()));
		assertEquals(IntStream.range(0, 50_000).filter(i -> String.valueOf(i).contains("49")).count(), rows.size());
	}

	private void sort(String id, boolean descending) {
		rows.sort(List.of(new SortKey(column(id), descending)));
	}

	private List<String> shown(String id) {
		return IntStream.range(0, rows.size()).mapToObj(row -> rows.text(column(id), row)).toList();
	}

	private ValueFormat format(String id) {
		return columns.get(column(id)).format();
	}

	private int column(String id) {
		return columns.stream().map(ElementColumn::id).toList().indexOf(id);
	}
}
