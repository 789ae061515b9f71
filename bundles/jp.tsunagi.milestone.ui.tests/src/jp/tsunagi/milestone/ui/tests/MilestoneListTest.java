package jp.tsunagi.milestone.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.milestone.ui.internal.gantt.GanttEditor;
import jp.tsunagi.milestone.ui.internal.list.ListKind;
import jp.tsunagi.milestone.ui.internal.list.MilestoneListView;
import jp.tsunagi.table.ui.internal.rows.TableRows.SortKey;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** What a team talks about is listed, leads to where it stands, and goes into spreadsheets. */
class MilestoneListTest {

	/** The column of the reason, behind the row numbers and two others. */
	private static final int WHY = 3;

	/** Below the titles and the fields to filter by. */
	private static final int FIRST_ROW = 2;

	@TempDir
	private Path folder;

	private MilestoneListView view;

	@BeforeEach
	void open() throws Exception {
		Project project = SmallProject.open(folder);
		LocalDate today = LocalDate.now(ProjectSession.get().clock());
		PlannedCity.write(project, PlannedCity.FILE, """
				計画 いまの計画 {
					圏域 四谷
					取組 見守り {
						担当 府中市社会福祉協議会
						道標 打合せ 予定 %s 完了 %s {
							その後 ようすを見る 頻度 毎週 1年
						}
						道標 集まる 予定 %s
						道標 歩く 予定 %s
						道標 いつか 予定 令和30年秋
						道標 遅れ 予定 %s 変更 %s → %s 理由 "雨" 日付 %s
					}
				}
				""".formatted(today.minusDays(30), today.minusDays(30), today.plusDays(10), today.plusDays(40), today.minusDays(9),
				today.minusDays(9), today.minusDays(5), today.minusDays(9)));
		WorkbenchDriver.enlarge();
		view = (MilestoneListView) WorkbenchDriver.show(MilestoneListView.ID);
		WorkbenchDriver.waitUntil("it is read", () -> view.heading().startsWith("次の30日"));
	}

	@AfterEach
	void close() {
		WorkbenchDriver.page().hideView(WorkbenchDriver.page().findView(MilestoneListView.ID));
		PlannedCity.close();
	}

	@Test
	void eachListHoldsWhatItIsAbout() throws Exception {
		assertEquals(List.of("集まる"), names());
		view.show(ListKind.NEXT_60);
		assertEquals(List.of("集まる", "歩く"), names());
		view.show(ListKind.LATE);
		assertEquals(List.of("遅れ"), names());
		view.show(ListKind.CHANGED);
		assertTrue(view.heading().contains("令和4年9月15日"), "the last meeting: " + view.heading());
		assertTrue(names().contains("遅れ"), names().toString());
		assertTrue(cells(2).stream().anyMatch(why -> why.contains("雨")), cells(2).toString());
		view.show(ListKind.FOLLOW_UPS);
		assertEquals(List.of("打合せ"), names());
		assertTrue(cells(2).getFirst().contains("ようすを見る"), cells(2).toString());
		view.show(ListKind.ALL);
		assertEquals(5, names().size());
		assertTrue(cells(1).contains("令和30年秋"), "a season stays one: " + cells(1));
		assertEquals(Set.of("府中市社会福祉協議会"), Set.copyOf(cells(6)), "those of the action are in charge");
		WorkbenchDriver.screenshot("milestone-list");
	}

	@Test
	void rowsAreSortedAndGoIntoSpreadsheets() {
		view.show(ListKind.NEXT_60);
		view.table().rows().sort(List.of(new SortKey(1, true)));
		assertEquals(List.of("歩く", "集まる"), names());
		view.table().copyAll();
		Clipboard clipboard = new Clipboard(WorkbenchDriver.display());
		List<String> lines = clipboard.getContents(TextTransfer.getInstance()).toString().lines().toList();
		clipboard.dispose();
		assertEquals("道標\tいつ\tなぜ\t状態\t取組\t計画\t担当", lines.getFirst());
		assertEquals(3, lines.size());
		assertTrue(lines.get(1).startsWith("歩く\t"), lines.get(1));
		assertTrue(lines.get(1).contains("\t見守り\tいまの計画\t"), lines.get(1));
	}

	@Test
	void aRowLeadsToTheTimeline() {
		view.table().select(0);
		view.table().control().setFocus();
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		enter.character = SWT.CR;
		view.table().control().notifyListeners(SWT.KeyDown, enter);
		WorkbenchDriver.processEvents();
		GanttEditor gantt = (GanttEditor) WorkbenchDriver.page().getActiveEditor();
		WorkbenchDriver.waitUntil("it is selected", () -> gantt.selected().equals("集まる"));
	}

	@Test
	void theReasonIsReadInFullOrShownByTheMouse() {
		view.show(ListKind.LATE);
		WorkbenchDriver.processEvents();
		NatTable table = view.table().control();
		String why = cells(2).getFirst();
		GC gc = new GC(table);
		gc.setFont(JFaceResources.getDefaultFont());
		int needed = gc.textExtent(why).x;
		gc.dispose();
		int width = table.getColumnWidthByPosition(WHY);
		assertTrue(width > needed, why + " needs " + needed + " of " + width);
		Rectangle cell = table.getCellByPosition(WHY, FIRST_ROW).getBounds();
		table.setSize(cell.x + 60, table.getSize().y);
		Event hover = new Event();
		hover.x = cell.x + 20;
		hover.y = cell.y + cell.height / 2;
		table.notifyListeners(SWT.MouseHover, hover);
		WorkbenchDriver.waitUntil("it is told", () -> Arrays.stream(WorkbenchDriver.display().getShells())
				.anyMatch(shell -> texts(shell).anyMatch(why::equals)));
	}

	private static Stream<String> texts(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> switch (child) {
			case Label label -> Stream.of(label.getText());
			case CLabel label -> Stream.of(label.getText());
			case Composite composite -> texts(composite);
			default -> Stream.empty();
		});
	}

	@Test
	void datesFollowTheLanguageOfTheProduct() {
		Locale product = Locale.getDefault();
		try {
			Locale.setDefault(Locale.ENGLISH);
			view.show(ListKind.ALL);
			assertTrue(cells(1).contains("2048 autumn"), cells(1).toString());
			view.show(ListKind.LATE);
			String planned = LocalDate.now(ProjectSession.get().clock()).minusDays(5).toString();
			assertTrue(cells(2).getFirst().contains(planned), cells(2).toString());
		} finally {
			Locale.setDefault(product);
		}
	}

	private List<String> names() {
		return cells(0);
	}

	private List<String> cells(int column) {
		return IntStream.range(0, view.table().rows().size()).mapToObj(row -> view.table().rows().text(column, row)).toList();
	}
}
